#include "base/date.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>


namespace base {
namespace {

TEST(Date, parse_accepts_calendar_dates_only) {
  EXPECT_EQ(Date::parse("2026-11-22"), Date::of(2026, 11, 22));
  EXPECT_EQ(Date::parse("2028-02-29"), Date::of(2028, 2, 29));
  EXPECT_EQ(Date::parse("1900-01-01"), Date::of(1900, 1, 1));
  EXPECT_EQ(Date::parse("2199-12-31"), Date::of(2199, 12, 31));
  for (const char* text : {"", "2026-02-30", "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
                           "1899-12-31", "2200-01-01", "26-01-01", "2026-1-1", "2026/01/01", "2026-01-01T00:00:00Z",
                           " 2026-01-01", "2026-01-0a", "22/11/2026", "-026-01-01"}) {
    EXPECT_FALSE(Date::parse(text)) << text;
  }
}

TEST(Date, parts_and_texts) {
  const Date date = Date::of(2026, 3, 7);
  EXPECT_EQ(date.year(), 2026);
  EXPECT_EQ(date.month(), 3U);
  EXPECT_EQ(date.day(), 7U);
  EXPECT_EQ(date.iso(), "2026-03-07");
  EXPECT_EQ(date.french(), "07/03/2026");
  EXPECT_EQ(Date().iso(), "1970-01-01");
  EXPECT_EQ(Date::of(1969, 12, 31).days_since_epoch(), -1);
}

TEST(Date, months_keep_the_day_or_take_the_last) {
  EXPECT_EQ(Date::of(2026, 1, 31).plus_months(1), Date::of(2026, 2, 28));
  EXPECT_EQ(Date::of(2028, 1, 31).plus_months(1), Date::of(2028, 2, 29));
  EXPECT_EQ(Date::of(2026, 1, 31).plus_months(3), Date::of(2026, 4, 30));
  EXPECT_EQ(Date::of(2026, 11, 15).plus_months(2), Date::of(2027, 1, 15));
  EXPECT_EQ(Date::of(2026, 1, 15).plus_months(-1), Date::of(2025, 12, 15));
  EXPECT_EQ(Date::of(2026, 2, 3).end_of_month(), Date::of(2026, 2, 28));
  EXPECT_EQ(Date::of(2026, 12, 31).end_of_month(), Date::of(2026, 12, 31));
  EXPECT_EQ(Date::of(2026, 12, 31).plus_days(1), Date::of(2027, 1, 1));
}

RC_GTEST_PROP(Date, parse_undoes_iso, ()) {
  const Date date = Date::of(1900, 1, 1).plus_days(*rc::gen::inRange(0, 109'000));
  RC_ASSERT(Date::parse(date.iso()) == date);
  RC_ASSERT(Date::of(date.year(), date.month(), date.day()) == date);
}

TEST(Instant, parse_and_print) {
  const auto at = parse_instant("2026-11-22T10:00:00.5Z");
  ASSERT_TRUE(at);
  EXPECT_EQ(iso(*at), "2026-11-22T10:00:00.500000Z");
  EXPECT_EQ(iso(*parse_instant("1969-12-31T23:59:59.999999Z")), "1969-12-31T23:59:59.999999Z");
  for (const char* text : {"", "2026-11-22T10:00:00", "2026-11-22 10:00:00Z", "2026-11-22T24:00:00Z",
                           "2026-11-22T10:60:00Z", "2026-11-22T10:00:60Z", "2026-11-22T10:00:00.Z",
                           "2026-11-22T10:00:00.1234567Z", "2026-02-30T10:00:00Z", "2026-11-22T10:00:00+01:00"}) {
    EXPECT_FALSE(parse_instant(text)) << text;
  }
}

RC_GTEST_PROP(Instant, parse_undoes_iso, ()) {
  const auto micros = *rc::gen::inRange<std::int64_t>(-2'000'000'000'000'000, 7'000'000'000'000'000);
  const Instant at{std::chrono::microseconds{micros}};
  RC_ASSERT(parse_instant(iso(at)) == at);
}

struct WallCase {
  const char* instant;
  const char* zone;
  const char* wall;
};

// Changes of clock published for each zone: last Sundays of March and October at 01:00 UTC in the Union.
constexpr WallCase wall_cases[] = {
    {"2026-11-22T22:59:59Z", "Europe/Paris", "22/11/2026 23:59"},
    {"2026-11-22T23:00:00Z", "Europe/Paris", "23/11/2026 00:00"},
    {"2026-07-14T21:59:59Z", "Europe/Paris", "14/07/2026 23:59"},
    {"2026-07-14T22:00:00Z", "Europe/Paris", "15/07/2026 00:00"},
    {"2026-03-29T00:59:59Z", "Europe/Paris", "29/03/2026 01:59"},
    {"2026-03-29T01:00:00Z", "Europe/Paris", "29/03/2026 03:00"},
    {"2026-10-25T00:59:59Z", "Europe/Paris", "25/10/2026 02:59"},
    {"2026-10-25T01:00:00Z", "Europe/Paris", "25/10/2026 02:00"},
    {"2026-12-31T23:00:00Z", "Europe/Paris", "01/01/2027 00:00"},
    {"2060-07-01T12:00:00Z", "Europe/Paris", "01/07/2060 14:00"},
    {"2060-01-01T12:00:00Z", "Europe/Paris", "01/01/2060 13:00"},
    {"2060-10-31T00:59:59Z", "Europe/Paris", "31/10/2060 02:59"},
    {"2060-10-31T01:00:00Z", "Europe/Paris", "31/10/2060 02:00"},
    {"2026-06-01T12:00:00Z", "Indian/Reunion", "01/06/2026 16:00"},
    {"2026-06-01T12:00:00Z", "America/Martinique", "01/06/2026 08:00"},
    {"2060-01-15T12:00:00Z", "Australia/Sydney", "15/01/2060 23:00"},
    {"2060-06-15T12:00:00Z", "Australia/Sydney", "15/06/2060 22:00"},
    {"2026-06-01T12:00:00Z", "UTC", "01/06/2026 12:00"},
    {"2026-06-01T12:00:00Z", "Mars/Olympus", "01/06/2026 12:00"},
    {"2026-06-01T12:00:00Z", "../../../etc/passwd", "01/06/2026 12:00"},
    {"2026-06-01T12:00:00Z", "", "01/06/2026 12:00"},
};

TEST(Zone, wall_clock_follows_the_changes_of_each_zone) {
  for (const WallCase& c : wall_cases) {
    const Instant at = *parse_instant(c.instant);
    EXPECT_EQ(french_local_time(at, c.zone), c.wall) << c.instant << " " << c.zone;
    EXPECT_EQ(local_date(at, c.zone).french(), std::string(c.wall).substr(0, 10)) << c.instant << " " << c.zone;
  }
}

}  // namespace
}  // namespace base
