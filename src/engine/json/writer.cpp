#include "engine/json/writer.hpp"

#include <array>
#include <cstring>

namespace json {
namespace {

// 0 for a byte that stands for itself, 'u' for \u00XX, else the letter after the backslash.
constexpr std::array<char, 256> make_escapes() {
  std::array<char, 256> table{};
  for (int i = 0; i < 0x20; ++i) table[i] = 'u';
  table['\b'] = 'b';
  table['\f'] = 'f';
  table['\n'] = 'n';
  table['\r'] = 'r';
  table['\t'] = 't';
  table['"'] = '"';
  table['\\'] = '\\';
  return table;
}
constexpr std::array<char, 256> escapes = make_escapes();

// Index of the first byte from `at` that needs an escape, or the size: eight bytes at a time, then one by one.
std::size_t plain_until(std::string_view text, std::size_t at) {
  constexpr std::uint64_t ones = 0x0101010101010101ULL;
  constexpr std::uint64_t highs = 0x8080808080808080ULL;
  while (at + 8 <= text.size()) {
    std::uint64_t word;
    std::memcpy(&word, text.data() + at, 8);
    const std::uint64_t quote = word ^ (ones * '"');
    const std::uint64_t slash = word ^ (ones * '\\');
    // The classic "has a byte below n" test; it may cry wolf above a real hit, never below, and the table decides.
    const std::uint64_t hit = ((word - ones * 0x20) & ~word) | ((quote - ones) & ~quote) | ((slash - ones) & ~slash);
    if (hit & highs) break;
    at += 8;
  }
  while (at < text.size() && escapes[static_cast<unsigned char>(text[at])] == 0) ++at;
  return at;
}

}  // namespace

void append_string(std::string& out, std::string_view text) {
  constexpr char hex[] = "0123456789abcdef";
  out.push_back('"');
  std::size_t start = 0;
  for (;;) {
    const std::size_t stop = plain_until(text, start);
    out.append(text.data() + start, stop - start);
    if (stop == text.size()) break;
    const auto byte = static_cast<unsigned char>(text[stop]);
    const char letter = escapes[byte];
    out.push_back('\\');
    out.push_back(letter);
    if (letter == 'u') {
      out += "00";
      out.push_back(hex[byte >> 4]);
      out.push_back(hex[byte & 15]);
    }
    start = stop + 1;
  }
  out.push_back('"');
}

void Writer::separate() {
  if (m_comma) m_out.push_back(',');
}

void Writer::begin_object() {
  separate();
  m_out.push_back('{');
  m_comma = false;
}

void Writer::end_object() {
  m_out.push_back('}');
  m_comma = true;
}

void Writer::begin_array() {
  separate();
  m_out.push_back('[');
  m_comma = false;
}

void Writer::end_array() {
  m_out.push_back(']');
  m_comma = true;
}

void Writer::key(std::string_view name) {
  separate();
  append_string(m_out, name);
  m_out.push_back(':');
  m_comma = false;
}

void Writer::string(std::string_view text) {
  separate();
  append_string(m_out, text);
  m_comma = true;
}

void Writer::boolean(bool value) { raw(value ? "true" : "false"); }

void Writer::integer(std::int64_t value) { raw(std::to_string(value)); }

void Writer::null() { raw("null"); }

void Writer::raw(std::string_view json) {
  separate();
  m_out.append(json);
  m_comma = true;
}

}  // namespace json
