#include "tests/support/test_database.hpp"

#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <stdexcept>

#include "embed/database.hpp"
#include "engine/cluster/cluster.hpp"
#include "engine/cluster/process.hpp"
#include "engine/pg/conninfo.hpp"
#include "engine/pg/migrate.hpp"

namespace test {

namespace {

constexpr const char* template_name = "mypropartner";

/// Copies the data folder that the run of all tests prepared, where it names one: its PostgreSQL is initialised and its
/// database migrated.
const std::string& prepared(const std::string& folder) {
  const char* shared = std::getenv("MYPROPARTNER_TEST_TEMPLATE");
  if (shared != nullptr && *shared != '\0') copy_folder(shared, folder);
  return folder;
}

/// The cluster of this process. Its files go when the process ends normally; PostgreSQL stops with it in any case.
class TestCluster {
 public:
  TestCluster()
      : m_cluster({.data_folder = prepared(m_folder.path()), .durable = false}),
        m_administration({.conninfo = m_cluster.owner_conninfo("postgres")}) {}

  cluster::Endpoints create(const std::string& from) {
    const std::scoped_lock lock(m_mutex);
    if (from == template_name && !m_migrated) {
      pg::Session owner({.conninfo = m_cluster.owner_conninfo(template_name)});
      pg::migrate(owner, embed::database());
      m_migrated = true;
    }
    const auto name = "essai_" + std::to_string(++m_count);
    m_administration.execute_script("CREATE DATABASE " + name + " TEMPLATE " + from + " STRATEGY file_copy");
    const auto whole = m_cluster.endpoints();
    return {m_cluster.owner_conninfo(name), on(whole.application_conninfo, name), on(whole.public_conninfo, name)};
  }

 private:
  static std::string on(const std::string& conninfo, const std::string& name) {
    return pg::conninfo_with_database(conninfo, name).value();
  }

  TemporaryFolder m_folder;
  cluster::PrivateCluster m_cluster;
  pg::Session m_administration;
  std::mutex m_mutex;
  int m_count = 0;
  bool m_migrated = false;
};

TestCluster& test_cluster() {
  static TestCluster cluster;
  return cluster;
}

}  // namespace

Database Database::clone() { return Database(test_cluster().create(template_name)); }

Database Database::empty() { return Database(test_cluster().create("template1")); }

void copy_folder(const std::string& from, const std::string& to) {
  if (cluster::run({.words = {"/bin/cp", "-a", "--", from + "/.", to}}) != 0) throw std::runtime_error("cp " + from);
}

TemporaryFolder::TemporaryFolder() {
  const char* parent = std::getenv("TMPDIR");
  m_path = std::string(parent == nullptr || *parent == '\0' ? "/tmp" : parent) + "/mypropartner-essai-XXXXXX";
  if (mkdtemp(m_path.data()) == nullptr) throw std::runtime_error("mkdtemp");
  // PostgreSQL's own user must pass through.
  std::filesystem::permissions(m_path, std::filesystem::perms(0711));
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(m_path, ignored);
}

}  // namespace test
