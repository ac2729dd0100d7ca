#include <fmt/core.h>

#include "app/commands.hpp"
#include "embed/database.hpp"
#include "modules/caisse/caisse.hpp"
#include "modules/ventes/ventes.hpp"

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

/// The contents behind the fingerprints; the number of faults.
int prove_documents(pg::Session& owner) {
  std::vector<ventes::DocumentAltere> shown;
  const ventes::Preuve preuve = ventes::verifier_contenus(owner, [&](const ventes::DocumentAltere& altere) {
    if (shown.size() < std::size_t{faults_shown_max}) shown.push_back(altere);
  });
  if (preuve.alteres == 0) {
    fmt::print("ok     document_contenu : {} documents prouvés\n", preuve.documents - preuve.non_verifiables);
  } else {
    fmt::print("FAUTE  document_contenu : {}\n", preuve.alteres);
  }
  for (const auto& altere : shown) {
    fmt::print("       {} | {} | {} | le contenu n'est pas celui qui a été émis\n", altere.entreprise.text(),
               altere.document.text(), altere.numero);
  }
  if (preuve.alteres > std::ssize(shown)) fmt::print("       … et {} autres\n", preuve.alteres - std::ssize(shown));
  if (preuve.non_verifiables > 0) {
    fmt::print("       {} documents d'une version antérieure : seule leur chaîne est prouvée\n",
               preuve.non_verifiables);
  }
  return static_cast<int>(preuve.alteres);
}

/// The signed chains of the tills, from their first record on; the number of faults.
int prove_tills(pg::Session& owner) {
  int faults = 0;
  std::string shown;
  const std::int64_t chains = caisse::verifier_chaines(owner, [&](const caisse::ChaineRompue& broken) {
    if (faults++ < faults_shown_max) {
      shown += "       " + broken.entreprise.text() + " | " + broken.caisse + " | " + broken.detail + "\n";
    }
  });
  if (faults == 0) {
    fmt::print("ok     caisse_chaines : {} chaînes prouvées\n", chains);
  } else {
    fmt::print("FAUTE  caisse_chaines : {}\n{}", faults, shown);
  }
  return faults;
}

/// Which checks to run.
enum class Scope { Everything, Documents };

/// The checks that prove issued documents, for `verify`.
bool proves_documents(std::string_view name) {
  return name == "document_chaine" || name == "document_totaux" || name == "fichiers_empreinte" ||
         name == "fichiers_journal" || name == "journal_chaine" || name == "series_numeros";
}

/// Runs the checks in one transaction; the number of faults.
int run_checks(pg::Session& owner, Scope scope, int& checks) {
  // One snapshot for all: a server that goes on selling is not a fault.
  owner.execute_sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  owner.execute_sql("SET LOCAL work_mem = '64MB'");
  // An owner who obeys the policies would see nothing and find nothing: an error is better than a false "ok".
  owner.execute_sql("SET LOCAL row_security = off");
  int faults = 0;
  for (const auto& file : embed::database()) {
    if (!file.path.starts_with(folder) || !file.path.ends_with(".sql")) continue;
    const auto name = file.path.substr(folder.size(), file.path.size() - folder.size() - 4);
    if (scope == Scope::Documents && !proves_documents(name)) continue;
    faults += report(name, owner.execute_sql(file.bytes));
    ++checks;
  }
  faults += prove_documents(owner);
  faults += prove_tills(owner);
  checks += 2;
  owner.execute_sql("COMMIT");
  return faults;
}

int examine(const Database& database, Scope scope) {
  pg::Session owner(database.owner());
  int checks = 0;
  int faults = 0;
  try {
    faults = run_checks(owner, scope, checks);
  } catch (const pg::Error& error) {
    if (error.sqlstate != "42501") throw;
    throw cluster::Refused(
        "Le propriétaire de la base ne voit pas les lignes des entreprises : ce contrôle demande un superutilisateur "
        "ou un "
        "rôle BYPASSRLS dans DATABASE_URL.");
  }
  if (faults == 0) {
    fmt::print("ok : {} contrôles, aucune faute\n", checks);
    return success;
  }
  fmt::print("{} contrôles, {} fautes\n", checks, faults);
  return faults_found;
}

}  // namespace

int examine(const Database& database) { return examine(database, Scope::Everything); }

int verify(const DatabaseOptions& options) {
  const Database database(options, cluster::Access::Shared, say);
  return examine(database, Scope::Documents);
}

int doctor(const DatabaseOptions& options) {
  const Database database(options, cluster::Access::Shared, say);
  return examine(database);
}

}  // namespace app
