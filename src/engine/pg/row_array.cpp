#include "engine/pg/row_array.hpp"

#include <arpa/inet.h>

#include <array>
#include <limits>
#include <stdexcept>

namespace pg {

namespace {

using namespace std::chrono_literals;

/// What is known of a row at its end alone, and stands before its fields: its size in bytes, then their number.
constexpr std::size_t size_bytes = 4;
constexpr std::size_t count_bytes = 4;
/// PostgreSQL counts days and microseconds from the first of January 2000.
constexpr std::chrono::sys_days first_day = std::chrono::year{2000} / 1 / 1;

/// Whole numbers lie in network order.
template <typename Integer>
void append(std::string& out, Integer value) {
  for (int shift = 8 * (static_cast<int>(sizeof value) - 1); shift >= 0; shift -= 8) {
    out.push_back(static_cast<char>(static_cast<std::uint64_t>(value) >> static_cast<unsigned>(shift)));
  }
}

std::int32_t length(std::size_t size) {
  constexpr std::size_t most = std::numeric_limits<std::int32_t>::max();
  if (size > most) throw std::length_error("a row parameter");
  return static_cast<std::int32_t>(size);
}

}  // namespace

/// Built-in types have the same numbers in every PostgreSQL (pg_type.dat): a field of another type than its column is
/// refused. Where the number is none of theirs, the type that is expected is taken.
enum class RowArray::Type : std::uint32_t {
  Bytea = 17,
  Integer = 23,
  Text = 25,
  Inet = 869,
  Date = 1082,
  Timestamptz = 1184,
  Numeric = 1700,
  Uuid = 2950,
  Jsonb = 3802,
  Any = std::numeric_limits<std::uint32_t>::max(),
};

RowArray& RowArray::row() {
  end_row();
  m_row = m_rows.size();
  m_rows.append(size_bytes + count_bytes, '\0');
  m_fields = 0;
  ++m_count;
  return *this;
}

RowArray& RowArray::text(std::string_view value) {
  if (value.find('\0') != std::string_view::npos) throw std::logic_error("a row parameter holds a NUL");
  begin_field(Type::Text, value.size());
  m_rows += value;
  return *this;
}

RowArray& RowArray::json(std::string_view value) {
  constexpr char version = 1;
  begin_field(Type::Jsonb, 1 + value.size());
  m_rows.push_back(version);
  m_rows += value;
  return *this;
}

RowArray& RowArray::uuid(const base::Uuid& value) {
  begin_field(Type::Uuid, value.bytes().size());
  m_rows.append(value.bytes().begin(), value.bytes().end());
  return *this;
}

RowArray& RowArray::integer(std::int32_t value) {
  begin_field(Type::Integer, sizeof value);
  append(m_rows, value);
  return *this;
}

RowArray& RowArray::decimal(std::int64_t units, int scale) {
  constexpr std::uint16_t negative = 0x4000;
  // Digits to the base of ten thousand, the point between two of them: the decimals fill their last digit with zeros.
  const int after_point = (scale + 3) / 4;
  base::Int128 rest = units < 0 ? -base::Int128{units} : base::Int128{units};
  for (int i = scale; i < 4 * after_point; ++i) rest *= 10;
  std::array<std::uint16_t, 8> digits{};
  int count = 0;
  for (; rest > 0; rest /= 10'000) {
    digits.at(static_cast<std::size_t>(count++)) = static_cast<std::uint16_t>(rest % 10'000);
  }
  begin_field(Type::Numeric, 2 * (4 + static_cast<std::size_t>(count)));
  append(m_rows, static_cast<std::uint16_t>(count));
  append(m_rows, static_cast<std::uint16_t>(count - after_point - 1));
  append(m_rows, units < 0 ? negative : std::uint16_t{0});
  append(m_rows, static_cast<std::uint16_t>(scale));
  while (count > 0) append(m_rows, digits.at(static_cast<std::size_t>(--count)));
  return *this;
}

RowArray& RowArray::date(base::Date value) {
  const auto days = value.days_since_epoch() - static_cast<std::int32_t>(first_day.time_since_epoch() / 24h);
  begin_field(Type::Date, sizeof days);
  append(m_rows, days);
  return *this;
}

RowArray& RowArray::instant(base::Instant value) {
  const std::int64_t microseconds = (value - first_day).count();
  begin_field(Type::Timestamptz, sizeof microseconds);
  append(m_rows, microseconds);
  return *this;
}

RowArray& RowArray::bytes(std::string_view value) {
  begin_field(Type::Bytea, value.size());
  m_rows += value;
  return *this;
}

RowArray& RowArray::address(const std::string& value) {
  constexpr char postgres_ipv4 = 2;
  constexpr char postgres_ipv6 = 3;
  constexpr char no_network = 0;
  std::array<char, 16> parsed{};
  const bool ipv4 = inet_pton(AF_INET, value.c_str(), parsed.data()) == 1;
  if (!ipv4 && inet_pton(AF_INET6, value.c_str(), parsed.data()) != 1) {
    throw std::logic_error("not an address: " + value);
  }
  const std::size_t size = ipv4 ? 4 : 16;
  begin_field(Type::Inet, 4 + size);
  m_rows += {ipv4 ? postgres_ipv4 : postgres_ipv6, static_cast<char>(8 * size), no_network, static_cast<char>(size)};
  m_rows.append(parsed.data(), size);
  return *this;
}

RowArray& RowArray::null() {
  ++m_fields;
  append(m_rows, static_cast<std::uint32_t>(Type::Any));
  append(m_rows, std::int32_t{-1});
  return *this;
}

void RowArray::begin_field(Type type, std::size_t size) {
  ++m_fields;
  append(m_rows, static_cast<std::uint32_t>(type));
  append(m_rows, length(size));
}

void RowArray::end_row() {
  if (m_count == 0) return;
  std::string header;
  append(header, length(m_rows.size() - m_row - size_bytes));
  append(header, m_fields);
  m_rows.replace(m_row, header.size(), header);
}

std::string RowArray::binary() {
  end_row();
  std::string out;
  out.reserve(20 + m_rows.size());
  append(out, std::int32_t{m_count > 0 ? 1 : 0});  // dimensions
  append(out, std::int32_t{0});                    // no null among the rows
  append(out, static_cast<std::uint32_t>(Type::Any));
  if (m_count > 0) {
    append(out, m_count);
    append(out, std::int32_t{1});  // the first row's index
  }
  return out + m_rows;
}

}  // namespace pg
