#include "engine/pg/flusher.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <thread>

#include "engine/pg/session.hpp"
#include "tests/support/test_database.hpp"

namespace pg {
namespace {

bool flushed(Flusher& flusher) {
  std::promise<bool> released;
  flusher.after_flush([&](bool durable) { released.set_value(durable); });
  return released.get_future().get();
}

// The test cluster runs with synchronous_commit = off for everyone but the flusher, which asks for it.
TEST(Flusher, what_is_released_is_on_disk) {
  const auto database = test::Database::empty();
  Session setup({.conninfo = database.owner()});
  setup.execute_script("CREATE TABLE ecrit (a integer)");
  Flusher flusher(database.owner());
  std::atomic<int> late = 0;
  const auto write = [&] {
    Session session({.conninfo = database.owner(), .synchronous_commit = false});
    for (int i = 0; i < 50; ++i) {
      session.execute_sql("INSERT INTO ecrit VALUES (1)");
      const std::string mark(session.execute_sql("SELECT pg_current_wal_insert_lsn()").text(0, 0));
      const bool durable = flushed(flusher);
      const auto reached =
          session.execute_sql("SELECT pg_current_wal_flush_lsn() >= $1::pg_lsn", Params().text(mark)).boolean(0, 0);
      if (!durable || !reached) ++late;
    }
  };
  std::vector<std::thread> writers;
  for (int i = 0; i < 6; ++i) writers.emplace_back(write);
  for (auto& writer : writers) writer.join();
  EXPECT_EQ(late, 0);
}

TEST(Flusher, nothing_is_confirmed_across_a_lost_connection) {
  const auto database = test::Database::empty();
  Flusher flusher(database.owner());
  EXPECT_TRUE(flushed(flusher));
  Session killer({.conninfo = database.owner()});
  killer.execute_sql("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                     "WHERE datname = current_database() AND pid <> pg_backend_pid()");
  EXPECT_FALSE(flushed(flusher));
  EXPECT_TRUE(flushed(flusher));
}

TEST(Flusher, what_waits_is_released_at_the_end) {
  const auto database = test::Database::empty();
  int released = 0;
  {
    Flusher flusher(database.owner());
    for (int i = 0; i < 100; ++i) flusher.after_flush([&](bool) { ++released; });
  }
  EXPECT_EQ(released, 100);
}

}  // namespace
}  // namespace pg
