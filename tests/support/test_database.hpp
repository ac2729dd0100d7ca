#pragma once

#include <memory>
#include <string>

#include "engine/cluster/endpoints.hpp"

/// Real databases for tests. One private PostgreSQL per test process, made below TMPDIR at first use and thrown away at
/// its end; a migrated template of which each test takes a clone.
namespace test {

/// One database of its own. It is not dropped: the whole cluster goes at the end of the process.
class Database {
 public:
  /// A clone of the migrated template, 0.1 s.
  static Database clone();
  /// An empty database, as CREATE DATABASE makes it.
  static Database empty();

  [[nodiscard]] const cluster::Endpoints& endpoints() const { return m_endpoints; }
  [[nodiscard]] const std::string& owner() const { return m_endpoints.owner_conninfo; }
  [[nodiscard]] const std::string& application() const { return m_endpoints.application_conninfo; }

 private:
  explicit Database(cluster::Endpoints endpoints) : m_endpoints(std::move(endpoints)) {}
  cluster::Endpoints m_endpoints;
};

/// Copies what is in a folder into another one that exists, with owners and rights.
void copy_folder(const std::string& from, const std::string& to);

/// A folder below TMPDIR (else /tmp), removed with what it holds at the end of its life.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] const std::string& path() const { return m_path; }

 private:
  std::string m_path;
};

}  // namespace test
