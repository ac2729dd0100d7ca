#include "base/fold.hpp"

namespace base {
namespace {

/// Plain letters of U+00C0 to U+00FF, in order; a space where the code point is no letter.
constexpr std::string_view latin_1[64] = {
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",   //
    "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "",  "ss",  //
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",   //
    "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "",  "y"};

/// Plain letters of the two-byte character `lead` `trail`; empty when it is no letter.
std::string_view plain_letters(unsigned char lead, unsigned char trail) {
  if (lead == 0xC3) return latin_1[trail & 0x3F];
  if (lead == 0xC5 && (trail == 0x92 || trail == 0x93)) return "oe";
  if (lead == 0xC5 && trail == 0xB8) return "y";
  return {};
}

bool is_combining(unsigned char lead, unsigned char trail) { return lead == 0xCC || (lead == 0xCD && trail < 0xB0); }

/// Appends folded letters; calls `gap` for each character that is not one.
template <class Gap>
void fold(std::string_view utf8, std::string& out, Gap gap) {
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    const auto c = static_cast<unsigned char>(utf8[i]);
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      out += static_cast<char>(c);
    } else if (c >= 'A' && c <= 'Z') {
      out += static_cast<char>(c - 'A' + 'a');
    } else if (c < 0x80) {
      gap();
    } else if (c >= 0xC0 && c < 0xE0 && i + 1 < utf8.size()) {
      const auto trail = static_cast<unsigned char>(utf8[++i]);
      const std::string_view plain = plain_letters(c, trail);
      if (!plain.empty()) {
        out += plain;
      } else if (!is_combining(c, trail)) {
        gap();
      }
    } else if (c >= 0xC0) {
      gap();
    }
  }
}

}  // namespace

std::string fold_key(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  fold(utf8, out, [] {});
  return out;
}

std::string fold_words(std::string_view utf8, char separator) {
  std::string out;
  out.reserve(utf8.size());
  fold(utf8, out, [&] {
    if (!out.empty() && out.back() != separator) out += separator;
  });
  if (!out.empty() && out.back() == separator) out.pop_back();
  return out;
}

}  // namespace base
