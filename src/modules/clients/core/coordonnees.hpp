#pragma once

#include <optional>
#include <string>
#include <string_view>

/// How to reach people: telephones, countries, postcodes, as typed and as kept.
namespace clients {

/// A telephone as typed, in E.164. French forms ("01 23 45 67 89", "0033…", "+33 (0)1…", or nine digits whose zero a
/// spreadsheet took) give "+33…" when `pays` is France or one of its territories; others must begin with "+" or "00".
/// Nothing when it is no telephone.
struct Telephone {
  std::string e164;
  /// True when the leading zero had to be guessed.
  bool zero_rendu = false;
};
[[nodiscard]] std::optional<Telephone> telephone_lu(std::string_view text, std::string_view pays);

/// "+33123456789" → "01 23 45 67 89"; other countries unchanged.
[[nodiscard]] std::string telephone_ecrit(std::string_view e164);

/// A country by its two or three letters or its French or English name, as two letters; nothing when unknown.
[[nodiscard]] std::optional<std::string> pays_lu(std::string_view text);

/// A postcode as typed. France: five digits, the zero lost by a spreadsheet given back; nothing for another form.
/// Elsewhere: at most 12 characters, as they are.
struct CodePostal {
  std::string code;
  bool zero_rendu = false;
};
[[nodiscard]] std::optional<CodePostal> code_postal_lu(std::string_view text, std::string_view pays);

/// France and the territories that share its postcodes and numbering rules of ten digits.
[[nodiscard]] bool pays_francais(std::string_view pays);

}  // namespace clients
