#include <cctype>

#include "base/text.hpp"
#include "engine/resource/query.hpp"

namespace resource {

bool Scanner::take(std::string_view token) {
  if (!m_text.starts_with(token)) return false;
  m_text.remove_prefix(token.size());
  return true;
}

void Scanner::skip_blanks() {
  while (!m_text.empty() && (m_text.front() == ' ' || m_text.front() == '\n' || m_text.front() == '\t'))
    m_text.remove_prefix(1);
}

std::string_view Scanner::until(std::string_view stops) {
  const auto end = std::min(m_text.find_first_of(stops), m_text.size());
  const auto found = m_text.substr(0, end);
  m_text.remove_prefix(end);
  return found;
}

std::string Scanner::name() {
  skip_blanks();
  if (peek() == '"') return quoted().value_or("");
  std::size_t end = 0;
  while (end < m_text.size()) {
    const auto c = static_cast<unsigned char>(m_text[end]);
    if (!std::isalnum(c) && c != '_' && c < 0x80) break;
    ++end;
  }
  std::string found(m_text.substr(0, end));
  m_text.remove_prefix(end);
  skip_blanks();
  return found;
}

std::optional<std::string> Scanner::quoted() {
  if (!take("\"")) return std::nullopt;
  std::string out;
  while (!m_text.empty()) {
    char c = m_text.front();
    m_text.remove_prefix(1);
    if (c == '"') return out;
    if (c == '\\' && !m_text.empty()) {
      c = m_text.front();
      m_text.remove_prefix(1);
    }
    out.push_back(c);
  }
  return std::nullopt;
}

std::string excerpt(std::string_view text) {
  constexpr int characters_max = 40;
  if (const auto invalid = base::first_invalid_utf8(text)) text = text.substr(0, *invalid);
  std::size_t end = 0;
  for (int i = 0; i < characters_max && end < text.size(); ++i)
    for (++end; end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U;) ++end;
  return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

bool scan_field(Scanner& scanner, Field& field) {
  field.column = scanner.name();
  if (field.column.empty()) return false;
  while (scanner.take("->")) {
    field.as_text = scanner.take(">");
    std::string step = scanner.peek() == '"' ? scanner.quoted().value_or("") : std::string(scanner.until(",.:()-"));
    if (step.empty()) return false;
    field.path.push_back(std::move(step));
    if (field.as_text) break;
  }
  return true;
}

}  // namespace resource
