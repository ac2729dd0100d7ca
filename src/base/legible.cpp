#include "base/legible.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace base {
namespace {

/// Takes the first code point off valid UTF-8.
char32_t next_code_point(std::string_view& text) {
  const auto first = static_cast<unsigned char>(text.front());
  const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  char32_t point = length == 1 ? first : first & (0x7FU >> length);
  for (std::size_t i = 1; i < length && i < text.size(); ++i)
    point = point << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
  text.remove_prefix(std::min(length, text.size()));
  return point;
}

bool is_control(char32_t point) { return point < 0x20 || (point >= 0x7F && point < 0xA0); }

/// Spaces, controls, and what Unicode calls default ignorable; the blank Braille pattern and the Hangul fillers too.
bool is_invisible(char32_t point) {
  static constexpr std::pair<char32_t, char32_t> ranges[] = {
      {0x00, 0x20},     {0x7F, 0xA0},       {0xAD, 0xAD},      {0x34F, 0x34F},   {0x61C, 0x61C},   {0x115F, 0x1160},
      {0x1680, 0x1680}, {0x17B4, 0x17B5},   {0x180B, 0x180F},  {0x2000, 0x200F}, {0x2028, 0x202F}, {0x205F, 0x206F},
      {0x2800, 0x2800}, {0x3000, 0x3000},   {0x3164, 0x3164},  {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0},
      {0xFFF0, 0xFFFB}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}};
  return std::any_of(std::begin(ranges), std::end(ranges),
                     [&](const auto& range) { return point >= range.first && point <= range.second; });
}

}  // namespace

bool has_visible(std::string_view text) {
  while (!text.empty()) {
    if (!is_invisible(next_code_point(text))) return true;
  }
  return false;
}

bool has_control(std::string_view text, LineEnds line_ends) {
  while (!text.empty()) {
    const char32_t point = next_code_point(text);
    const bool line_end = point == '\n' || point == '\r' || point == '\t';
    if (is_control(point) && !(line_end && line_ends == LineEnds::Allowed)) return true;
  }
  return false;
}

}  // namespace base
