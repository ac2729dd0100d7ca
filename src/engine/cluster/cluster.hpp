#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "engine/cluster/binaries.hpp"
#include "engine/cluster/endpoints.hpp"
#include "engine/cluster/refused.hpp"

/// The private PostgreSQL of a data folder: created, started, watched and stopped by the program; reached only through
/// a unix socket in a folder that nobody else may enter.
namespace cluster {

enum class Access {
  /// The caller alone uses the folder (serve, restore): refused while another process does.
  Alone,
  /// Uses the PostgreSQL that another process of ours runs on the folder, or starts one (psql, backup, doctor).
  Shared,
};

struct Options {
  std::filesystem::path data_folder;
  Access access = Access::Alone;
  /// False for test databases that need not survive a crash.
  bool durable = true;
  /// Receives French lines about what takes time or went wrong. Called from the watching thread too.
  std::function<void(const std::string&)> report = {};
  /// Called from the watching thread when a PostgreSQL that was ready has died too often and is not started again.
  std::function<void()> on_lost = {};
};

/// A running private PostgreSQL. It is restarted when it dies; it stops when the program dies, however it dies.
class PrivateCluster {
 public:
  /// Opens the folder: creates it at the first time, ends a PostgreSQL left behind by a killed program, starts, waits
  /// for crash recovery (two minutes at most) and makes the database "mypropartner".
  /// Throws Refused, in this order: no such user "postgres"; folder not creatable, not reachable by that user, or held
  /// by another process (its number is said); foreign or unreadable folder; disk almost full; PostgreSQL of its version
  /// not installed; creation or start failed (with PostgreSQL's own reason).
  explicit PrivateCluster(Options options);
  /// Stops PostgreSQL when this object started it.
  ~PrivateCluster();
  PrivateCluster(const PrivateCluster&) = delete;
  PrivateCluster& operator=(const PrivateCluster&) = delete;

  [[nodiscard]] Endpoints endpoints() const;
  /// The owner's connection string for another database of the same cluster.
  [[nodiscard]] std::string owner_conninfo(const std::string& database) const;
  [[nodiscard]] const Binaries& binaries() const;
  /// False while it is down and being restarted, and for good once restarting has failed.
  [[nodiscard]] bool running() const;
  /// Process id of the postmaster; 0 when another process runs it or it is down.
  [[nodiscard]] int process() const;
  /// Ends all sessions and stops cleanly; harder after half a minute. Further calls do nothing.
  void stop();

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace cluster
