#include "base/coordonnees.hpp"

#include <algorithm>
#include <array>

#include "base/identifiants.hpp"
#include "base/text.hpp"

namespace base {
namespace {

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Digits and a leading "+" of a telephone as typed, without "(0)"; empty when another character is met.
std::string telephone_compact(std::string_view text) {
  std::string source(text);
  if (const std::size_t zero = source.find("(0)"); zero != std::string::npos) source.erase(zero, 3);
  std::string out;
  for (const char c : compact_identifier(source)) {
    const bool plus = c == '+' && out.empty();
    if (plus || (c >= '0' && c <= '9')) {
      out += c;
    } else if (c != '(' && c != ')' && c != '/' && c != '_' && c != ',') {
      return {};
    }
  }
  return out;
}

/// Calling code of a French territory; each has the ten-digit form with a leading zero at home.
std::string_view indicatif(std::string_view pays) {
  if (pays == "GP" || pays == "BL" || pays == "MF") return "+590";
  if (pays == "GF") return "+594";
  if (pays == "MQ") return "+596";
  if (pays == "RE" || pays == "YT") return "+262";
  return "+33";
}

}  // namespace

bool pays_francais(std::string_view pays) {
  static constexpr std::array territoires{"FR", "GP", "MQ", "GF", "RE", "YT", "BL", "MF"};
  return std::find(territoires.begin(), territoires.end(), pays) != territoires.end();
}

std::optional<Telephone> telephone_lu(std::string_view text, std::string_view pays) {
  std::string number = telephone_compact(text);
  if (number.starts_with("00")) number.replace(0, 2, "+");
  const bool francais = pays_francais(pays);
  Telephone telephone;
  if (number.starts_with('+')) {
    // The trunk zero is sometimes kept after the country code.
    if (number.starts_with("+330")) number.erase(3, 1);
    if (number.starts_with("+33") && (number.size() != 12 || number[3] == '0')) return std::nullopt;
    if (number.size() < 9 || number.size() > 16 || number[1] == '0') return std::nullopt;
    telephone.e164 = std::move(number);
    return telephone;
  }
  if (!francais || !is_digits(number)) return std::nullopt;
  if (number.size() == 11 && number.starts_with("33")) {
    telephone.e164 = "+" + number;
    return telephone;
  }
  if (number.size() == 9 && number.front() != '0') {
    telephone.zero_rendu = true;
    number.insert(0, "0");
  }
  if (number.size() != 10 || number[0] != '0' || number[1] == '0') return std::nullopt;
  telephone.e164 = std::string(indicatif(pays)) + number.substr(1);
  return telephone;
}

std::string telephone_ecrit(std::string_view e164) {
  if (!e164.starts_with("+33") || e164.size() != 12) return std::string(e164);
  std::string out = "0";
  out += e164[3];
  for (std::size_t i = 4; i < 12; i += 2) out.append(" ").append(e164.substr(i, 2));
  return out;
}

std::string telephone_kept(std::string_view text, std::string_view pays) {
  const auto telephone = telephone_lu(text, pays.empty() ? "FR" : pays);
  return telephone ? telephone->e164 : std::string(text);
}

std::string email_kept(std::string_view text) {
  std::string email = ascii_lower(trimmed(text));
  if (email.starts_with("mailto:")) email.erase(0, 7);
  return email;
}

bool email_kept_valide(std::string_view text) {
  return email_valide(text) && std::all_of(text.begin(), text.end(), [](char c) {
           return static_cast<unsigned char>(c) < 0x80 && (c < 'A' || c > 'Z');
         });
}

bool telephone_valide(std::string_view text) {
  return text.size() >= 7 && text.size() <= 16 && text.front() == '+' && is_digits(text.substr(1));
}

}  // namespace base
