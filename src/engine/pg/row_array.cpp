#include "engine/pg/row_array.hpp"

#include <stdexcept>

namespace pg {

RowArray& RowArray::row() {
  m_rows += m_rows.empty() ? "\"(" : ")\",\"(";
  m_row_begins = true;
  return *this;
}

RowArray& RowArray::text(std::string_view value) {
  separate();
  // Quoted once as a field of a row and, with the whole row, once more as an element of the array.
  m_rows += "\\\"";
  while (!value.empty()) {
    const std::size_t end = value.find_first_of(std::string_view("\"\\\0", 3));
    m_rows += value.substr(0, end);
    if (end == std::string_view::npos) break;
    if (value[end] == '\0') throw std::logic_error("a row parameter holds a NUL");
    m_rows += value[end] == '"' ? R"(\\\")" : R"(\\\\)";
    value.remove_prefix(end + 1);
  }
  m_rows += "\\\"";
  return *this;
}

RowArray& RowArray::plain(std::string_view value) {
  separate();
  m_rows += value;
  return *this;
}

RowArray& RowArray::null() {
  separate();
  return *this;
}

std::string RowArray::array() const { return m_rows.empty() ? "{}" : "{" + m_rows + ")\"}"; }

void RowArray::separate() {
  if (!m_row_begins) m_rows += ',';
  m_row_begins = false;
}

}  // namespace pg
