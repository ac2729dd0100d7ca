#include "engine/cluster/cluster.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <thread>

#include "engine/cluster/folder.hpp"
#include "engine/cluster/postmaster.hpp"
#include "tests/support/test_database.hpp"

namespace cluster {
namespace {

std::string refusal(const Options& options) {
  try {
    const PrivateCluster cluster(options);
  } catch (const Refused& refused) {
    return refused.what();
  }
  return "";
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::int64_t count(const PrivateCluster& cluster, const std::string& table) {
  pg::Session session({.conninfo = cluster.endpoints().owner_conninfo});
  return session.execute_sql("SELECT count(*) FROM " + table).integer(0, 0);
}

void write_rows(const PrivateCluster& cluster) {
  pg::Session session({.conninfo = cluster.endpoints().owner_conninfo});
  session.execute_script("CREATE TABLE IF NOT EXISTS garde (a integer); INSERT INTO garde VALUES (1), (2)");
}

// Killing processes never loses what the system was given: tests of that need no fsync, and are much faster without.

/// Makes `folder` a copy of a data folder that was created once: creating is proved by tests of its own, and takes long.
void copy_created(const std::string& folder) {
  static const test::TemporaryFolder model;
  static const bool created = [] {
    const PrivateCluster once({.data_folder = model.path(), .durable = false});
    return once.running();
  }();
  ASSERT_TRUE(created);
  test::copy_folder(model.path(), folder);
}

class CreatedFolder : public test::TemporaryFolder {
 public:
  CreatedFolder() { copy_created(path()); }
};

/// A process that opens the folder, writes and waits to be killed; returns once the rows are committed.
pid_t program_with_rows(const std::string& folder) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  const auto child = fork();
  if (child == 0) {
    const PrivateCluster cluster({.data_folder = folder, .durable = false});
    write_rows(cluster);
    if (write(ends[1], "x", 1) != 1) _exit(1);
    pause();
    _exit(0);
  }
  close(ends[1]);
  char ready = 0;
  const auto got = read(ends[0], &ready, 1);
  close(ends[0]);
  return got == 1 ? child : -1;
}

void kill_now(pid_t process) {
  kill(process, SIGKILL);
  waitpid(process, nullptr, 0);
}

TEST(PrivateCluster, a_folder_is_created_then_found_again) {
  const test::TemporaryFolder folder;
  {
    PrivateCluster cluster({.data_folder = folder.path() + "/neuf/dossier"});
    EXPECT_TRUE(cluster.running());
    write_rows(cluster);
    pg::Session session({.conninfo = cluster.endpoints().owner_conninfo});
    EXPECT_EQ(session.execute_sql("SELECT current_setting('listen_addresses')").text(0, 0), "");
    const auto sorted = session.execute_sql("SELECT string_agg(x, '' ORDER BY x) FROM unnest('{z,é,e,f,E}'::text[]) x");
    EXPECT_EQ(sorted.text(0, 0), "eEéfz");
    cluster.stop();
    EXPECT_FALSE(cluster.running());
  }
  const PrivateCluster again({.data_folder = folder.path() + "/neuf/dossier"});
  EXPECT_EQ(count(again, "garde"), 2);
}

TEST(PrivateCluster, the_folder_serves_one_program_and_its_short_commands) {
  const CreatedFolder folder;
  PrivateCluster cluster({.data_folder = folder.path(), .durable = false});
  write_rows(cluster);
  const auto refused = refusal({.data_folder = folder.path()});
  EXPECT_TRUE(contains(refused, "déjà utilisé")) << refused;
  EXPECT_TRUE(contains(refused, std::to_string(getpid()))) << refused;
  {
    const PrivateCluster shared({.data_folder = folder.path(), .access = Access::Shared, .durable = false});
    EXPECT_EQ(count(shared, "garde"), 2);
    EXPECT_EQ(shared.process(), 0);
  }
  EXPECT_TRUE(cluster.running()) << "a short command leaves the database to its program";
}

TEST(Restarts, are_counted_within_the_last_hour) {
  Restarts restarts;
  const Restarts::Time start{};
  for (int day = 0; day < 100; ++day) EXPECT_TRUE(restarts.allow(start + std::chrono::hours(24 * day)));
  const auto storm = start + std::chrono::hours(24 * 100);
  for (std::size_t i = 0; i < Restarts::most; ++i) EXPECT_TRUE(restarts.allow(storm + std::chrono::seconds(i)));
  EXPECT_FALSE(restarts.allow(storm + std::chrono::minutes(59)));
  EXPECT_TRUE(restarts.allow(storm + std::chrono::hours(1)));
}

TEST(PrivateCluster, a_killed_postgres_is_started_again_without_loss) {
  const CreatedFolder folder;
  const PrivateCluster cluster({.data_folder = folder.path(), .durable = false});
  write_rows(cluster);
  const auto before = cluster.process();
  kill(before, SIGKILL);
  const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(30);
  while ((cluster.process() == before || !cluster.running()) && std::chrono::steady_clock::now() < limit) {
    std::this_thread::yield();
  }
  EXPECT_NE(cluster.process(), before);
  EXPECT_EQ(count(cluster, "garde"), 2);
}

TEST(PrivateCluster, a_killed_program_leaves_a_folder_that_opens) {
  const CreatedFolder folder;
  const auto program = program_with_rows(folder.path());
  ASSERT_GT(program, 0);
  kill_now(program);
  const PrivateCluster cluster({.data_folder = folder.path(), .durable = false});
  EXPECT_EQ(count(cluster, "garde"), 2);
}

TEST(PrivateCluster, program_and_postgres_killed_together_lose_nothing) {
  const CreatedFolder folder;
  const auto program = program_with_rows(folder.path());
  ASSERT_GT(program, 0);
  const auto server = read_pid_file(prepare_root(folder.path()));
  ASSERT_TRUE(server);
  kill(server->process, SIGKILL);
  kill_now(program);
  const PrivateCluster cluster({.data_folder = folder.path(), .durable = false});
  EXPECT_EQ(count(cluster, "garde"), 2);
}

TEST(PrivateCluster, an_orphan_of_the_folder_is_stopped_first) {
  const CreatedFolder folder;
  { const PrivateCluster once({.data_folder = folder.path(), .durable = false}); }
  const auto layout = prepare_root(folder.path());
  const auto binaries = find_binaries(std::nullopt);
  const auto orphan = start({.words = {binaries.program("postgres"), "-D", layout.data().string()},
                             .identity = postgres_identity(),
                             .output = STDERR_FILENO,
                             .detached = true});
  while (!read_pid_file(layout) || !read_pid_file(layout)->ready) std::this_thread::yield();
  std::thread reaper([&] { waitpid(orphan, nullptr, 0); });
  std::vector<std::string> lines;
  const auto report = [&](const std::string& line) { lines.push_back(line); };
  const PrivateCluster cluster({.data_folder = folder.path(), .durable = false, .report = report});
  reaper.join();
  EXPECT_TRUE(cluster.running());
  ASSERT_FALSE(lines.empty());
  EXPECT_TRUE(contains(lines[0], std::to_string(orphan)));
}

TEST(PrivateCluster, an_interrupted_creation_starts_over) {
  const test::TemporaryFolder folder;
  const auto layout = prepare_root(folder.path());
  std::filesystem::create_directories(layout.unfinished() / "base");
  const PrivateCluster cluster({.data_folder = folder.path(), .durable = false});
  EXPECT_TRUE(cluster.running());
  EXPECT_FALSE(std::filesystem::exists(layout.unfinished()));
}

TEST(PrivateCluster, another_version_is_refused) {
  const CreatedFolder folder;
  std::ofstream(folder.path() + "/pg/PG_VERSION") << "11\n";
  const auto refused = refusal({.data_folder = folder.path()});
  EXPECT_TRUE(contains(refused, "PostgreSQL 11")) << refused;
}

TEST(PrivateCluster, foreign_folders_are_refused) {
  const test::TemporaryFolder folder;
  std::filesystem::create_directories(folder.path() + "/pg");
  EXPECT_TRUE(contains(refusal({.data_folder = folder.path()}), "PG_VERSION manque"));
  const test::TemporaryFolder other;
  std::ofstream(other.path() + "/PG_VERSION") << "15\n";
  EXPECT_TRUE(contains(refusal({.data_folder = other.path()}), "autre PostgreSQL"));
  const test::TemporaryFolder file;
  std::ofstream(file.path() + "/fichier") << "x";
  EXPECT_TRUE(contains(refusal({.data_folder = file.path() + "/fichier"}), "Impossible de créer"));
}

TEST(PrivateCluster, a_closed_parent_is_named_to_root) {
  if (geteuid() != 0) GTEST_SKIP() << "only root runs PostgreSQL as another user";
  const test::TemporaryFolder folder;
  std::filesystem::create_directories(folder.path() + "/ferme/donnees");
  std::filesystem::permissions(folder.path() + "/ferme", std::filesystem::perms::owner_all);
  std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all | std::filesystem::perms::others_exec);
  const auto refused = refusal({.data_folder = folder.path() + "/ferme/donnees"});
  EXPECT_TRUE(contains(refused, folder.path() + "/ferme,")) << refused;
}

TEST(PrivateCluster, a_broken_setting_gives_the_reason_of_postgres) {
  const CreatedFolder folder;
  std::ofstream(folder.path() + "/pg/postgresql.conf", std::ios::app) << "shared_buffers = 'beaucoup'\n";
  const auto refused = refusal({.data_folder = folder.path()});
  EXPECT_TRUE(contains(refused, "FATAL")) << refused;
}

TEST(PrivateCluster, a_long_path_gets_a_short_socket) {
  const test::TemporaryFolder folder;
  const auto path = folder.path() + "/" + std::string(120, 'd');
  std::filesystem::create_directory(path);
  copy_created(path);
  const PrivateCluster cluster({.data_folder = path, .durable = false});
  const auto socket = prepare_root(path).socket();
  EXPECT_LT(socket.string().size(), 90U);
  write_rows(cluster);
  EXPECT_EQ(count(cluster, "garde"), 2);
  std::filesystem::remove_all(socket);
}

TEST(Endpoints, an_owner_address_takes_the_application_role) {
  const auto database = test::Database::clone();
  const auto endpoints = external_endpoints(database.owner(), std::nullopt);
  pg::Session application({.conninfo = endpoints.application_conninfo});
  EXPECT_EQ(application.execute_sql("SELECT current_user").text(0, 0), application_role);
  EXPECT_NO_THROW(require_harmless(application));
  pg::Session owner({.conninfo = endpoints.owner_conninfo});
  EXPECT_THROW(require_harmless(owner), Refused);
  EXPECT_THROW((void)external_endpoints("pas une adresse", std::nullopt), Refused);
}

}  // namespace
}  // namespace cluster
