#include "base/french_amounts.hpp"

#include <string_view>

namespace base {
namespace {

constexpr std::string_view no_break_space = "\u00A0";

std::string with_comma(std::string text) {
  if (const std::size_t point = text.find('.'); point != std::string::npos) text[point] = ',';
  return text;
}

}  // namespace

std::string french_euros(Centimes amount) {
  const std::string plain = with_comma(to_string(amount));
  const std::size_t start = plain.front() == '-' ? 1 : 0;
  const std::size_t whole_end = plain.size() - 3;
  std::string text = plain.substr(0, start);
  for (std::size_t i = start; i < plain.size(); ++i) {
    if (i > start && i < whole_end && (whole_end - i) % 3 == 0) text += no_break_space;
    text += plain[i];
  }
  return text.append(no_break_space).append("€");
}

std::string french_percent(Taux rate) { return with_comma(to_string(rate)).append(no_break_space).append("%"); }

}  // namespace base
