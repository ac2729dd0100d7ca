#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "engine/jobs/outbox.hpp"
#include "engine/pg/session.hpp"
#include "tests/support/test_database.hpp"

namespace jobs {

inline base::Uuid uuid(const std::string& last_two) {
  return *base::Uuid::parse("00000000-0000-7000-8000-0000000000" + last_two);
}

/// Does not wait: notes how long it should have, and lets the test act meanwhile. Over after `waits` of them.
class NoPause final : public Pause {
 public:
  explicit NoPause(std::size_t waits = 1, std::function<void()> meanwhile = {})
      : m_waits(waits), m_meanwhile(std::move(meanwhile)) {}
  void wait(std::chrono::milliseconds most) override {
    waited.push_back(most);
    if (m_meanwhile) m_meanwhile();
  }
  [[nodiscard]] bool over() const override { return stopped || waited.size() >= m_waits; }

  std::vector<std::chrono::milliseconds> waited;
  bool stopped = false;

 private:
  std::size_t m_waits;
  std::function<void()> m_meanwhile;
};

/// Two companies in a database of their own, and a clock that stands until it is moved.
class JobsTest : public testing::Test {
 protected:
  JobsTest() {
    for (const char* last : {"0a", "0b"}) {
      write(uuid(last), "INSERT INTO \"Entreprise\" (id, nom, email, slug) VALUES ('" + uuid(last).text() +
                            "', 'Maison', '" + last + "@exemple.fr', 'maison-" + last + "')");
    }
  }

  /// Runs SQL for a company, as the owner.
  void write(const base::Uuid& entreprise, const std::string& sql) {
    owner.execute_script("BEGIN; SET LOCAL app.entreprise = '" + entreprise.text() + "'; " + sql + "; COMMIT");
  }
  /// One value, as the owner sees it.
  std::string value(const base::Uuid& entreprise, const std::string& expression) {
    owner.queue_sql("BEGIN");
    owner.queue_sql("SET LOCAL app.entreprise = '" + entreprise.text() + "'");
    owner.queue_sql("SELECT " + expression);
    owner.queue_sql("COMMIT");
    return std::string(owner.sync()[2].text(0, 0));
  }
  /// Stores an effect decided `seconds` after the start of the tests.
  void effect(const base::Uuid& entreprise, const base::Uuid& id, const std::string& topic, int seconds = 0) {
    const std::string at = base::iso(start + std::chrono::seconds(seconds));
    write(entreprise,
          "INSERT INTO systeme.outbox (\"entrepriseId\", id, topic, payload, created_at, next_attempt_at) VALUES ('" +
              entreprise.text() + "', '" + id.text() + "', '" + topic + "', '{\"n\": 1}', '" + at + "', '" + at + "')");
  }
  pg::ConnectOptions application() const { return {.conninfo = database.application()}; }
  /// The time as PostgreSQL writes it beside `column`.
  bool stored(const base::Uuid& entreprise, const base::Uuid& id, const std::string& column, base::Instant expected) {
    return value(entreprise, "(SELECT " + column + " = '" + base::iso(expected) +
                                 "'::timestamptz FROM systeme.outbox WHERE id = '" + id.text() + "')") == "t";
  }
  std::string of_effect(const base::Uuid& entreprise, const base::Uuid& id, const std::string& column) {
    return value(entreprise, "(SELECT " + column + " FROM systeme.outbox WHERE id = '" + id.text() + "')");
  }

  const base::Instant start = *base::parse_instant("2026-03-02T09:00:00Z");
  const base::Uuid a = uuid("0a");
  const base::Uuid b = uuid("0b");
  test::Database database = test::Database::clone();
  pg::Session owner{pg::ConnectOptions{.conninfo = database.owner()}};
  base::Clock clock{start + std::chrono::hours(1)};
  metrics::Registry metrics;
  NoPause pause;
};

}  // namespace jobs
