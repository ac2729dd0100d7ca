#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/uuid.hpp"

namespace pg {

/// Rows for one parameter `$n::some_type[]`, their fields written one by one in the order of the composite type, none
/// left out. PostgreSQL takes such rows apart in half the time of JSON.
class RowArray {
 public:
  /// Begins the next row.
  RowArray& row();
  /// Any text, NUL excepted; also JSON.
  RowArray& text(std::string_view value);
  RowArray& text(const std::string& value) { return text(std::string_view(value)); }
  RowArray& text(const char* value) { return text(std::string_view(value)); }
  RowArray& text(const std::optional<std::string>& value) { return value ? text(*value) : null(); }
  /// What needs no quotes: numbers, dates, words of enumerations.
  RowArray& plain(std::string_view value);
  RowArray& uuid(const base::Uuid& value) { return plain(value.text()); }
  RowArray& uuid(const std::optional<base::Uuid>& value) { return value ? uuid(*value) : null(); }
  RowArray& integer(std::int64_t value) { return plain(std::to_string(value)); }
  RowArray& null();

  [[nodiscard]] bool empty() const { return m_rows.empty(); }
  /// The parameter's value.
  [[nodiscard]] std::string array() const;

 private:
  void separate();

  std::string m_rows;
  bool m_row_begins = false;
};

}  // namespace pg
