#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <csignal>
#include <future>
#include <mutex>
#include <set>
#include <thread>

#include "engine/cluster/cluster.hpp"
#include "engine/pg/flusher.hpp"
#include "tests/support/test_database.hpp"

/// Nothing acknowledged is lost: commits that return before the disk, answers held back by the flusher, and PostgreSQL
/// killed under load. Without fsync, which only the death of the whole machine would tell apart.
namespace cluster {
namespace {

class Load {
 public:
  explicit Load(const std::string& conninfo) : m_conninfo(conninfo), m_flusher(conninfo) {
    for (int i = 0; i < 4; ++i) m_writers.emplace_back([this] { write(); });
  }
  ~Load() { stop(); }

  void stop() {
    m_over = true;
    for (auto& writer : m_writers) writer.join();
    m_writers.clear();
  }
  void wait_for(std::size_t acknowledged) {
    std::unique_lock lock(m_mutex);
    m_more.wait(lock, [&] { return m_acknowledged.size() >= acknowledged; });
  }
  std::size_t count() {
    const std::scoped_lock lock(m_mutex);
    return m_acknowledged.size();
  }
  std::set<std::int64_t> acknowledged() {
    const std::scoped_lock lock(m_mutex);
    return m_acknowledged;
  }

 private:
  void write() {
    pg::Session session({.conninfo = m_conninfo, .synchronous_commit = false});
    while (!m_over) {
      const std::int64_t number = ++m_next;
      try {
        session.queue_sql("BEGIN");
        session.queue_sql("INSERT INTO acquis VALUES ($1)", pg::Params().integer(number));
        session.queue_sql("COMMIT");
        session.sync();
      } catch (const pg::Error&) {
        session.reset();
        continue;
      }
      std::promise<bool> released;
      m_flusher.after_flush([&](bool durable) { released.set_value(durable); });
      if (!released.get_future().get()) continue;
      const std::scoped_lock lock(m_mutex);
      m_acknowledged.insert(number);
      m_more.notify_one();
    }
  }

  std::string m_conninfo;
  pg::Flusher m_flusher;
  std::atomic<bool> m_over = false;
  std::atomic<std::int64_t> m_next = 0;
  std::mutex m_mutex;
  std::condition_variable m_more;
  std::set<std::int64_t> m_acknowledged;
  std::vector<std::thread> m_writers;
};

/// Asked again while the server is still taking in that one of its processes was killed.
pg::Rows ask(const std::string& conninfo, std::string_view sql) {
  for (;;) {
    try {
      return pg::Session({.conninfo = conninfo}).execute_sql(sql);
    } catch (const pg::Error&) {
      std::this_thread::yield();
    }
  }
}

/// The process of one of the writers.
std::int64_t backend_of(const std::string& conninfo) {
  for (;;) {
    const auto rows = ask(conninfo,
                          "SELECT pid FROM pg_stat_activity "
                          "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1");
    if (!rows.empty()) return rows.integer(0, 0);
  }
}

TEST(Durability, what_was_acknowledged_survives_the_death_of_postgres_under_load) {
  const test::TemporaryFolder folder;
  const PrivateCluster cluster({.data_folder = folder.path(), .durable = false});
  const auto conninfo = cluster.endpoints().owner_conninfo;
  pg::Session({.conninfo = conninfo}).execute_script("CREATE TABLE acquis (numero bigint PRIMARY KEY)");
  Load load(conninfo);
  for (const bool whole_server : {false, true, false}) {
    load.wait_for(load.count() + 300);
    kill(whole_server ? cluster.process() : static_cast<int>(backend_of(conninfo)), SIGKILL);
    load.wait_for(load.count() + 100);
  }
  load.stop();
  const auto rows = ask(conninfo, "SELECT numero FROM acquis");
  std::set<std::int64_t> kept;
  for (int i = 0; i < rows.size(); ++i) kept.insert(rows.integer(i, 0));
  std::vector<std::int64_t> lost;
  for (const auto number : load.acknowledged()) {
    if (!kept.contains(number)) lost.push_back(number);
  }
  EXPECT_EQ(lost, std::vector<std::int64_t>{});
}

}  // namespace
}  // namespace cluster
