#pragma once

#include <optional>
#include <string>
#include <string_view>

/// How to reach people: e-mail addresses and telephones, as typed and as kept.
namespace base {

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

/// France and the territories that share its postcodes and numbering rules of ten digits.
[[nodiscard]] bool pays_francais(std::string_view pays);

/// How a telephone is kept: E.164, or as it was typed when it is none (`telephone_lu`). Without `pays`, France.
[[nodiscard]] std::string telephone_kept(std::string_view text, std::string_view pays);

/// An e-mail address as it is kept: trimmed, in lower case, without "mailto:".
[[nodiscard]] std::string email_kept(std::string_view text);
/// `email_valide` (base/identifiants.hpp), in ASCII and without capitals.
[[nodiscard]] bool email_kept_valide(std::string_view text);

/// True for E.164: "+" and six to fifteen digits.
[[nodiscard]] bool telephone_valide(std::string_view text);

}  // namespace base
