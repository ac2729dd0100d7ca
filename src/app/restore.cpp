#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

#include "app/commands.hpp"
#include "embed/database.hpp"
#include "engine/cluster/process.hpp"
#include "engine/pg/migrate.hpp"

namespace app {

namespace fs = std::filesystem;

namespace {

void require_empty(pg::Session& owner) {
  const auto tables = owner.execute_sql(
      "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
      "WHERE c.relkind IN ('r', 'p', 'v', 'S') AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'");
  if (tables.integer(0, 0) == 0) return;
  throw cluster::Refused(
      "La base n'est pas vide : une sauvegarde ne se restaure que dans un dossier neuf ou une base vide. "
      "Donnez un autre --data-dir, ou une autre DATABASE_URL.");
}

void run_file(pg::Session& owner, std::string_view path) {
  const auto files = embed::database();
  const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.path == path; });
  if (found != files.end()) owner.execute_script(std::string(found->bytes));
}

}  // namespace

int restore(const DatabaseOptions& options, const std::string& file) {
  const auto source = fs::absolute(file);
  if (!fs::is_regular_file(source)) {
    throw cluster::Refused("Le fichier de sauvegarde " + source.string() + " n'existe pas.");
  }
  const Database database(options, cluster::Access::Alone, say);
  pg::Session owner(database.owner());
  require_empty(owner);
  // Rights in the backup name the roles, which belong to the server and not to the database.
  run_file(owner, "roles.sql");
  const auto status = cluster::run({.words = {database.program("pg_restore"), "--single-transaction", "--exit-on-error",
                                              "--no-owner", "--no-password",
                                              "--dbname=" + database.endpoints().owner_conninfo, source.string()}});
  if (status != 0) {
    throw cluster::Refused("La restauration a échoué (pg_restore a rendu le code " + std::to_string(status) +
                           ") et la base est restée vide. Le fichier est-il une sauvegarde entière de MyProPartner ?");
  }
  run_file(owner, "restore.sql");
  const auto report = pg::migrate(owner, embed::database());
  fmt::print("sauvegarde restaurée, base en version {}\n", report.version);
  return examine(database);
}

}  // namespace app
