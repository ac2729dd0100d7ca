#pragma once

#include <optional>
#include <string>

#include "engine/cluster/cluster.hpp"

namespace app {

/// How the program ends; documented in its help.
enum ExitCode : int {
  success = 0,
  /// doctor found faults.
  faults_found = 1,
  /// The command line cannot be understood.
  usage = 2,
  /// Refused for a reason that was said: folder in use, database too new, file missing…
  refused = 3,
  /// Something unexpected, said as it was found.
  failed = 4,
};

/// Which database a command works on.
struct DatabaseOptions {
  /// Folder of the private PostgreSQL.
  std::string data_dir;
  /// Owner's address of an external database; wins over the default folder, not over a folder that was asked for.
  std::optional<std::string> url;
  std::optional<std::string> application_url;
};

/// The default folder: /var/lib/mypropartner for root, else below the user's own data folder.
[[nodiscard]] std::string default_data_dir();

/// An opened database: a private PostgreSQL that runs as long as this object lives, or an address of another.
class Database {
 public:
  using Report = std::function<void(const std::string&)>;
  /// `on_lost`: see cluster::Options. Throws cluster::Refused.
  Database(const DatabaseOptions& options, cluster::Access access, Report report, std::function<void()> on_lost = {});

  [[nodiscard]] const cluster::Endpoints& endpoints() const { return m_endpoints; }
  /// Path of a PostgreSQL program ("psql", "pg_dump") of the server's version where that is known.
  [[nodiscard]] std::string program(const char* name) const;
  /// An owner's session without time limit.
  [[nodiscard]] pg::ConnectOptions owner() const { return {.conninfo = m_endpoints.owner_conninfo}; }
  /// Stops the private PostgreSQL, when this object started it.
  void close();

 private:
  std::unique_ptr<cluster::PrivateCluster> m_cluster;
  cluster::Endpoints m_endpoints;
};

/// Says a line on standard error, where it does not mix with what a command prints.
void say(const std::string& line);

}  // namespace app
