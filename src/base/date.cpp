#include "base/date.hpp"

#include <cassert>

#include "base/zone.hpp"

namespace base {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day calendar(std::int32_t days) { return sys_days{std::chrono::days{days}}; }

/// Reads exactly `count` digits; nothing when one of them is not a digit.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

void put(char* at, int width, int value) {
  for (int i = width - 1; i >= 0; --i, value /= 10) at[i] = static_cast<char>('0' + value % 10);
}

/// The date at the start of `text`, by the calendar alone.
std::optional<year_month_day> read_date(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text, 0, 4);
  const auto month = digits(text, 5, 2);
  const auto day = digits(text, 8, 2);
  if (!year || !month || !day) return std::nullopt;
  const year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                            std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  return date;
}

}  // namespace

Date Date::of(int year, unsigned month, unsigned day) {
  const year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  assert(date.ok());
  Date result;
  result.m_days = static_cast<std::int32_t>(sys_days{date}.time_since_epoch().count());
  return result;
}

std::optional<Date> Date::parse(std::string_view iso) {
  if (iso.size() != 10) return std::nullopt;
  const auto date = read_date(iso);
  if (!date || int{date->year()} < 1900 || int{date->year()} > 2199) return std::nullopt;
  return of(int{date->year()}, unsigned{date->month()}, unsigned{date->day()});
}

int Date::year() const { return int{calendar(m_days).year()}; }
unsigned Date::month() const { return unsigned{calendar(m_days).month()}; }
unsigned Date::day() const { return unsigned{calendar(m_days).day()}; }

Date Date::plus_days(int days) const {
  Date result;
  result.m_days = m_days + days;
  return result;
}

Date Date::plus_months(int months) const {
  const year_month_day date = calendar(m_days);
  const auto target = std::chrono::year_month{date.year(), date.month()} + std::chrono::months{months};
  const year_month_day wished = target / date.day();
  const year_month_day kept = wished.ok() ? wished : year_month_day{target / std::chrono::last};
  return of(int{kept.year()}, unsigned{kept.month()}, unsigned{kept.day()});
}

Date Date::end_of_month() const {
  const year_month_day date = calendar(m_days);
  const year_month_day last{date.year() / date.month() / std::chrono::last};
  return of(int{last.year()}, unsigned{last.month()}, unsigned{last.day()});
}

std::string Date::iso() const {
  const year_month_day date = calendar(m_days);
  std::string text = "0000-00-00";
  put(text.data(), 4, int{date.year()});
  put(text.data() + 5, 2, static_cast<int>(unsigned{date.month()}));
  put(text.data() + 8, 2, static_cast<int>(unsigned{date.day()}));
  return text;
}

std::string Date::french() const {
  const year_month_day date = calendar(m_days);
  std::string text = "00/00/0000";
  put(text.data(), 2, static_cast<int>(unsigned{date.day()}));
  put(text.data() + 3, 2, static_cast<int>(unsigned{date.month()}));
  put(text.data() + 6, 4, int{date.year()});
  return text;
}

std::string iso(Instant at) {
  const auto day = std::chrono::floor<std::chrono::days>(at);
  const year_month_day date{day};
  const std::chrono::hh_mm_ss<std::chrono::microseconds> time{at - day};
  std::string text = "0000-00-00T00:00:00.000000Z";
  put(text.data(), 4, int{date.year()});
  put(text.data() + 5, 2, static_cast<int>(unsigned{date.month()}));
  put(text.data() + 8, 2, static_cast<int>(unsigned{date.day()}));
  put(text.data() + 11, 2, static_cast<int>(time.hours().count()));
  put(text.data() + 14, 2, static_cast<int>(time.minutes().count()));
  put(text.data() + 17, 2, static_cast<int>(time.seconds().count()));
  put(text.data() + 20, 6, static_cast<int>(time.subseconds().count()));
  return text;
}

std::optional<Instant> parse_instant(std::string_view iso) {
  if (iso.size() < 20 || iso.size() > 27 || iso[10] != 'T' || iso[13] != ':' || iso[16] != ':' || iso.back() != 'Z') {
    return std::nullopt;
  }
  const auto date = read_date(iso);
  const auto hour = digits(iso, 11, 2);
  const auto minute = digits(iso, 14, 2);
  const auto second = digits(iso, 17, 2);
  if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  int micros = 0;
  if (iso.size() > 20) {
    const std::size_t count = iso.size() - 21;
    if (iso[19] != '.' || count == 0) return std::nullopt;
    const auto fraction = digits(iso, 20, count);
    if (!fraction) return std::nullopt;
    micros = *fraction;
    for (std::size_t i = count; i < 6; ++i) micros *= 10;
  }
  return sys_days{*date} + std::chrono::hours{*hour} + std::chrono::minutes{*minute} +
         std::chrono::seconds{*second} + std::chrono::microseconds{micros};
}

namespace {

/// `at` moved by the offset of `zone`, so that its UTC fields are those of the wall clock there.
Instant wall_time(Instant at, std::string_view zone) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(at);
  return at + std::chrono::seconds{utc_offset_seconds(seconds.time_since_epoch().count(), zone)};
}

}  // namespace

Date local_date(Instant at, std::string_view zone) {
  const auto day = std::chrono::floor<std::chrono::days>(wall_time(at, zone));
  return Date().plus_days(static_cast<int>(day.time_since_epoch().count()));
}

std::string french_local_time(Instant at, std::string_view zone) {
  const Instant wall = wall_time(at, zone);
  const auto day = std::chrono::floor<std::chrono::days>(wall);
  const std::chrono::hh_mm_ss<std::chrono::microseconds> time{wall - day};
  std::string text = Date().plus_days(static_cast<int>(day.time_since_epoch().count())).french() + " 00:00";
  put(text.data() + 11, 2, static_cast<int>(time.hours().count()));
  put(text.data() + 14, 2, static_cast<int>(time.minutes().count()));
  return text;
}

}  // namespace base
