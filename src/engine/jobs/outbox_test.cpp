#include "engine/jobs/outbox.hpp"

#include <mutex>
#include <thread>

#include "engine/jobs/backoff.hpp"
#include "engine/jobs/jobs_test_support.hpp"

namespace jobs {
namespace {

class OutboxTest : public JobsTest {
 protected:
  /// A relay whose handler for each topic notes the effect, then answers as `answer` says.
  Relay relay(std::vector<std::string> topics, RelayOptions options = {}) {
    Handlers handlers;
    for (auto& topic : topics) {
      handlers.add(topic, [this](const Effect& effect) -> base::Result<base::Done> {
        seen.push_back(effect);
        if (answer) return answer(effect);
        return base::Done{};
      });
    }
    registries.push_back(std::make_unique<metrics::Registry>());
    return {std::move(handlers), *registries.back(), clock, options};
  }
  std::vector<std::string> seen_ids() const {
    std::vector<std::string> ids;
    for (const auto& effect : seen) ids.push_back(effect.id.text().substr(34));
    return ids;
  }
  bool counted(const std::string& issue, int count) const {
    const std::string line = "effects_total{issue=\"" + issue + "\"} " + std::to_string(count) + "\n";
    return registries.back()->expose().find(line) != std::string::npos;
  }

  std::vector<std::unique_ptr<metrics::Registry>> registries;
  std::vector<Effect> seen;
  Handler answer;
  pg::Session session{application()};
};

using Ids = std::vector<std::string>;

TEST_F(OutboxTest, an_effect_is_delivered_once) {
  effect(a, uuid("01"), "courriel");
  Relay tested = relay({"courriel"});
  EXPECT_TRUE(tested.pass(session, pause));
  EXPECT_FALSE(tested.pass(session, pause));
  ASSERT_EQ(seen.size(), 1U);
  EXPECT_EQ(seen[0].id, uuid("01"));
  EXPECT_EQ(seen[0].entreprise, a);
  EXPECT_EQ(seen[0].topic, "courriel");
  EXPECT_EQ(seen[0].payload, "{\"n\": 1}");
  EXPECT_EQ(seen[0].attempt, 1);
  EXPECT_TRUE(stored(a, uuid("01"), "sent_at", clock.now()));
  EXPECT_EQ(of_effect(a, uuid("01"), "attempts"), "1");
  EXPECT_TRUE(counted("envoye", 1));
}

TEST_F(OutboxTest, what_is_not_due_waits) {
  effect(a, uuid("01"), "courriel", 7'200);
  Relay tested = relay({"courriel"});
  EXPECT_FALSE(tested.pass(session, pause));
  EXPECT_TRUE(seen.empty());
  clock = base::Clock(start + std::chrono::hours(2));
  EXPECT_TRUE(tested.pass(session, pause));
  EXPECT_EQ(seen_ids(), Ids{"01"});
}

TEST_F(OutboxTest, a_failure_is_kept_with_its_reason_and_tried_again_later) {
  effect(a, uuid("01"), "courriel");
  Relay tested = relay({"courriel"});
  answer = [](const Effect&) -> base::Result<base::Done> {
    return base::refuse(502, "x", std::string("Le serveur de courriel est occupé\0.\xc3", 37));
  };
  EXPECT_TRUE(tested.pass(session, pause));
  EXPECT_EQ(of_effect(a, uuid("01"), "error"), "Le serveur de courriel est occupé.");
  EXPECT_EQ(of_effect(a, uuid("01"), "sent_at IS NULL"), "t");
  const base::Instant second = clock.now() + retry_delay(uuid("01"), 1);
  EXPECT_TRUE(stored(a, uuid("01"), "next_attempt_at", second));
  clock = base::Clock(second - std::chrono::microseconds(1));
  EXPECT_FALSE(tested.pass(session, pause));
  clock = base::Clock(second);
  EXPECT_TRUE(tested.pass(session, pause));
  EXPECT_TRUE(stored(a, uuid("01"), "next_attempt_at", second + retry_delay(uuid("01"), 2)));
  answer = {};
  clock = base::Clock(second + retry_delay(uuid("01"), 2));
  EXPECT_TRUE(tested.pass(session, pause));
  ASSERT_EQ(seen.size(), 3U);
  EXPECT_EQ(seen[2].attempt, 3);
  EXPECT_TRUE(stored(a, uuid("01"), "sent_at", clock.now()));
  EXPECT_EQ(of_effect(a, uuid("01"), "error IS NULL"), "t");
  EXPECT_TRUE(counted("echoue", 2));
  EXPECT_TRUE(counted("envoye", 1));
}

TEST_F(OutboxTest, a_failure_holds_back_its_topic_and_nothing_else) {
  effect(a, uuid("01"), "courriel", 1);
  effect(a, uuid("02"), "courriel", 2);
  effect(a, uuid("03"), "appel", 3);
  effect(b, uuid("04"), "courriel", 4);
  Relay tested = relay({"courriel", "appel"});
  answer = [](const Effect& effect) -> base::Result<base::Done> {
    if (effect.id == uuid("01") && effect.attempt == 1) return base::refuse(502, "x", "Non.");
    return base::Done{};
  };
  EXPECT_TRUE(tested.pass(session, pause));
  EXPECT_EQ(seen_ids(), (Ids{"01", "03", "04"}));
  EXPECT_FALSE(tested.pass(session, pause));
  clock = base::Clock(clock.now() + retry_delay(uuid("01"), 1));
  EXPECT_TRUE(tested.pass(session, pause));
  EXPECT_EQ(seen_ids(), (Ids{"01", "03", "04", "01", "02"}));
}

TEST_F(OutboxTest, after_the_last_attempt_it_is_given_up_and_stays) {
  effect(a, uuid("01"), "courriel", 1);
  effect(a, uuid("02"), "courriel", 2);
  Relay tested = relay({"courriel"}, {.max_attempts = 2});
  answer = [](const Effect& effect) -> base::Result<base::Done> {
    if (effect.id == uuid("01")) return base::refuse(502, "x", "Adresse refusée.");
    return base::Done{};
  };
  EXPECT_TRUE(tested.pass(session, pause));
  clock = base::Clock(clock.now() + std::chrono::hours(1));
  EXPECT_TRUE(tested.pass(session, pause));
  EXPECT_EQ(seen_ids(), (Ids{"01", "01", "02"}));
  EXPECT_EQ(of_effect(a, uuid("01"), "next_attempt_at"), "infinity");
  EXPECT_EQ(of_effect(a, uuid("01"), "error"), "Adresse refusée.");
  EXPECT_EQ(of_effect(a, uuid("01"), "sent_at IS NULL"), "t");
  EXPECT_TRUE(counted("abandonne", 1));
  clock = base::Clock(clock.now() + std::chrono::hours(24 * 365));
  EXPECT_FALSE(tested.pass(session, pause));
}

TEST_F(OutboxTest, an_unknown_topic_is_an_error_not_a_loss) {
  effect(a, uuid("01"), "pigeon");
  Relay old = relay({"courriel"});
  EXPECT_TRUE(old.pass(session, pause));
  EXPECT_NE(of_effect(a, uuid("01"), "error").find("« pigeon »"), std::string::npos);
  EXPECT_TRUE(counted("echoue", 1));
  clock = base::Clock(clock.now() + std::chrono::hours(1));
  Relay newer = relay({"pigeon"});
  EXPECT_TRUE(newer.pass(session, pause));
  EXPECT_EQ(seen_ids(), Ids{"01"});
}

TEST_F(OutboxTest, an_exception_is_a_failure_whose_words_are_not_stored) {
  effect(a, uuid("01"), "courriel");
  Relay tested = relay({"courriel"});
  answer = [](const Effect&) -> base::Result<base::Done> { throw std::runtime_error("password=x"); };
  EXPECT_TRUE(tested.pass(session, pause));
  EXPECT_EQ(of_effect(a, uuid("01"), "attempts"), "1");
  EXPECT_EQ(of_effect(a, uuid("01"), "error").find("password"), std::string::npos);
}

TEST_F(OutboxTest, a_crash_between_delivery_and_note_delivers_again) {
  effect(a, uuid("01"), "courriel");
  const auto backend = session.execute_sql("SELECT pg_backend_pid()").integer(0, 0);
  Relay tested = relay({"courriel"});
  answer = [&](const Effect&) -> base::Result<base::Done> {
    owner.execute_sql("SELECT pg_terminate_backend($1::int, 5000)", pg::Params().integer(backend));
    return base::Done{};
  };
  try {
    tested.pass(session, pause);
    FAIL() << "the connection was lost";
  } catch (const pg::Error& error) {
    EXPECT_TRUE(error.connection_lost());
  }
  EXPECT_EQ(of_effect(a, uuid("01"), "attempts"), "0");
  answer = {};
  session.reset();
  EXPECT_TRUE(tested.pass(session, pause));
  EXPECT_EQ(seen_ids(), (Ids{"01", "01"}));
  EXPECT_EQ(seen[1].attempt, 1);
}

TEST_F(OutboxTest, what_one_relay_delivers_another_leaves_alone) {
  effect(a, uuid("01"), "courriel", 1);
  effect(a, uuid("02"), "courriel", 2);
  effect(a, uuid("03"), "appel", 3);
  effect(b, uuid("04"), "courriel", 4);
  Relay first = relay({"courriel", "appel"});
  Relay second = relay({"courriel", "appel"});
  pg::Session other(application());
  answer = [&](const Effect& effect) -> base::Result<base::Done> {
    if (effect.id == uuid("01")) {
      EXPECT_TRUE(second.pass(other, pause));
      EXPECT_EQ(seen_ids(), (Ids{"01", "03", "04"}));
    }
    return base::Done{};
  };
  EXPECT_TRUE(first.pass(session, pause));
  EXPECT_EQ(seen_ids(), (Ids{"01", "03", "04", "02"}));
}

TEST_F(OutboxTest, two_relays_share_the_work_without_a_double_and_in_order) {
  for (int n = 0; n < 40; ++n) {
    const std::string last = {static_cast<char>('1' + n / 10), static_cast<char>('0' + n % 10)};
    // Later decisions have lower ids here, so that the order cannot come from them.
    effect(n % 2 == 0 ? a : b, uuid(last), n % 4 < 2 ? "courriel" : "appel", 40 - n);
  }
  std::mutex mutex;
  std::vector<Effect> delivered;
  const auto work = [&] {
    Handlers handlers;
    for (const char* topic : {"courriel", "appel"}) {
      handlers.add(topic, [&](const Effect& effect) -> base::Result<base::Done> {
        const std::scoped_lock lock(mutex);
        delivered.push_back(effect);
        return base::Done{};
      });
    }
    metrics::Registry own;
    Relay tested(std::move(handlers), own, clock, {.batch = 3});
    pg::Session own_session(application());
    NoPause never;
    while (tested.pass(own_session, never)) {
    }
  };
  std::thread one(work);
  std::thread two(work);
  one.join();
  two.join();
  EXPECT_EQ(delivered.size(), 40U);
  std::map<std::pair<base::Uuid, std::string>, base::Uuid> last;
  for (const auto& effect : delivered) {
    const auto key = std::pair(effect.entreprise, effect.topic);
    const auto [before, first] = last.try_emplace(key, effect.id);
    EXPECT_TRUE(first || effect.id < before->second);
    before->second = effect.id;
  }
  EXPECT_EQ(last.size(), 4U);
}

TEST_F(OutboxTest, companies_that_only_fail_leave_room_for_the_others) {
  effect(a, uuid("01"), "courriel", 1);
  for (int n = 2; n < 10; ++n) effect(a, uuid("0" + std::to_string(n)), "courriel", n);
  effect(b, uuid("20"), "courriel", 60);
  Relay tested = relay({"courriel"}, {.tenants = 1});
  answer = [&](const Effect& effect) -> base::Result<base::Done> {
    if (effect.entreprise == a) return base::refuse(502, "x", "Non.");
    return base::Done{};
  };
  EXPECT_TRUE(tested.pass(session, pause));
  EXPECT_TRUE(tested.pass(session, pause));
  EXPECT_EQ(seen_ids(), (Ids{"01", "20"}));
}

TEST_F(OutboxTest, the_end_is_obeyed_between_two_effects) {
  effect(a, uuid("01"), "courriel", 1);
  effect(a, uuid("02"), "courriel", 2);
  effect(b, uuid("03"), "courriel", 3);
  Relay tested = relay({"courriel"});
  answer = [&](const Effect&) -> base::Result<base::Done> {
    pause.stopped = true;
    return base::Done{};
  };
  tested.pass(session, pause);
  EXPECT_EQ(seen_ids(), Ids{"01"});
  EXPECT_EQ(of_effect(a, uuid("01"), "sent_at IS NULL"), "f");
}

TEST(Handlers, a_topic_has_one_handler_and_a_name_that_fits) {
  Handlers handlers;
  const Handler nothing = [](const Effect&) -> base::Result<base::Done> { return base::Done{}; };
  handlers.add("courriel", nothing);
  EXPECT_THROW(handlers.add("courriel", nothing), std::logic_error);
  EXPECT_THROW(handlers.add("", nothing), std::logic_error);
  EXPECT_THROW(handlers.add(std::string(101, 'x'), nothing), std::logic_error);
  EXPECT_NE(handlers.find("courriel"), nullptr);
  EXPECT_EQ(handlers.find("appel"), nullptr);
}

TEST(Backoff, doubles_from_ten_seconds_to_six_hours_with_a_quarter_at_most_above) {
  const std::chrono::seconds least[] = {std::chrono::seconds(10), std::chrono::seconds(20), std::chrono::seconds(40),
                                        std::chrono::seconds(80)};
  for (int attempt = 1; attempt <= 4; ++attempt) {
    const auto delay = retry_delay(uuid("01"), attempt);
    EXPECT_GE(delay, least[attempt - 1]);
    EXPECT_LE(delay, least[attempt - 1] * 5 / 4);
  }
  for (const int attempt : {13, 14, 40, 1'000}) {
    EXPECT_GE(retry_delay(uuid("01"), attempt), std::chrono::hours(6));
    EXPECT_LE(retry_delay(uuid("01"), attempt), std::chrono::minutes(450));
  }
}

TEST(Backoff, is_the_same_for_the_same_and_spread_over_effects) {
  std::map<std::int64_t, int> drawn;
  for (int n = 10; n < 60; ++n) {
    const auto id = uuid(std::to_string(n));
    EXPECT_EQ(retry_delay(id, 9), retry_delay(id, 9));
    ++drawn[retry_delay(id, 9).count()];
  }
  // 50 draws among 641 values: a few may meet, most do not.
  EXPECT_GT(drawn.size(), 40U);
}

}  // namespace
}  // namespace jobs
