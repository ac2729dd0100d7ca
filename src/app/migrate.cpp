#include <fmt/core.h>

#include "app/commands.hpp"
#include "embed/database.hpp"
#include "engine/pg/migrate.hpp"

namespace app {

int migrate(const DatabaseOptions& options) {
  const Database database(options, cluster::Access::Shared, say);
  pg::Session owner(database.owner());
  const auto report = pg::migrate(owner, embed::database());
  for (const auto& name : report.applied) fmt::print("appliquée : {}\n", name);
  fmt::print("{}, version {}\n", report.applied.empty() ? "base déjà à jour" : "base à jour", report.version);
  return success;
}

}  // namespace app
