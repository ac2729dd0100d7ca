#include <fmt/core.h>

#include "app/commands.hpp"
#include "embed/database.hpp"

namespace app {

namespace {

constexpr int faults_shown_max = 20;
constexpr std::string_view folder = "doctor/";

/// Prints one check's outcome; the number of its faults.
int report(std::string_view name, const pg::Rows& rows) {
  if (rows.empty()) {
    fmt::print("ok     {}\n", name);
    return 0;
  }
  fmt::print("FAUTE  {} : {}\n", name, rows.size());
  for (int row = 0; row < std::min(rows.size(), faults_shown_max); ++row) {
    std::string line;
    for (int column = 0; column < rows.columns(); ++column) {
      if (column > 0) line += " | ";
      line += rows.text(row, column);
    }
    fmt::print("       {}\n", line);
  }
  if (rows.size() > faults_shown_max) fmt::print("       … et {} autres\n", rows.size() - faults_shown_max);
  return rows.size();
}

/// Runs all checks in one transaction; the number of faults.
int run_checks(pg::Session& owner, int& checks) {
  // One snapshot for all: a server that goes on selling is not a fault.
  owner.execute_sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  owner.execute_sql("SET LOCAL work_mem = '64MB'");
  // An owner who obeys the policies would see nothing and find nothing: an error is better than a false "ok".
  owner.execute_sql("SET LOCAL row_security = off");
  int faults = 0;
  for (const auto& file : embed::database()) {
    if (!file.path.starts_with(folder) || !file.path.ends_with(".sql")) continue;
    const auto name = file.path.substr(folder.size(), file.path.size() - folder.size() - 4);
    faults += report(name, owner.execute_sql(file.bytes));
    ++checks;
  }
  owner.execute_sql("COMMIT");
  return faults;
}

}  // namespace

int examine(const Database& database) {
  pg::Session owner(database.owner());
  int checks = 0;
  int faults = 0;
  try {
    faults = run_checks(owner, checks);
  } catch (const pg::Error& error) {
    if (error.sqlstate != "42501") throw;
    throw cluster::Refused(
        "Le propriétaire de la base ne voit pas les lignes des entreprises : doctor demande un superutilisateur ou un "
        "rôle BYPASSRLS dans DATABASE_URL.");
  }
  if (faults == 0) {
    fmt::print("ok : {} contrôles, aucune faute\n", checks);
    return success;
  }
  fmt::print("{} contrôles, {} fautes\n", checks, faults);
  return faults_found;
}

int doctor(const DatabaseOptions& options) {
  const Database database(options, cluster::Access::Shared, say);
  return examine(database);
}

}  // namespace app
