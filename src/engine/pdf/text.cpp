#include "engine/pdf/text.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>

#include "engine/pdf/fonts.hpp"

namespace pdf {

namespace {

double points(int units) { return static_cast<double>(units) / PANGO_SCALE; }

// Pango takes the square of a word's length to break it: longer ones get invisible places to break at (U+200B).
constexpr std::size_t word_max = 200;
constexpr std::size_t word_part = 100;

bool is_control(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7f; }
bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }

// Unicode keeps 66 characters for a program's own use; cairo takes a text with one of them for no UTF-8 at all.
bool is_noncharacter(gunichar c) { return (c & 0xFFFEU) == 0xFFFEU || (c >= 0xFDD0U && c <= 0xFDEFU); }

/// What the bytes of every noncharacter hold, and those of few others.
bool may_hold_noncharacter(std::string_view text) {
  constexpr std::string_view signs[] = {"\xBF\xBE", "\xBF\xBF", "\xEF\xB7"};
  return std::any_of(std::begin(signs), std::end(signs),
                     [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

bool needs_cleaning(std::string_view text) {
  if (may_hold_noncharacter(text)) return true;
  std::size_t word = 0;
  for (const char c : text) {
    word = c == ' ' || c == '\n' ? 0 : word + 1;
    if (word > word_max || is_control(c)) return true;
  }
  return g_utf8_validate(text.data(), static_cast<gssize>(text.size()), nullptr) == FALSE;
}

std::string without_controls(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\r') {
      if (i + 1 == text.size() || text[i + 1] != '\n') plain += '\n';
    } else {
      plain += is_control(c) ? ' ' : c;
    }
  }
  return plain;
}

std::string with_places_to_break(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / word_part * 3);
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n", start), text.size());
    const bool too_long = end - start > word_max;
    std::size_t part = 0;
    for (std::size_t i = start; i < end; ++i, ++part) {
      if (too_long && part >= word_part && starts_character(text[i])) out += "\u200b", part = 0;
      out += text[i];
    }
    if (end < text.size()) out += text[end];
    start = end + 1;
  }
  return out;
}

std::string without_noncharacters(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (const char* at = text.data(); at != text.data() + text.size();) {
    const char* const next = g_utf8_next_char(at);
    if (is_noncharacter(g_utf8_get_char(at))) {
      plain += "\uFFFD";
    } else {
      plain.append(at, next);
    }
    at = next;
  }
  return plain;
}

std::string cleaned(std::string_view text) {
  const std::string plain = without_controls(text);
  const Owned<char, g_free> valid(g_utf8_make_valid(plain.data(), static_cast<gssize>(plain.size())));
  return with_places_to_break(may_hold_noncharacter(valid.get()) ? without_noncharacters(valid.get()) : valid.get());
}

PangoAlignment pango_align(Align align) {
  if (align == Align::Right) return PANGO_ALIGN_RIGHT;
  return align == Align::Center ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT;
}

}  // namespace

Text::Text(std::string_view text, const Style& style, double width)
    : m_layout(Fonts::of_this_thread().new_layout(style)) {
  if (needs_cleaning(text)) {
    const std::string plain = cleaned(text);
    pango_layout_set_text(m_layout, plain.data(), static_cast<int>(plain.size()));
  } else {
    pango_layout_set_text(m_layout, text.data(), static_cast<int>(text.size()));
  }
  if (width != unlimited) {
    pango_layout_set_width(m_layout, static_cast<int>(std::floor(width * PANGO_SCALE)));
    pango_layout_set_alignment(m_layout, pango_align(style.align));
    if (style.overflow == Overflow::Ellipsis) {
      pango_layout_set_ellipsize(m_layout, PANGO_ELLIPSIZE_END);
    } else {
      pango_layout_set_wrap(m_layout, PANGO_WRAP_WORD_CHAR);
    }
  }
  int w = 0;
  int h = 0;
  pango_layout_get_size(m_layout, &w, &h);
  m_width = points(w);
  m_height = points(h);
}

Text::Text(const Text& other) : m_layout(other.m_layout), m_width(other.m_width), m_height(other.m_height) {
  if (m_layout != nullptr) g_object_ref(m_layout);
}

Text::Text(Text&& other) noexcept
    : m_layout(std::exchange(other.m_layout, nullptr)), m_width(other.m_width), m_height(other.m_height) {}

Text& Text::operator=(Text other) noexcept {
  std::swap(m_layout, other.m_layout);
  m_width = other.m_width;
  m_height = other.m_height;
  return *this;
}

Text::~Text() {
  if (m_layout != nullptr) g_object_unref(m_layout);
}

std::size_t Text::line_count() const { return static_cast<std::size_t>(pango_layout_get_line_count(m_layout)); }

double Text::line_top(std::size_t index) const {
  const Owned<PangoLayoutIter, pango_layout_iter_free> iter(pango_layout_get_iter(m_layout));
  for (std::size_t i = 0; i < index; ++i) {
    if (!pango_layout_iter_next_line(iter.get())) return m_height;
  }
  int top = 0;
  pango_layout_iter_get_line_yrange(iter.get(), &top, nullptr);
  return points(top);
}

Text vocabulary(std::string_view text, const Style& style) { return Fonts::of_this_thread().vocabulary(text, style); }

double Text::baseline() const { return points(pango_layout_get_baseline(m_layout)); }

}  // namespace pdf
