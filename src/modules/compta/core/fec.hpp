#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "modules/compta/core/ecritures.hpp"

/// The file of accounting entries (FEC; LPF art. A47 A-1; conformite-fr 8).
namespace compta {

/// "732829320FEC20261231.txt". Requires a SIREN of nine digits.
[[nodiscard]] std::string nom_fec(std::string_view siren, base::Date cloture);

/// The names of the eighteen columns with the line end.
[[nodiscard]] std::string entete_fec();
/// The lines of an entry under its number, in ISO 8859-15.
void append_fec(std::string& out, const Ecriture& ecriture, std::int64_t numero);

/// ISO 8859-15 of UTF-8, as a field of the file: separators, line ends and control characters become spaces, letters
/// that the character set lacks their plain form, signs their nearest one, the rest "?".
[[nodiscard]] std::string champ_fec(std::string_view utf8);

struct Exercice {
  base::Date du, au;
  friend bool operator==(const Exercice&, const Exercice&) = default;
};
/// The accounting year that begins in `annee`, on the first of month `mois_debut` (1 to 12).
[[nodiscard]] Exercice exercice_de(int annee, unsigned mois_debut);

}  // namespace compta
