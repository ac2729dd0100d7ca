#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Calendar dates and instants.
namespace base {

/// A calendar date without time or zone, 1900-01-01 to 2199-12-31.
class Date {
 public:
  constexpr Date() = default;
  /// Requires a valid calendar date.
  static Date of(int year, unsigned month, unsigned day);
  /// Parses "YYYY-MM-DD"; nothing for any other form, for 30 February, or outside the range above.
  static std::optional<Date> parse(std::string_view iso);

  [[nodiscard]] int year() const;
  [[nodiscard]] unsigned month() const;
  [[nodiscard]] unsigned day() const;
  [[nodiscard]] std::int32_t days_since_epoch() const { return m_days; }
  [[nodiscard]] Date plus_days(int days) const;
  /// Adds months; the 31st becomes the last day of a shorter month (R-DOC-10).
  [[nodiscard]] Date plus_months(int months) const;
  [[nodiscard]] Date end_of_month() const;
  /// "YYYY-MM-DD".
  [[nodiscard]] std::string iso() const;
  /// "JJ/MM/AAAA", as French documents print it.
  [[nodiscard]] std::string french() const;

  friend auto operator<=>(Date, Date) = default;

 private:
  std::int32_t m_days = 0;
};

/// A point in time with microseconds, UTC.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

/// "2026-11-22T10:00:00.000000Z" with as many decimals as needed by PostgreSQL (six).
[[nodiscard]] std::string iso(Instant at);
/// Parses "YYYY-MM-DDTHH:MM:SS[.ffffff]Z".
[[nodiscard]] std::optional<Instant> parse_instant(std::string_view iso);

/// The date that a wall calendar shows at `at` in the IANA zone `zone` ("Europe/Paris"), from the system's zone
/// files; UTC when the zone is unknown.
[[nodiscard]] Date local_date(Instant at, std::string_view zone);
/// Local wall time at `at` in `zone` as "JJ/MM/AAAA HH:MM".
[[nodiscard]] std::string french_local_time(Instant at, std::string_view zone);

}  // namespace base
