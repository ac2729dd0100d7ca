#include "engine/jobs/housekeeping.hpp"

#include <thread>

#include "engine/jobs/jobs_test_support.hpp"
#include "engine/jobs/loop.hpp"
#include "engine/jobs/sql.hpp"
#include "engine/jobs/tenants.hpp"

namespace jobs {
namespace {

class HousekeepingTest : public JobsTest {
 protected:
  std::string ago(std::chrono::seconds age) const { return "'" + base::iso(clock.now() - age) + "'::timestamptz"; }

  /// For one company: of each table `old` rows a second too old, one of the exact age, and one that never gets old.
  void fill(const base::Uuid& entreprise, int old) {
    const std::string e = "'" + entreprise.text() + "'::uuid";
    const std::string user = "'" + uuid("01").text() + "'";
    const auto day = std::chrono::hours(24);
    const auto month = 30 * day;
    const auto second = std::chrono::seconds(1);
    write(entreprise, "INSERT INTO \"User\" (\"entrepriseId\", id, email, nom, prenom, role) VALUES (" + e + ", " +
                          user + ", '" + entreprise.text() + "@exemple.fr', 'N', 'P', 'PROPRIETAIRE')");
    const std::string many = " FROM generate_series(1, " + std::to_string(old) + ") i";
    const auto idempotency = [&](const std::string& key, const std::string& at, const std::string& from) {
      write(entreprise,
            "INSERT INTO systeme.idempotency (\"entrepriseId\", user_id, key, request_sha256, status, body, "
            "created_at) SELECT " +
                e + ", " + user + ", " + key + ", sha256(''), 200, '', " + at + from);
    };
    idempotency("'vieux ' || i", ago(2 * day + second), many);
    idempotency("'juste'", ago(2 * day), "");
    const auto session = [&](const std::string& agent, const std::string& expires, const std::string& revoked,
                             const std::string& from) {
      write(entreprise,
            "INSERT INTO systeme.session (\"entrepriseId\", user_id, token_hash, kind, expires_at, revoked_at, agent) "
            "SELECT " +
                e + ", " + user + ", sha256((" + e + "::text || " + agent + ")::bytea), 'PROGRAM', " + expires + ", " +
                revoked + ", " + agent + from);
    };
    session("'expirée ' || i", ago(month + second), "NULL", many);
    session("'fermée'", ago(-day), ago(month + second), "");
    session("'expirée hier'", ago(day), "NULL", "");
    session("'fermée hier'", ago(-day), ago(day), "");
    session("'ouverte'", ago(-day), "NULL", "");
    const auto effect = [&](const std::string& topic, const std::string& sent, const std::string& from) {
      write(entreprise,
            "INSERT INTO systeme.outbox (\"entrepriseId\", topic, payload, created_at, next_attempt_at, sent_at) "
            "SELECT " +
                e + ", " + topic + ", '{}', " + ago(2 * month) + ", 'infinity', " + sent + from);
    };
    effect("'envoyé ' || i", ago(month + second), many);
    effect("'juste'", ago(month), "");
    effect("'abandonné'", "NULL::timestamptz", "");
  }

  std::string left(const base::Uuid& entreprise, const std::string& column, const std::string& table) {
    return value(entreprise, "(SELECT string_agg(" + column + ", ', ' ORDER BY " + column +
                                 " COLLATE \"C\") FROM systeme." + table + " WHERE \"entrepriseId\" = '" +
                                 entreprise.text() + "')");
  }
  void expect_clean(const base::Uuid& entreprise) {
    EXPECT_EQ(left(entreprise, "key", "idempotency"), "juste");
    EXPECT_EQ(left(entreprise, "agent", "session"), "expirée hier, fermée hier, ouverte");
    EXPECT_EQ(left(entreprise, "topic", "outbox"), "abandonné, juste");
  }

  pg::Session session{application()};
};

TEST_F(HousekeepingTest, removes_what_is_old_in_every_company_and_nothing_else) {
  fill(a, 1);
  fill(b, 1);
  Housekeeping(clock).pass(session, pause);
  expect_clean(a);
  expect_clean(b);
}

TEST_F(HousekeepingTest, goes_on_until_nothing_old_is_left_however_small_the_batch) {
  fill(a, 7);
  Housekeeping(clock, 2).pass(session, pause);
  expect_clean(a);
}

TEST_F(HousekeepingTest, forgets_counters_of_tries_a_day_after_their_window) {
  const auto insert = [&](const char* key, std::chrono::minutes age, const std::string& blocked) {
    owner.execute_script("INSERT INTO systeme.login_attempt (key, window_start, failures, blocked_until) VALUES ('" +
                         std::string(key) + "', " + ago(age) + ", 3, " + blocked + ")");
  };
  insert("vieux 1", std::chrono::minutes(24 * 60 + 1), "NULL");
  insert("vieux 2", std::chrono::minutes(24 * 60 + 1), "NULL");
  insert("vieux 3", std::chrono::hours(100), ago(std::chrono::hours(25)));
  insert("bloque", std::chrono::hours(100), ago(std::chrono::hours(-1)));
  insert("jeune", std::chrono::hours(23), "NULL");
  Housekeeping(clock, 1).pass(session, pause);
  EXPECT_EQ(value(a, "(SELECT string_agg(convert_from(key, 'UTF8'), ', ' ORDER BY key) FROM systeme.login_attempt)"),
            "bloque, jeune");
}

TEST_F(HousekeepingTest, is_due_after_a_minute_then_every_ten) {
  const base::Instant made = clock.now();
  Housekeeping tested(clock);
  clock = base::Clock(made + std::chrono::seconds(59));
  EXPECT_FALSE(tested.due());
  clock = base::Clock(made + std::chrono::seconds(60));
  EXPECT_TRUE(tested.due());
  tested.pass(session, pause);
  EXPECT_FALSE(tested.due());
  clock = base::Clock(made + std::chrono::seconds(60 + 599));
  EXPECT_FALSE(tested.due());
  clock = base::Clock(made + std::chrono::seconds(60 + 600));
  EXPECT_TRUE(tested.due());
}

TEST_F(HousekeepingTest, its_statements_are_served_by_their_indexes) {
  const auto expect_index = [&](const pg::Statement& statement, const pg::Params& params, const std::string& index) {
    queue_begin(session, a);
    // The tables of this test are nearly empty: only what no index serves is still read whole or sorted.
    session.queue_sql("SET LOCAL enable_seqscan = off");
    session.queue_sql("SET LOCAL enable_bitmapscan = off");
    session.queue_sql("SET LOCAL enable_sort = off");
    session.queue_sql(std::string("EXPLAIN ") + statement.text, params);
    session.queue_sql("COMMIT");
    const auto rows = session.sync();
    std::string text;
    for (int row = 0; row < rows[5].size(); ++row) text += std::string(rows[5].text(row, 0)) + "\n";
    EXPECT_NE(text.find("Scan using " + index), std::string::npos) << text;
  };
  const pg::Params now_and_limit = pg::Params().instant(clock.now()).integer(1'000);
  expect_index(sql::delete_idempotency, now_and_limit, "idempotency_created_at_idx");
  expect_index(sql::delete_sessions, now_and_limit, "session_ended_idx");
  expect_index(sql::delete_effects, now_and_limit, "outbox_sent_at_idx");
  expect_index(sql::delete_login_attempts, now_and_limit, "login_attempt_window_start_idx");
  expect_index(sql::take_effect, pg::Params().instant(clock.now()), "outbox_order_idx");
}

class LoopTest : public HousekeepingTest {
 protected:
  Relay relay() {
    Handlers handlers;
    handlers.add("courriel", [this](const Effect& effect) -> base::Result<base::Done> {
      seen.push_back(effect);
      return base::Done{};
    });
    return {std::move(handlers), metrics, clock};
  }
  static Pass pass(Relay& relay, Housekeeping& housekeeping) {
    return [&](pg::Session& own, const Pause& until) {
      if (housekeeping.due()) housekeeping.pass(own, until);
      return relay.pass(own, until);
    };
  }
  std::vector<Effect> seen;
};

using Waits = std::vector<std::chrono::milliseconds>;

TEST_F(LoopTest, sends_waits_a_second_and_keeps_house_when_due) {
  fill(a, 1);
  effect(a, uuid("31"), "courriel");
  Relay sender = relay();
  Housekeeping keeper(clock);
  std::vector<std::string> seen_keys;
  NoPause sixty(61, [&] {
    seen_keys.push_back(left(a, "key", "idempotency"));
    clock = base::Clock(clock.now() + std::chrono::seconds(1));
  });
  run(session, pass(sender, keeper), sixty);
  EXPECT_EQ(seen.size(), 1U);
  EXPECT_EQ(sixty.waited, Waits(61, std::chrono::seconds(1)));
  EXPECT_EQ(seen_keys[59], "juste, vieux 1");
  // A minute later the one that was just young enough is old too.
  EXPECT_EQ(seen_keys[60], "");
}

TEST_F(LoopTest, survives_a_lost_database_and_goes_on) {
  Relay sender = relay();
  Housekeeping keeper(clock);
  const auto backend = session.execute_sql("SELECT pg_backend_pid()").integer(0, 0);
  int waits = 0;
  NoPause three(3, [&] {
    if (++waits > 1) return;
    owner.execute_sql("SELECT pg_terminate_backend($1::int, 5000)", pg::Params().integer(backend));
    effect(a, uuid("31"), "courriel");
  });
  run(session, pass(sender, keeper), three);
  EXPECT_EQ(seen.size(), 1U);
  EXPECT_EQ(session.connections(), 2U);
}

TEST_F(LoopTest, waits_longer_after_each_error_a_minute_at_most) {
  Relay sender = relay();
  Housekeeping keeper(clock);
  pg::Session unreachable({.conninfo = "host=/nowhere dbname=nothing"});
  NoPause eight(8);
  run(unreachable, pass(sender, keeper), eight);
  Waits expected;
  for (const int seconds : {1, 2, 4, 8, 16, 32, 60, 60}) expected.emplace_back(std::chrono::seconds(seconds));
  EXPECT_EQ(eight.waited, expected);
}

TEST(Wake, a_poke_or_the_end_leaves_no_wait) {
  Wake wake;
  wake.poke();
  wake.wait(std::chrono::hours(1));
  EXPECT_FALSE(wake.over());
  std::thread other([&] { wake.poke(); });
  wake.wait(std::chrono::hours(1));
  other.join();
  wake.stop();
  wake.wait(std::chrono::hours(1));
  wake.wait(std::chrono::hours(1));
  EXPECT_TRUE(wake.over());
}

TEST(Wake, the_end_leaves_no_wait_to_any_of_those_who_share_it) {
  Wake wake;
  std::thread first([&] { wake.wait(std::chrono::hours(1)); });
  std::thread second([&] { wake.wait(std::chrono::hours(1)); });
  wake.stop();
  first.join();
  second.join();
  EXPECT_TRUE(wake.over());
}

}  // namespace
}  // namespace jobs
