#include "engine/pg/row_array.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>
#include <set>
#include <stdexcept>

#include "engine/pg/session.hpp"
#include "tests/support/test_database.hpp"

namespace {

pg::Session& session() {
  static const auto database = test::Database::empty();
  static pg::Session one({.conninfo = database.owner()});
  return one;
}

/// One row of one column of a type, as PostgreSQL reads and writes it again.
std::string read(const std::string& type, pg::RowArray& rows) {
  static std::set<std::string> made;
  if (made.insert(type).second) session().execute_sql("CREATE TYPE pg_temp.of_" + type + " AS (field " + type + ")");
  const auto answer = session().execute_sql("SELECT field::text FROM unnest($1::pg_temp.of_" + type + "[])",
                                            pg::Params().rows(rows));
  return answer.is_null(0, 0) ? "null" : std::string(answer.text(0, 0));
}

std::string number(std::int64_t units, int scale) {
  pg::RowArray rows;
  rows.row().decimal(units, scale);
  return read("numeric", rows);
}

TEST(RowArray, une_rangee_par_element_un_champ_par_colonne) {
  session().execute_sql("CREATE TYPE pg_temp.pair AS (one integer, other text)");
  pg::RowArray rows;
  rows.row().integer(-7).text("vis \"inox\" \\ (4,5) {é}");
  rows.row().null().text("");
  rows.row().integer(std::numeric_limits<std::int32_t>::max()).text(std::optional<std::string>());
  const auto read = session().execute_sql(
      "SELECT one, other FROM unnest($1::pg_temp.pair[]) WITH ORDINALITY ORDER BY ordinality", pg::Params().rows(rows));
  ASSERT_EQ(read.size(), 3);
  EXPECT_EQ(read.text(0, 0), "-7");
  EXPECT_EQ(read.text(0, 1), "vis \"inox\" \\ (4,5) {é}");
  EXPECT_TRUE(read.is_null(1, 0));
  EXPECT_EQ(read.optional_text(1, 1), "");
  EXPECT_EQ(read.text(2, 0), "2147483647");
  EXPECT_TRUE(read.is_null(2, 1));
}

TEST(RowArray, vide) {
  session().execute_sql("CREATE TYPE pg_temp.nothing AS (one integer)");
  pg::RowArray rows;
  EXPECT_TRUE(rows.empty());
  const auto read =
      session().execute_sql("SELECT cardinality($1::pg_temp.nothing[])", pg::Params().rows(rows));
  EXPECT_EQ(read.integer(0, 0), 0);
}

TEST(RowArray, chaque_type_revient_comme_il_est_parti) {
  const auto id = *base::Uuid::parse("01936d5e-7a3c-7cde-8f12-3456789abcde");
  const auto field = [](const std::string& type, auto&& write) {
    pg::RowArray rows;
    write(rows.row());
    return read(type, rows);
  };
  EXPECT_EQ(field("uuid", [&](auto& row) { row.uuid(id); }), id.text());
  EXPECT_EQ(field("uuid", [&](auto& row) { row.uuid(std::optional<base::Uuid>()); }), "null");
  const std::string object = R"({"a": "é\"", "b": [1.50, null]})";
  EXPECT_EQ(field("jsonb", [&](auto& row) { row.json(object); }), object);
  EXPECT_EQ(field("date", [](auto& row) { row.date(base::Date::of(1900, 1, 1)); }), "1900-01-01");
  EXPECT_EQ(field("date", [](auto& row) { row.date(base::Date::of(2000, 2, 29)); }), "2000-02-29");
  EXPECT_EQ(field("date", [](auto& row) { row.date(base::Date::of(2199, 12, 31)); }), "2199-12-31");
  EXPECT_EQ(field("date", [](auto& row) { row.date(std::optional<base::Date>()); }), "null");
  const auto instant = [&](const char* iso) {
    return field("timestamptz", [&](auto& row) { row.instant(*base::parse_instant(iso)); });
  };
  EXPECT_EQ(instant("2026-11-28T10:20:30.000007Z"), "2026-11-28 10:20:30.000007+00");
  EXPECT_EQ(instant("1999-12-31T23:59:59.999999Z"), "1999-12-31 23:59:59.999999+00");
  EXPECT_EQ(field("bytea", [](auto& row) { row.bytes(std::string_view("\0\xff\\", 3)); }), "\\x00ff5c");
  EXPECT_EQ(field("inet", [](auto& row) { row.address("203.0.113.7"); }), "203.0.113.7/32");
  EXPECT_EQ(field("inet", [](auto& row) { row.address("2001:db8::1"); }), "2001:db8::1/128");
}

TEST(RowArray, les_decimales_gardent_leur_nombre) {
  EXPECT_EQ(number(0, 2), "0.00");
  EXPECT_EQ(number(-1, 2), "-0.01");
  EXPECT_EQ(number(1250, 2), "12.50");
  EXPECT_EQ(number(100'000'000, 2), "1000000.00");
  EXPECT_EQ(number(1, 6), "0.000001");
  EXPECT_EQ(number(7, 0), "7");
  EXPECT_EQ(number(std::numeric_limits<std::int64_t>::min(), 0), "-9223372036854775808");
  EXPECT_EQ(number(std::numeric_limits<std::int64_t>::max(), 8), "92233720368.54775807");
  pg::RowArray rows;
  rows.row().decimal(base::Centimes{-99'999'999'999'999});
  EXPECT_EQ(read("numeric", rows), "-999999999999.99");
}

RC_GTEST_PROP(RowArray, un_nombre_est_celui_que_son_texte_dit, (std::int64_t units)) {
  const int scale = *rc::gen::inRange(0, 9);
  RC_ASSERT(number(units, scale) == (scale == 0 ? std::to_string(units) : base::format_decimal(units, scale)));
}

TEST(RowArray, un_champ_d_un_autre_type_que_sa_colonne_est_refuse) {
  pg::RowArray rows;
  rows.row().integer(9000);
  EXPECT_THROW(read("date", rows), pg::Error);
  session().reset();
}

TEST(RowArray, ce_qui_n_est_pas_du_type_est_refuse) {
  pg::RowArray rows;
  rows.row();
  EXPECT_THROW(rows.text(std::string_view("a\0b", 3)), std::logic_error);
  EXPECT_THROW(rows.address("fe80::1%eth0"), std::logic_error);
  EXPECT_THROW(rows.address(""), std::logic_error);
}

}  // namespace
