#include "engine/mail/encoding.hpp"

#include <algorithm>

#include "engine/crypto/crypto.hpp"

namespace mail {

namespace {

constexpr std::string_view hexadecimal = "0123456789ABCDEF";
// "=?UTF-8?B?" and "?=" leave 63 characters of base64 in a word: 45 bytes.
constexpr std::size_t bytes_in_word = 45;
constexpr std::size_t line_length = 76;

bool plain(char c) { return c >= 0x20 && c < 0x7f; }
bool continues(char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U; }

void append_escaped(std::string& out, char mark, char c) {
  const auto byte = static_cast<unsigned char>(c);
  out += mark;
  out += hexadecimal[byte >> 4];
  out += hexadecimal[byte & 15U];
}

}  // namespace

std::string encoded_words(std::string_view text) {
  const bool ascii = std::all_of(text.begin(), text.end(), plain) && text.find("=?") == std::string_view::npos;
  if (ascii && text.size() <= line_length) return std::string(text);
  std::string out;
  while (!text.empty()) {
    std::size_t length = std::min(bytes_in_word, text.size());
    // A character stays in one word.
    while (length < text.size() && length > 0 && continues(text[length])) --length;
    if (!out.empty()) out += "\r\n ";
    out += "=?UTF-8?B?" + crypto::base64_encode(text.substr(0, length)) + "?=";
    text.remove_prefix(length);
  }
  return out;
}

std::string quoted_printable(std::string_view text) {
  std::string out;
  std::size_t column = 0;
  const auto append = [&](std::string_view token) {
    if (column + token.size() > line_length - 1) {
      out += "=\r\n";
      column = 0;
    }
    out += token;
    column += token.size();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') {
      out += "\r\n";
      column = 0;
      continue;
    }
    const bool ends_line = i + 1 == text.size() || text[i + 1] == '\n';
    const bool blank = (c == ' ' || c == '\t') && !ends_line;
    // A dot alone on a line ends a message of SMTP: the transport doubles it, some do not.
    const bool dot = c == '.' && column == 0;
    if (blank || (c > ' ' && c < 0x7f && c != '=' && !dot)) {
      append(text.substr(i, 1));
    } else {
      std::string escaped;
      append_escaped(escaped, '=', c);
      append(escaped);
    }
  }
  return out;
}

std::string base64_lines(std::string_view bytes) {
  const std::string encoded = crypto::base64_encode(bytes);
  std::string out;
  out.reserve(encoded.size() + encoded.size() / line_length * 2 + 2);
  for (std::size_t at = 0; at < encoded.size(); at += line_length) out.append(encoded, at, line_length).append("\r\n");
  return out;
}

std::string file_name_parameter(std::string_view parameter, std::string_view name) {
  std::string simple;
  std::string escaped;
  for (const char c : name) {
    const bool letter =
        (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '.';
    if (!continues(c)) simple += letter ? c : '_';
    if (letter) {
      escaped += c;
    } else {
      append_escaped(escaped, '%', c);
    }
  }
  std::string out(parameter);
  out.append("=\"").append(simple).append("\"");
  if (simple != name) out.append("; ").append(parameter).append("*=UTF-8''").append(escaped);
  return out;
}

}  // namespace mail
