#include "base/identifiants.hpp"

#include <algorithm>
#include <cstddef>

namespace base {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_alphanumeric(char c) { return is_digit(c) || is_upper(c); }

template <class Predicate>
bool all(std::string_view text, Predicate predicate) {
  return std::all_of(text.begin(), text.end(), predicate);
}

/// Luhn key over a text of digits.
bool luhn(std::string_view digits) {
  int sum = 0;
  bool doubled = false;
  for (std::size_t i = digits.size(); i-- > 0; doubled = !doubled) {
    int value = digits[i] - '0';
    if (doubled) value = value * 2 > 9 ? value * 2 - 9 : value * 2;
    sum += value;
  }
  return sum % 10 == 0;
}

int digit_sum(std::string_view digits) {
  int sum = 0;
  for (const char c : digits) sum += c - '0';
  return sum;
}

int number(std::string_view digits, int modulo) {
  int value = 0;
  for (const char c : digits) value = (value * 10 + (c - '0')) % modulo;
  return value;
}

/// Members of the Union with their VAT prefix: Greece is EL, Northern Ireland XI; France has its own check.
constexpr std::string_view union_prefixes[] = {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL",
                                               "ES", "FI", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
                                               "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "XI"};

struct IbanLength {
  std::string_view country;
  std::size_t length;
};

/// Lengths of the SEPA countries (ISO 13616 registry); others are held to the general bounds of 15 to 34.
constexpr IbanLength iban_lengths[] = {
    {"AD", 24}, {"AT", 20}, {"BE", 16}, {"BG", 22}, {"CH", 21}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DK", 18},
    {"EE", 20}, {"ES", 24}, {"FI", 18}, {"FR", 27}, {"GB", 22}, {"GI", 23}, {"GR", 27}, {"HR", 21}, {"HU", 28},
    {"IE", 22}, {"IS", 26}, {"IT", 27}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"MC", 27}, {"MT", 31},
    {"NL", 18}, {"NO", 15}, {"PL", 28}, {"PT", 25}, {"RO", 24}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27},
    {"VA", 22}};

bool iban_length_valide(std::string_view text) {
  for (const IbanLength& known : iban_lengths) {
    if (text.starts_with(known.country)) return text.size() == known.length;
  }
  return text.size() >= 15 && text.size() <= 34;
}

}  // namespace

bool siren_valide(std::string_view text) {
  return text.size() == 9 && all(text, is_digit) && text != "000000000" && luhn(text);
}

bool siret_valide(std::string_view text) {
  if (text.size() != 14 || !all(text, is_digit) || !siren_valide(text.substr(0, 9))) return false;
  // La Poste numbers its offices beyond what Luhn can give: it may use a simpler key.
  if (text.starts_with("356000000") && digit_sum(text) % 5 == 0) return true;
  return luhn(text);
}

bool numero_tva_valide(std::string_view text) {
  if (text.size() < 4) return false;
  if (text.starts_with("FR")) {
    if (text.size() != 13 || !all(text.substr(2), is_digit)) return false;
    const std::string_view siren = text.substr(4);
    return siren_valide(siren) && number(text.substr(2, 2), 100) == (12 + 3 * number(siren, 97)) % 97;
  }
  const bool of_the_union =
      std::find(std::begin(union_prefixes), std::end(union_prefixes), text.substr(0, 2)) != std::end(union_prefixes);
  return of_the_union && text.size() <= 15 && all(text, is_alphanumeric);
}

bool iban_valide(std::string_view text) {
  if (text.size() < 5 || !is_upper(text[0]) || !is_upper(text[1]) || !is_digit(text[2]) || !is_digit(text[3])) {
    return false;
  }
  if (!all(text, is_alphanumeric) || !iban_length_valide(text)) return false;
  int rest = 0;
  const auto feed = [&rest](char c) {
    rest = is_digit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97;
  };
  for (const char c : text.substr(4)) feed(c);
  for (const char c : text.substr(0, 4)) feed(c);
  return rest == 1;
}

bool bic_valide(std::string_view text) {
  return (text.size() == 8 || text.size() == 11) && all(text.substr(0, 6), is_upper) &&
         all(text.substr(6), is_alphanumeric);
}

bool code_naf_valide(std::string_view text) {
  return text.size() == 5 && all(text.substr(0, 4), is_digit) && is_upper(text[4]);
}

bool email_valide(std::string_view text) {
  const std::size_t at = text.find('@');
  if (text.size() > 254 || at == std::string_view::npos || at == 0) return false;
  const std::string_view domain = text.substr(at + 1);
  if (domain.find('@') != std::string_view::npos || domain.find("..") != std::string_view::npos) return false;
  const std::size_t dot = domain.find('.');
  if (dot == std::string_view::npos || dot == 0 || domain.back() == '.') return false;
  return all(text, [](char c) { return static_cast<unsigned char>(c) > ' ' && c != '\x7F'; });
}

}  // namespace base
