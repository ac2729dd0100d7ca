#pragma once

#include <string>
#include <string_view>

#include "base/decimal.hpp"

/// Figures and sentences as French typography sets them: U+202F between thousands, decimal comma, U+00A0 before units.
namespace ventes {

/// U+00A0, before "€", "%" and ":".
inline constexpr std::string_view espace_insecable = "\u00a0";
/// U+202F, between thousands and before ";", "!" and "?".
inline constexpr std::string_view espace_fine = "\u202f";
/// U+2212, as wide as a figure; a hyphen is not.
inline constexpr std::string_view signe_moins = "\u2212";

/// 123456 centimes → "1 234,56 €".
[[nodiscard]] std::string format_montant(base::Centimes montant);
/// As `format_montant` without the currency, for columns: "1 234,56".
[[nodiscard]] std::string format_nombre(base::Centimes montant);
/// Two to six decimals: "9,90", "0,084137".
[[nodiscard]] std::string format_prix_unitaire(base::PrixUnitaire prix);
/// Shortest exact form: "1,5", "1 200".
[[nodiscard]] std::string format_quantite(base::Quantite quantite);
/// "5,5 %", "20 %".
[[nodiscard]] std::string format_taux(base::Taux taux);

/// Groups digits from the left by the sizes in use for the number: SIREN "812 345 678", SIRET "812 345 678 00017".
/// Text that is not of that length is returned as it came.
[[nodiscard]] std::string format_siren(std::string_view siren);
[[nodiscard]] std::string format_siret(std::string_view siret);
/// IBAN in groups of four, as banks print it.
[[nodiscard]] std::string format_iban(std::string_view iban);

/// Turns the plain spaces of a sentence into no-break ones where French typography forbids a line break: before
/// : ; ! ? » % €, and after «. All other text is left as it is.
[[nodiscard]] std::string typographie(std::string_view phrase);

}  // namespace ventes
