#include "base/french_numbers.hpp"

#include <algorithm>
#include <array>

#include "base/fold.hpp"
#include "base/text.hpp"

namespace base {
namespace {

bool drop_prefix(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

bool drop_suffix(std::string_view& text, std::string_view suffix) {
  if (!text.ends_with(suffix)) return false;
  text.remove_suffix(suffix.size());
  return true;
}

/// Takes sign, currency and percent off both ends of `text`; true when the number is negative.
/// A second sign stays in the text, where it makes the number invalid.
bool strip_marks(std::string_view& text) {
  static constexpr std::array units{"€", "%", "EUR", "eur", "Euros", "euros", "Euro", "euro"};
  bool sign_seen = false;
  bool negative = false;
  for (bool changed = true; changed;) {
    text = trimmed(text);
    changed = false;
    for (const std::string_view unit : units) {
      changed = changed || drop_suffix(text, unit) || drop_prefix(text, unit);
    }
    if (!changed && !sign_seen) {
      const bool minus = drop_prefix(text, "-") || drop_prefix(text, "\u2212") || drop_suffix(text, "-");
      changed = sign_seen = minus || drop_prefix(text, "+");
      negative = minus;
    }
  }
  return negative;
}

/// Digits and separators only, every kind of space as ' '; nothing when another character is met.
std::optional<std::string> separators_unified(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    if (drop_prefix(text, "\u00A0") || drop_prefix(text, "\u202F") || drop_prefix(text, "\u2009")) {
      out += ' ';
      continue;
    }
    const char c = text.front();
    if (!((c >= '0' && c <= '9') || c == '.' || c == ',' || c == ' ')) return std::nullopt;
    out += c;
    text.remove_prefix(1);
  }
  return out;
}

/// Position of the decimal sign, or npos: the last of two kinds, or the only one of its kind.
std::size_t decimal_position(const std::string& text) {
  const auto dots = std::count(text.begin(), text.end(), '.');
  const auto commas = std::count(text.begin(), text.end(), ',');
  if (dots > 0 && commas > 0) return text.find_last_of(".,");
  if (dots == 1) return text.find('.');
  return commas == 1 ? text.find(',') : std::string::npos;
}

/// Removes the separators of `whole`; nothing unless they part groups of three digits after a first one of 1 to 3.
std::optional<std::string> groups_joined(std::string_view whole, char decimal_sign) {
  std::string digits;
  std::size_t group = 0;
  bool grouped = false;
  for (const char c : whole) {
    if (c >= '0' && c <= '9') {
      digits += c;
      ++group;
      continue;
    }
    if (c == decimal_sign || group == 0 || (grouped ? group != 3 : group > 3)) return std::nullopt;
    grouped = true;
    group = 0;
  }
  if (grouped && group != 3) return std::nullopt;
  return digits;
}

}  // namespace

ParsedDecimal parse_french_decimal(std::string_view text, int scale, std::int64_t max_units) {
  const ParsedDecimal not_a_number{0, DecimalError::NotANumber};
  const bool negative = strip_marks(text);
  const auto unified = separators_unified(text);
  if (!unified) return not_a_number;
  const std::size_t mark = decimal_position(*unified);
  const std::string_view all = *unified;
  const std::string_view fraction = mark == std::string::npos ? std::string_view{} : all.substr(mark + 1);
  if (mark != std::string::npos && fraction.empty()) return not_a_number;
  if (fraction.find_first_not_of("0123456789") != std::string_view::npos) return not_a_number;
  const auto whole = groups_joined(all.substr(0, mark), mark == std::string::npos ? '\0' : all[mark]);
  if (!whole || (whole->empty() && fraction.empty())) return not_a_number;
  std::string plain = negative ? "-" : "";
  // Leading zeros ("007") are digits of a cell, not of a JSON number.
  const std::size_t first = whole->find_first_not_of('0');
  plain += first == std::string::npos ? "0" : whole->substr(first);
  if (!fraction.empty()) plain.append(".").append(fraction);
  return parse_decimal(plain, scale, max_units);
}

std::string format_french_decimal(std::int64_t units, int scale, int min_decimals) {
  std::string text = format_decimal(units, scale);
  const std::size_t dot = text.find('.');
  if (dot == std::string::npos) return text;
  std::size_t keep = text.size();
  while (keep > dot + 1 + static_cast<std::size_t>(min_decimals) && text[keep - 1] == '0') --keep;
  text.resize(keep == dot + 1 ? dot : keep);
  if (dot < text.size()) text[dot] = ',';
  return text;
}

std::optional<bool> parse_french_boolean(std::string_view text) {
  static constexpr std::array yes{"oui", "o", "vrai", "x", "1", "yes", "y", "true"};
  static constexpr std::array no{"non", "n", "faux", "0", "no", "false"};
  const std::string key = fold_key(text);
  if (std::find(yes.begin(), yes.end(), key) != yes.end()) return true;
  if (std::find(no.begin(), no.end(), key) != no.end()) return false;
  return std::nullopt;
}

}  // namespace base
