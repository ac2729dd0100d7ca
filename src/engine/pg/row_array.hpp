#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/uuid.hpp"

namespace pg {

/// Rows for one parameter `$n::some_type[]`, their fields written one by one in the order of the composite type, none
/// left out, each by the function of its column's type. In PostgreSQL's binary format, which it takes apart without
/// reading text. The types of the columns are built in: uuid, text, integer, numeric, date, timestamptz, bytea, jsonb,
/// inet.
class RowArray {
 public:
  /// Begins the next row.
  RowArray& row();
  /// text: valid UTF-8 without NUL.
  RowArray& text(std::string_view value);
  RowArray& text(const std::string& value) { return text(std::string_view(value)); }
  RowArray& text(const char* value) { return text(std::string_view(value)); }
  RowArray& text(const std::optional<std::string>& value) { return value ? text(*value) : null(); }
  /// jsonb: the text of a JSON value.
  RowArray& json(std::string_view value);
  RowArray& uuid(const base::Uuid& value);
  RowArray& uuid(const std::optional<base::Uuid>& value) { return value ? uuid(*value) : null(); }
  /// integer.
  RowArray& integer(std::int32_t value);
  /// numeric: units of 10^-scale, with as many decimals; 0 <= scale <= 8.
  RowArray& decimal(std::int64_t units, int scale);
  RowArray& decimal(base::Centimes value) { return decimal(value.value, 2); }
  RowArray& decimal(base::Quantite value) { return decimal(value.milliemes, 3); }
  RowArray& decimal(base::PrixUnitaire value) { return decimal(value.millioniemes, 6); }
  RowArray& decimal(base::Taux value) { return decimal(value.points_de_base, 2); }
  RowArray& date(base::Date value);
  RowArray& date(const std::optional<base::Date>& value) { return value ? date(*value) : null(); }
  /// timestamptz.
  RowArray& instant(base::Instant value);
  /// bytea.
  RowArray& bytes(std::string_view value);
  /// inet: an IPv4 or IPv6 address without a zone; anything else is a mistake of ours and throws logic_error.
  RowArray& address(const std::string& value);
  RowArray& null();

  [[nodiscard]] bool empty() const { return m_count == 0; }
  /// The parameter's value.
  [[nodiscard]] std::string binary();

 private:
  void end_row();
  enum class Type : std::uint32_t;
  void begin_field(Type type, std::size_t size);

  std::string m_rows;
  std::size_t m_row = 0;
  std::int32_t m_count = 0;
  std::int32_t m_fields = 0;
};

}  // namespace pg
