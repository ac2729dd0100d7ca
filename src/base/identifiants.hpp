#pragma once

#include <string_view>

/// Official identifiers, checked for form and key (conformite-fr.md section 3). All expect text already passed
/// through `compact_identifier`.
namespace base {

/// Nine digits with a Luhn key; "000000000" is refused.
[[nodiscard]] bool siren_valide(std::string_view text);
/// SIREN and five digits with a Luhn key over fourteen; La Poste (356000000): digit sum a multiple of five, or Luhn.
[[nodiscard]] bool siret_valide(std::string_view text);
/// French numbers: "FR", two-digit key, SIREN. Other countries of the Union: two letters and 2 to 13 letters or digits.
[[nodiscard]] bool numero_tva_valide(std::string_view text);
/// ISO 13616: country length where known (FR 27), modulo 97 equal to 1.
[[nodiscard]] bool iban_valide(std::string_view text);
/// Eight or eleven characters of ISO 9362.
[[nodiscard]] bool bic_valide(std::string_view text);
/// Four digits and a letter; the dot of the printed form is already gone.
[[nodiscard]] bool code_naf_valide(std::string_view text);
/// One "@", a dot in the domain, no space, at most 254 characters.
[[nodiscard]] bool email_valide(std::string_view text);

}  // namespace base
