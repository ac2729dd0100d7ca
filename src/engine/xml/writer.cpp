#include "engine/xml/writer.hpp"

#include <stdexcept>

#include "base/text.hpp"

namespace xml {

namespace {

/// Length of the forbidden character at the start of `text`, or 0. Invalid UTF-8 is not looked for here.
std::size_t forbidden_length(std::string_view text) {
  const auto byte = static_cast<unsigned char>(text.front());
  if (byte < 0x20) return byte == '\t' || byte == '\n' || byte == '\r' ? 0 : 1;
  // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
  if (byte == 0xef && text.size() >= 3 && text[1] == '\xbf' && (text[2] == '\xbe' || text[2] == '\xbf')) return 3;
  return 0;
}

}  // namespace

std::optional<std::size_t> first_forbidden(std::string_view text) {
  const auto invalid = base::first_invalid_utf8(text);
  const std::string_view valid = text.substr(0, invalid.value_or(text.size()));
  for (std::size_t i = 0; i < valid.size(); ++i) {
    if (forbidden_length(valid.substr(i)) != 0) return i;
  }
  return invalid;
}

std::string without_forbidden(std::string_view text) {
  std::string kept;
  kept.reserve(text.size());
  while (const auto at = first_forbidden(text)) {
    kept.append(text.substr(0, *at));
    text.remove_prefix(*at + std::max<std::size_t>(1, forbidden_length(text.substr(*at))));
  }
  return kept.append(text);
}

Writer::Writer(std::string& out) : m_out(out) { m_out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"; }

void Writer::escape(std::string_view text, Place place) {
  if (const auto at = first_forbidden(text)) {
    throw std::invalid_argument("XML: forbidden character at byte " + std::to_string(*at) + " of a value");
  }
  for (const char c : text) {
    switch (c) {
      case '&': m_out += "&amp;"; break;
      case '<': m_out += "&lt;"; break;
      case '>': m_out += "&gt;"; break;
      // A parser turns a bare carriage return into a line feed.
      case '\r': m_out += "&#13;"; break;
      case '"': m_out += place == Place::Attribute ? "&quot;" : "\""; break;
      case '\t': m_out += place == Place::Attribute ? "&#9;" : "\t"; break;
      case '\n': m_out += place == Place::Attribute ? "&#10;" : "\n"; break;
      default: m_out += c;
    }
  }
}

void Writer::start(std::string_view name, std::initializer_list<Attribute> attributes) {
  if (m_pending) m_out += '>';
  m_pending = false;
  (m_out += '<') += name;
  for (const Attribute& attribute : attributes) {
    ((m_out += ' ') += attribute.name) += "=\"";
    escape(attribute.value, Place::Attribute);
    m_out += '"';
  }
}

void Writer::open(std::string_view name, std::initializer_list<Attribute> attributes) {
  start(name, attributes);
  m_open.push_back(name);
  m_pending = true;
}

void Writer::close() {
  if (m_pending) {
    m_out += "/>";
  } else {
    ((m_out += "</") += m_open.back()) += '>';
  }
  m_pending = false;
  m_open.pop_back();
}

void Writer::element(std::string_view name, std::string_view text, std::initializer_list<Attribute> attributes) {
  start(name, attributes);
  if (text.empty()) {
    m_out += "/>";
    return;
  }
  m_out += '>';
  escape(text, Place::Text);
  ((m_out += "</") += name) += '>';
}

void Writer::optional(std::string_view name, std::string_view text, std::initializer_list<Attribute> attributes) {
  if (!text.empty()) element(name, text, attributes);
}

}  // namespace xml
