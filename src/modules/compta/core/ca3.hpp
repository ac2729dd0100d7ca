#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.hpp"

/// The boxes of the French VAT return (CA3, form 3310; conformite-fr 2.6).
namespace compta {

enum class Territoire { Metropole, Corse, Dom };
/// "METROPOLE", "CORSE", "DOM"; METROPOLE for anything else.
[[nodiscard]] Territoire territoire_de(std::string_view texte);

/// Net amount and VAT due of one category (EN 16931) and rate; below zero for what is given back.
struct TvaDue {
  std::string categorie;
  base::Taux taux;
  base::Centimes base, tva;
};

/// One box, in centimes; `tva` is nothing for boxes that only hold a base, `base` for those that only hold VAT.
struct CaseCa3 {
  std::string_view numero;
  std::string_view libelle;
  std::optional<base::Centimes> base;
  std::optional<base::Centimes> tva;

  friend bool operator==(const CaseCa3&, const CaseCa3&) = default;
};

/// Whole euros of the form, half away from zero (CGI 1657 rounds taxes so).
[[nodiscard]] std::int64_t euros(base::Centimes montant);

/// The box where the VAT of a rate is declared in a territory: "08", "09", "9B", "10", "11", "T1" to "T6", "P2", and "13"
/// for rates that are no longer in force there.
[[nodiscard]] std::string_view case_du_taux(base::Taux taux, Territoire territoire);
/// The box where the base of an untaxed category is declared: "E1" exports, "F2" intra-EU supplies, "E2" the others.
/// Empty for S.
[[nodiscard]] std::string_view case_de_la_categorie(std::string_view categorie);

/// The return of a period, boxes in the order of the form, those without content left out but A1, 16 and TD or 25.
/// A rate whose credit notes exceed its sales leaves its box at zero: its base goes to B5, its VAT to 21.
[[nodiscard]] std::vector<CaseCa3> cases_ca3(std::span<const TvaDue> dues, Territoire territoire);

/// What of the due VAT stands behind a box: categories, and the rates that count (none: every rate) or do not.
struct CritereCase {
  std::vector<std::string_view> categories;
  std::vector<base::Taux> taux;
  std::vector<base::Taux> sauf;
};
/// Nothing for a box that has no documents of its own (16, 21, B5, TD, 25) or that the form does not know.
[[nodiscard]] std::optional<CritereCase> critere_de_la_case(std::string_view numero, Territoire territoire);

}  // namespace compta
