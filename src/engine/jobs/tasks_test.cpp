#include "engine/jobs/tasks.hpp"

#include <atomic>
#include <thread>

#include "engine/jobs/jobs_test_support.hpp"
#include "engine/jobs/tenants.hpp"

namespace jobs {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

std::string turn(const Schedule& schedule, const char* now, const char* zone = "Europe/Paris") {
  return base::iso(turn_at(schedule, *base::parse_instant(now), zone)).substr(0, 19);
}

TEST(Schedule, a_span_is_counted_in_utc_whatever_the_zone) {
  EXPECT_EQ(turn(Every{hours(1)}, "2026-11-22T09:59:59Z"), "2026-11-22T09:00:00");
  EXPECT_EQ(turn(Every{hours(1)}, "2026-11-22T10:00:00Z"), "2026-11-22T10:00:00");
  EXPECT_EQ(turn(Every{minutes(1)}, "2026-11-22T09:59:59Z", "Pacific/Noumea"), "2026-11-22T09:59:00");
}

TEST(Schedule, a_day_begins_on_the_wall_of_the_company) {
  const Daily six{hours(6)};
  // Paris is one hour ahead of UTC in winter, two in summer; Nouméa eleven all year.
  EXPECT_EQ(turn(six, "2026-11-22T04:59:59Z"), "2026-11-21T06:00:00");
  EXPECT_EQ(turn(six, "2026-11-22T05:00:00Z"), "2026-11-22T06:00:00");
  EXPECT_EQ(turn(six, "2026-07-01T03:59:59Z"), "2026-06-30T06:00:00");
  EXPECT_EQ(turn(six, "2026-07-01T04:00:00Z"), "2026-07-01T06:00:00");
  EXPECT_EQ(turn(six, "2026-11-21T19:00:00Z", "Pacific/Noumea"), "2026-11-22T06:00:00");
  EXPECT_EQ(turn(Daily{minutes(0)}, "2026-12-31T23:00:00Z"), "2027-01-01T00:00:00");
}

TEST(Schedule, a_time_that_summer_skips_and_one_that_winter_repeats_have_one_turn) {
  const Daily half_past_two{hours(2) + minutes(30)};
  // 29 March 2026, 02:00 becomes 03:00: the turn begins with the jump.
  EXPECT_EQ(turn(half_past_two, "2026-03-29T00:59:59Z"), "2026-03-28T02:30:00");
  EXPECT_EQ(turn(half_past_two, "2026-03-29T01:00:00Z"), "2026-03-29T02:30:00");
  // 25 October 2026, 03:00 becomes 02:00: between 02:00 and 02:30 the wall shows the turn before, which is done.
  EXPECT_EQ(turn(half_past_two, "2026-10-25T00:30:00Z"), "2026-10-25T02:30:00");
  EXPECT_EQ(turn(half_past_two, "2026-10-25T01:00:00Z"), "2026-10-24T02:30:00");
  EXPECT_EQ(turn(half_past_two, "2026-10-25T01:30:00Z"), "2026-10-25T02:30:00");
}

class TasksTest : public JobsTest {
 protected:
  std::unique_ptr<Tasks> tasks(const Schedule& schedule = Every{hours(1)}) {
    registries.push_back(std::make_unique<metrics::Registry>());
    auto made = std::make_unique<Tasks>(*registries.back(), clock);
    const auto run = [this](pg::Session& session, const Turn& turn) {
      ran.push_back(turn.entreprise.text().substr(34) + " " + turn.today.iso());
      if (act) act(session, turn);
    };
    made->add({"essai.tache", schedule, run});
    return made;
  }
  void at(const char* instant) { clock = base::Clock(*base::parse_instant(instant)); }
  std::string noted(const base::Uuid& entreprise, const std::string& column) {
    return value(entreprise, "(SELECT " + column +
                                 "::text FROM systeme.tache_periodique WHERE nom = 'essai.tache' "
                                 "AND \"entrepriseId\" = '" +
                                 entreprise.text() + "')");
  }
  bool counted(const std::string& issue, int count) const {
    const std::string line =
        "tasks_total{tache=\"essai.tache\",issue=\"" + issue + "\"} " + std::to_string(count) + "\n";
    return registries.back()->expose().find(line) != std::string::npos;
  }

  std::vector<std::unique_ptr<metrics::Registry>> registries;
  std::vector<std::string> ran;
  std::function<void(pg::Session&, const Turn&)> act;
  pg::Session session{application()};
};

using Ran = std::vector<std::string>;

TEST_F(TasksTest, every_company_has_its_turn_once) {
  at("2026-03-02T09:10:00Z");
  const auto tested = tasks();
  EXPECT_TRUE(tested->due());
  tested->pass(session, pause);
  EXPECT_EQ(ran, (Ran{"0a 2026-03-02", "0b 2026-03-02"}));
  EXPECT_FALSE(tested->due());
  at("2026-03-02T09:59:59Z");
  EXPECT_TRUE(tested->due());
  tested->pass(session, pause);
  EXPECT_EQ(ran.size(), 2U);
  at("2026-03-02T10:00:00Z");
  tested->pass(session, pause);
  EXPECT_EQ(ran.size(), 4U);
  EXPECT_EQ(noted(a, "creneau"), "2026-03-02 10:00:00");
  EXPECT_TRUE(counted("fait", 4));
}

TEST_F(TasksTest, another_process_and_a_restart_see_what_is_done) {
  at("2026-03-02T09:10:00Z");
  tasks()->pass(session, pause);
  pg::Session other(application());
  tasks()->pass(other, pause);
  EXPECT_EQ(ran.size(), 2U);
}

TEST_F(TasksTest, the_time_of_day_is_that_of_the_company) {
  write(b, "INSERT INTO \"ParametresEntreprise\" (\"entrepriseId\", \"fuseauHoraire\") VALUES ('" + b.text() +
               "', 'Pacific/Noumea')");
  at("2026-03-01T18:00:00Z");
  const auto tested = tasks(Daily{hours(6)});
  tested->pass(session, pause);
  ran.clear();
  // Six in the morning of the 2nd: 19:00 UTC of the 1st in Nouméa, 05:00 UTC in Paris.
  at("2026-03-01T19:00:00Z");
  tested->pass(session, pause);
  EXPECT_EQ(ran, Ran{"0b 2026-03-02"});
  at("2026-03-02T05:00:00Z");
  tested->pass(session, pause);
  EXPECT_EQ(ran, (Ran{"0b 2026-03-02", "0a 2026-03-02"}));
}

TEST_F(TasksTest, days_without_a_program_give_one_turn) {
  at("2026-03-02T09:00:00Z");
  const auto tested = tasks(Daily{hours(6)});
  tested->pass(session, pause);
  ran.clear();
  at("2026-03-09T09:00:00Z");
  tested->pass(session, pause);
  EXPECT_EQ(ran, (Ran{"0a 2026-03-09", "0b 2026-03-09"}));
}

TEST_F(TasksTest, what_another_process_is_at_is_left_alone) {
  at("2026-03-02T09:10:00Z");
  pg::Session other(application());
  const auto second = tasks();
  const auto first = tasks();
  act = [&](pg::Session&, const Turn& turn) {
    if (turn.entreprise != a || ran.size() > 1) return;
    second->pass(other, pause);
    EXPECT_EQ(ran, (Ran{"0a 2026-03-02", "0b 2026-03-02"}));
  };
  first->pass(session, pause);
  EXPECT_EQ(ran.size(), 2U);
}

TEST_F(TasksTest, two_processes_at_once_do_each_turn_once) {
  at("2026-03-02T09:10:00Z");
  std::atomic<int> turns = 0;
  const auto work = [&] {
    metrics::Registry own;
    Tasks tested(own, clock);
    for (int n = 0; n < 10; ++n) {
      tested.add({"essai." + std::to_string(n), Every{hours(1)}, [&](pg::Session&, const Turn&) { ++turns; }});
    }
    pg::Session own_session(application());
    tested.pass(own_session, pause);
    tested.pass(own_session, pause);
  };
  std::thread one(work);
  std::thread two(work);
  one.join();
  two.join();
  EXPECT_EQ(turns, 20);
}

TEST_F(TasksTest, a_failure_is_noted_waited_for_and_keeps_nobody_else) {
  at("2026-03-02T09:10:00Z");
  act = [&](pg::Session& own, const Turn& turn) {
    if (turn.entreprise != a) return;
    queue_begin(own, turn.entreprise);
    own.queue_sql("SELECT 1 / 0");
    own.sync();
  };
  const auto tested = tasks();
  tested->pass(session, pause);
  EXPECT_EQ(ran.size(), 2U);
  EXPECT_EQ(noted(a, "erreur"), "division by zero");
  EXPECT_EQ(noted(a, "essais"), "1");
  EXPECT_EQ(noted(a, "creneau"), "");
  EXPECT_EQ(noted(b, "essais"), "0");
  EXPECT_TRUE(counted("echoue", 1));
  // Ten seconds and a quarter at most; another process waits as long.
  at("2026-03-02T09:10:09Z");
  tested->pass(session, pause);
  tasks()->pass(session, pause);
  EXPECT_EQ(ran.size(), 2U);
  act = {};
  at("2026-03-02T09:10:13Z");
  tested->pass(session, pause);
  EXPECT_EQ(ran.size(), 3U);
  EXPECT_EQ(noted(a, "essais"), "0");
  EXPECT_EQ(noted(a, "erreur"), "");
}

TEST_F(TasksTest, a_process_that_dies_in_its_turn_leaves_it_to_be_done_again) {
  at("2026-03-02T09:10:00Z");
  act = [&](pg::Session& own, const Turn& turn) {
    queue_begin(own, turn.entreprise);
    own.queue_sql("SELECT pg_backend_pid()");
    const auto backend = own.sync()[2].integer(0, 0);
    owner.execute_sql("SELECT pg_terminate_backend($1::int, 5000)", pg::Params().integer(backend));
    own.execute_sql("SELECT 1");
  };
  EXPECT_THROW(tasks()->pass(session, pause), pg::Error);
  EXPECT_EQ(ran, Ran{"0a 2026-03-02"});
  act = {};
  tasks()->pass(session, pause);
  EXPECT_EQ(ran, (Ran{"0a 2026-03-02", "0a 2026-03-02", "0b 2026-03-02"}));
}

TEST_F(TasksTest, the_end_is_obeyed_between_two_turns) {
  at("2026-03-02T09:10:00Z");
  act = [&](pg::Session&, const Turn&) { pause.stopped = true; };
  tasks()->pass(session, pause);
  EXPECT_EQ(ran, Ran{"0a 2026-03-02"});
}

TEST_F(TasksTest, a_task_has_a_name_of_its_own_and_a_schedule_that_can_be) {
  const auto tested = tasks();
  const auto nothing = [](pg::Session&, const Turn&) {};
  EXPECT_THROW(tested->add({"essai.tache", Every{hours(1)}, nothing}), std::logic_error);
  EXPECT_THROW(tested->add({"", Every{hours(1)}, nothing}), std::logic_error);
  EXPECT_THROW(tested->add({std::string(101, 'x'), Every{hours(1)}, nothing}), std::logic_error);
  EXPECT_THROW(tested->add({"b", Every{seconds(0)}, nothing}), std::logic_error);
  EXPECT_THROW(tested->add({"b", Daily{hours(24)}, nothing}), std::logic_error);
}

}  // namespace
}  // namespace jobs
