#include "engine/pg/session.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_database.hpp"

namespace pg {
namespace {

constexpr Statement next_number{"test_next_number", "SELECT $1::bigint + 1"};
constexpr Statement broken{"test_broken", "SELECT colonne_inconnue"};

class SessionTest : public ::testing::Test {
 protected:
  static const test::Database& database() {
    static const auto one = test::Database::empty();
    return one;
  }
  Session session{{.conninfo = database().owner()}};
};

std::string sqlstate_of(Session& session) {
  try {
    session.sync();
  } catch (const Error& error) {
    return error.sqlstate;
  }
  return "";
}

TEST_F(SessionTest, a_transaction_in_one_pipeline_answers_in_order) {
  session.queue_sql("BEGIN");
  session.queue_sql("SET LOCAL app.entreprise = 'abc'");
  session.queue(next_number, Params().integer(41));
  session.queue_sql("SELECT current_setting('app.entreprise')");
  session.queue_sql("COMMIT");
  const auto answers = session.sync();
  ASSERT_EQ(answers.size(), 5U);
  EXPECT_EQ(answers[2].integer(0, 0), 42);
  EXPECT_EQ(answers[3].text(0, 0), "abc");
  EXPECT_FALSE(session.in_transaction());
}

TEST_F(SessionTest, values_come_back_as_they_went) {
  const auto id = base::Uuid::parse("01936d5e-7a3c-7cde-8f12-3456789abcde");
  const std::string bytes("\0\x01\xff'\\", 5);
  Params params;
  params.text("l'été \\ \"ça\"").uuid(*id).boolean(true).centimes({-1250}).date(base::Date::of(2026, 2, 28));
  params.bytes(bytes).null().text(std::optional<std::string>());
  const std::vector<std::optional<std::string>> elements{"a,b", std::nullopt, "\"\\{}", "NULL", ""};
  params.array(elements);
  const auto rows = session.execute_sql(
      "SELECT $1::text, $2::uuid, $3::boolean, $4::numeric(14,2), $5::date, $6::bytea, $7::integer, $8::text, "
      "($9::text[])[1], ($9::text[])[2], ($9::text[])[3], ($9::text[])[4], ($9::text[])[5]",
      params);
  EXPECT_EQ(rows.text(0, 0), "l'été \\ \"ça\"");
  EXPECT_EQ(rows.uuid(0, 1), *id);
  EXPECT_TRUE(rows.boolean(0, 2));
  EXPECT_EQ(rows.centimes(0, 3), base::Centimes{-1250});
  EXPECT_EQ(rows.date(0, 4), base::Date::of(2026, 2, 28));
  EXPECT_EQ(rows.bytes(0, 5), bytes);
  EXPECT_TRUE(rows.is_null(0, 6));
  EXPECT_EQ(rows.optional_text(0, 7), std::nullopt);
  EXPECT_EQ(rows.text(0, 8), "a,b");
  EXPECT_TRUE(rows.is_null(0, 9));
  EXPECT_EQ(rows.text(0, 10), "\"\\{}");
  EXPECT_EQ(rows.text(0, 11), "NULL");
  EXPECT_EQ(rows.text(0, 12), "");
  EXPECT_THROW((void)rows.integer(0, 0), std::logic_error);
  EXPECT_THROW(Params().text(std::string_view("a\0b", 3)), std::logic_error);
}

TEST_F(SessionTest, an_error_skips_what_follows_and_reset_rolls_back) {
  session.execute_script("CREATE TABLE pas_deux (a integer CONSTRAINT pas_deux_pk PRIMARY KEY)");
  session.queue_sql("BEGIN");
  session.queue_sql("INSERT INTO pas_deux VALUES (1)");
  session.queue_sql("INSERT INTO pas_deux VALUES (1)");
  session.queue(next_number, Params().integer(1));
  session.queue_sql("COMMIT");
  try {
    session.sync();
    FAIL() << "the second row has the same key";
  } catch (const Error& error) {
    EXPECT_EQ(error.sqlstate, "23505");
    EXPECT_EQ(error.constraint, "pas_deux_pk");
    EXPECT_EQ(error.table, "pas_deux");
    EXPECT_FALSE(error.retryable());
  }
  EXPECT_TRUE(session.in_transaction());
  session.reset();
  EXPECT_FALSE(session.in_transaction());
  EXPECT_EQ(session.execute_sql("SELECT count(*) FROM pas_deux").integer(0, 0), 0);
  // Its preparation was skipped as well: it must be asked for again.
  EXPECT_EQ(session.execute(next_number, Params().integer(1)).integer(0, 0), 2);
}

TEST_F(SessionTest, reset_forgets_what_was_queued) {
  session.queue_sql("CREATE TABLE jamais ()");
  session.reset();
  EXPECT_TRUE(session.execute_sql("SELECT to_regclass('jamais')").is_null(0, 0));
}

TEST_F(SessionTest, a_statement_that_cannot_be_prepared_fails_each_time) {
  for (int i = 0; i < 2; ++i) {
    session.queue(broken);
    EXPECT_EQ(sqlstate_of(session), "42703");
  }
  EXPECT_EQ(session.execute_sql("SELECT 1").integer(0, 0), 1);
}

TEST_F(SessionTest, batches_larger_than_all_buffers_pass_both_ways) {
  const std::string large(200'000, 'x');
  for (int i = 0; i < 200; ++i) session.queue_sql("SELECT $1::text || $1", Params().text(large));
  const auto answers = session.sync();
  ASSERT_EQ(answers.size(), 200U);
  EXPECT_EQ(answers.back().text(0, 0).size(), 400'000U);
}

TEST_F(SessionTest, prepared_texts_stay_bounded_even_when_a_batch_fails) {
  const auto flood = [this](int from, bool fail) {
    if (fail) session.queue_sql("SELECT 1/0");
    for (int i = from; i < from + 500; ++i) {
      const auto sql = "SELECT " + std::to_string(i);
      session.queue_sql(sql);
      session.queue_sql(sql);
    }
  };
  flood(0, false);
  session.sync();
  flood(1000, true);
  EXPECT_EQ(sqlstate_of(session), "22012");
  flood(2000, false);
  session.sync();
  EXPECT_LE(session.execute_sql("SELECT count(*) FROM pg_prepared_statements").integer(0, 0), 201);
}

TEST_F(SessionTest, a_change_of_the_schema_costs_one_failure_not_the_session) {
  session.execute_script("CREATE TABLE change (a integer); INSERT INTO change VALUES (1)");
  for (int i = 0; i < 3; ++i) session.execute_sql("SELECT * FROM change");
  session.execute_script("ALTER TABLE change ALTER a TYPE text");
  session.queue_sql("SELECT * FROM change");
  EXPECT_EQ(sqlstate_of(session), "0A000");
  EXPECT_EQ(session.execute_sql("SELECT * FROM change").text(0, 0), "1");
}

TEST_F(SessionTest, a_lost_connection_is_reported_once_then_reopened) {
  const auto pid = session.execute_sql("SELECT pg_backend_pid()").integer(0, 0);
  session.execute_sql("BEGIN");
  Session killer({.conninfo = database().owner()});
  killer.execute_sql("SELECT pg_terminate_backend($1::integer, 5000)", Params().integer(pid));
  session.queue_sql("SELECT 1");
  EXPECT_EQ(sqlstate_of(session), "08006");
  EXPECT_FALSE(session.in_transaction());
  EXPECT_NE(session.execute_sql("SELECT pg_backend_pid()").integer(0, 0), pid);
  EXPECT_EQ(session.connections(), 2U);
}

TEST_F(SessionTest, an_unreachable_server_is_a_lost_connection) {
  Session nowhere({.conninfo = "host=/nulle/part dbname=x user=x"});
  nowhere.queue_sql("SELECT 1");
  EXPECT_EQ(sqlstate_of(nowhere), "08006");
}

TEST_F(SessionTest, options_reach_the_server) {
  Session limited({.conninfo = database().owner(),
                   .statement_timeout = std::chrono::milliseconds(50),
                   .synchronous_commit = false,
                   .application_name = "essai"});
  const auto rows = limited.execute_sql(
      "SELECT current_setting('synchronous_commit'), current_setting('application_name'), "
      "current_setting('lock_timeout'), current_setting('timezone'), current_setting('search_path')");
  EXPECT_EQ(rows.text(0, 0), "off");
  EXPECT_EQ(rows.text(0, 1), "essai");
  EXPECT_EQ(rows.text(0, 2), "50ms");
  EXPECT_EQ(rows.text(0, 3), "UTC");
  EXPECT_EQ(rows.text(0, 4), "public");
  limited.queue_sql("SELECT pg_sleep(10)");
  EXPECT_EQ(sqlstate_of(limited), "57014");
}

}  // namespace
}  // namespace pg
