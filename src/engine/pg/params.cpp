#include <stdexcept>

#include "engine/pg/row_array.hpp"
#include "engine/pg/session.hpp"

namespace pg {

namespace {

constexpr char hex_digits[] = "0123456789abcdef";

}  // namespace

Params& Params::text(std::string_view value) {
  // libpq reads up to the first NUL: a longer value would be cut without a word.
  if (value.find('\0') != std::string_view::npos) throw std::logic_error("a text parameter holds a NUL");
  const std::size_t offset = m_buffer.size();
  m_buffer += value;
  end_value(offset);
  return *this;
}

Params& Params::text(const std::optional<std::string>& value) { return value ? text(*value) : null(); }

Params& Params::uuid(const base::Uuid& value) { return text(value.text()); }

Params& Params::uuid(const std::optional<base::Uuid>& value) { return value ? uuid(*value) : null(); }

Params& Params::integer(std::int64_t value) { return text(std::to_string(value)); }

Params& Params::boolean(bool value) { return text(value ? "t" : "f"); }

Params& Params::centimes(base::Centimes value) { return text(base::to_string(value)); }

Params& Params::date(base::Date value) { return text(value.iso()); }

Params& Params::date(const std::optional<base::Date>& value) { return value ? date(*value) : null(); }

Params& Params::instant(base::Instant value) { return text(base::iso(value)); }

Params& Params::bytes(std::string_view value) {
  const std::size_t offset = m_buffer.size();
  m_buffer.reserve(m_buffer.size() + 2 * value.size() + 3);
  m_buffer += "\\x";
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    m_buffer.push_back(hex_digits[byte >> 4U]);
    m_buffer.push_back(hex_digits[byte & 15U]);
  }
  end_value(offset);
  return *this;
}

Params& Params::null() {
  m_values.emplace_back();
  return *this;
}

Params& Params::array(std::span<const std::optional<std::string>> values) {
  const std::size_t offset = m_buffer.size();
  m_buffer.push_back('{');
  bool first = true;
  for (const auto& value : values) {
    if (!first) m_buffer.push_back(',');
    first = false;
    if (!value) {
      m_buffer += "NULL";
      continue;
    }
    m_buffer.push_back('"');
    for (const char c : *value) {
      if (c == '\0') throw std::logic_error("an array parameter holds a NUL");
      if (c == '"' || c == '\\') m_buffer.push_back('\\');
      m_buffer.push_back(c);
    }
    m_buffer.push_back('"');
  }
  m_buffer += "}";
  end_value(offset);
  return *this;
}

Params& Params::rows(RowArray& rows) {
  const std::size_t offset = m_buffer.size();
  m_buffer += rows.binary();
  end_value(offset, true);
  return *this;
}

void Params::clear() {
  m_buffer.clear();
  m_values.clear();
}

void Params::end_value(std::size_t offset, bool binary) {
  m_values.push_back({offset, m_buffer.size() - offset, binary});
  m_buffer.push_back('\0');
}

}  // namespace pg
