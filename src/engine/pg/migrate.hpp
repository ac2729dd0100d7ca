#pragma once

#include <chrono>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "engine/embed/file.hpp"
#include "engine/pg/session.hpp"

namespace pg {

/// One step of the schema: database/migrations/NNNN_module_subject.sql.
struct Migration {
  int version = 0;
  std::string name;
  std::string_view sql;
};

/// Why a database is not migrated; `what()` is French and is shown to people.
class MigrationRefused : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

struct MigrationReport {
  /// Names of the migrations applied by this call, in order.
  std::vector<std::string> applied;
  /// Version of the database afterwards.
  int version = 0;
};

/// The migrations among the program's files ("migrations/NNNN_….sql"), by version. Throws logic_error when a name has
/// no version or two share one.
[[nodiscard]] std::vector<Migration> migrations_of(std::span<const embed::File> files);

/// Brings the database to the program's version: roles ("roles.sql"), then each missing migration in its own
/// transaction, recorded with its sha256 in systeme.migration, then the views ("views/*.sql").
/// Requires the owner's session, outside a transaction and without statement timeout. A second call changes nothing.
/// Throws MigrationRefused, in this order: another migration has been running for ten seconds; the database holds
/// tables that are not ours; it is newer than the program; a recorded migration differs from the program's; a step
/// failed, or waited longer than `lock_wait` for a table in use (it is undone, those before it stay). Throws Error for
/// a lost connection.
MigrationReport migrate(Session& owner, std::span<const embed::File> files,
                        std::chrono::milliseconds lock_wait = std::chrono::minutes(1));

/// True when the database holds exactly the program's migrations. For any role that may read systeme.migration.
[[nodiscard]] bool migrations_current(Session& session, std::span<const embed::File> files);

}  // namespace pg
