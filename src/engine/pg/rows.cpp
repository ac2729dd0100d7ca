#include <libpq-fe.h>

#include <charconv>
#include <stdexcept>

#include "engine/pg/session.hpp"

namespace pg {

namespace {

const PGresult* result_of(const void* result) { return static_cast<const PGresult*>(result); }

[[noreturn]] void wrong_type(const Rows& rows, int column, const char* wanted) {
  throw std::logic_error("column " + std::string(rows.name(column)) + " does not hold " + wanted);
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

}  // namespace

Rows::Rows() = default;
Rows::Rows(void* result) : m_result(result) {}
Rows::~Rows() { PQclear(static_cast<PGresult*>(m_result)); }
Rows::Rows(Rows&& other) noexcept : m_result(std::exchange(other.m_result, nullptr)) {}
Rows& Rows::operator=(Rows&& other) noexcept {
  std::swap(m_result, other.m_result);
  return *this;
}

int Rows::size() const { return PQntuples(result_of(m_result)); }

int Rows::columns() const { return PQnfields(result_of(m_result)); }

std::string_view Rows::name(int column) const {
  const char* name = PQfname(result_of(m_result), column);
  return name == nullptr ? std::string_view() : std::string_view(name);
}

std::int64_t Rows::affected() const {
  if (m_result == nullptr) return 0;
  const std::string_view text = PQcmdTuples(static_cast<PGresult*>(m_result));
  std::int64_t count = 0;
  std::from_chars(text.data(), text.data() + text.size(), count);
  return count;
}

bool Rows::is_null(int row, int column) const { return PQgetisnull(result_of(m_result), row, column) != 0; }

std::string_view Rows::text(int row, int column) const {
  const char* value = PQgetvalue(result_of(m_result), row, column);
  if (value == nullptr) throw std::logic_error("no such row or column");
  return {value, static_cast<std::size_t>(PQgetlength(result_of(m_result), row, column))};
}

std::optional<std::string> Rows::optional_text(int row, int column) const {
  if (is_null(row, column)) return std::nullopt;
  return std::string(text(row, column));
}

std::int64_t Rows::integer(int row, int column) const {
  const auto value = text(row, column);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc() || end != value.data() + value.size()) wrong_type(*this, column, "an integer");
  return number;
}

bool Rows::boolean(int row, int column) const {
  const auto value = text(row, column);
  if (value != "t" && value != "f") wrong_type(*this, column, "a boolean");
  return value == "t";
}

base::Uuid Rows::uuid(int row, int column) const {
  const auto value = base::Uuid::parse(text(row, column));
  if (!value) wrong_type(*this, column, "a UUID");
  return *value;
}

std::optional<base::Uuid> Rows::optional_uuid(int row, int column) const {
  if (is_null(row, column)) return std::nullopt;
  return uuid(row, column);
}

base::Centimes Rows::centimes(int row, int column) const {
  // Sums over a whole table may exceed what one column stores.
  const auto value = base::parse_decimal(text(row, column), 2, INT64_MAX);
  if (value.error) wrong_type(*this, column, "an amount");
  return {value.units};
}

base::Date Rows::date(int row, int column) const {
  const auto value = base::Date::parse(text(row, column));
  if (!value) wrong_type(*this, column, "a date");
  return *value;
}

std::optional<base::Date> Rows::optional_date(int row, int column) const {
  if (is_null(row, column)) return std::nullopt;
  return date(row, column);
}

std::string Rows::bytes(int row, int column) const {
  if (is_null(row, column)) return {};
  const auto value = text(row, column);
  if (value.size() % 2 != 0 || !value.starts_with("\\x")) wrong_type(*this, column, "bytes");
  std::string decoded;
  decoded.reserve(value.size() / 2 - 1);
  for (std::size_t i = 2; i < value.size(); i += 2) {
    const int high = hex_value(value[i]);
    const int low = hex_value(value[i + 1]);
    if (high < 0 || low < 0) wrong_type(*this, column, "bytes");
    decoded.push_back(static_cast<char>(high * 16 + low));
  }
  return decoded;
}

}  // namespace pg
