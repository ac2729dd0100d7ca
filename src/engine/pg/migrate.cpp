#include "engine/pg/migrate.hpp"

#include <algorithm>
#include <charconv>

namespace pg {

namespace {

// "MyProPart" in no particular encoding: any number that other programs are unlikely to take.
constexpr std::int64_t lock_number = 0x4D50'5031;

constexpr std::string_view journal_sql = R"sql(
CREATE SCHEMA IF NOT EXISTS systeme;
CREATE TABLE IF NOT EXISTS systeme.migration (
  version integer CONSTRAINT migration_pk PRIMARY KEY,
  nom text NOT NULL,
  sha256 text NOT NULL,
  appliquee_le timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE systeme.migration IS 'Migrations appliquées à cette base, avec l''empreinte de leur texte.';
COMMENT ON COLUMN systeme.migration.version IS 'Numéro de la migration.';
COMMENT ON COLUMN systeme.migration.nom IS 'Nom de son fichier.';
COMMENT ON COLUMN systeme.migration.sha256 IS 'Empreinte SHA-256 de son texte, en hexadécimal.';
COMMENT ON COLUMN systeme.migration.appliquee_le IS 'Moment où elle a été appliquée.';
GRANT USAGE ON SCHEMA systeme TO "MyProPartner_application";
GRANT SELECT ON systeme.migration TO "MyProPartner_application";
)sql";

// An owner who is no superuser serves requests under the application's role too, and must be a member of it.
constexpr std::string_view membership_sql = R"sql(
DO $$
DECLARE
  v_role text;
BEGIN
  FOREACH v_role IN ARRAY ARRAY['MyProPartner_application', 'MyProPartner_public'] LOOP
    IF NOT pg_has_role(current_user, v_role, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO %I', v_role, current_user);
    END IF;
  END LOOP;
END
$$)sql";

struct Recorded {
  int version = 0;
  std::string name;
  std::string sha256;
};

/// One migration at a time on one database, for as long as it lives.
class MigrationLock {
 public:
  MigrationLock(Session& session, std::chrono::milliseconds lock_wait) : m_session(session) {
    m_session.execute_sql("SET lock_timeout = '10s'");
    try {
      m_session.execute_sql("SELECT pg_advisory_lock($1)", Params().integer(lock_number));
    } catch (const Error& error) {
      if (error.sqlstate != "55P03") throw;
      throw MigrationRefused(
          "Une autre migration est en cours sur cette base depuis plus de dix secondes. "
          "Attendez qu'elle se termine, puis recommencez.");
    }
    // What runs meanwhile is not to be kept waiting behind a migration that waits for it.
    m_session.execute_sql("SET lock_timeout = " + std::to_string(lock_wait.count()));
  }
  ~MigrationLock() {
    m_session.reset();
    try {
      m_session.execute_sql("SET lock_timeout = 0");
      m_session.execute_sql("SELECT pg_advisory_unlock($1)", Params().integer(lock_number));
    } catch (const Error&) {
      // The connection is gone and the lock with it.
    }
  }
  MigrationLock(const MigrationLock&) = delete;
  MigrationLock& operator=(const MigrationLock&) = delete;

 private:
  Session& m_session;
};

std::vector<Recorded> recorded_migrations(Session& session) {
  std::vector<Recorded> recorded;
  if (session.execute_sql("SELECT to_regclass('systeme.migration')").is_null(0, 0)) return recorded;
  const auto rows = session.execute_sql("SELECT version, nom, sha256 FROM systeme.migration ORDER BY version");
  for (int i = 0; i < rows.size(); ++i) {
    recorded.push_back(
        {static_cast<int>(rows.integer(i, 0)), std::string(rows.text(i, 1)), std::string(rows.text(i, 2))});
  }
  return recorded;
}

std::string sha256(Session& session, std::string_view text) {
  const auto rows = session.execute_sql("SELECT encode(sha256($1::bytea), 'hex')", Params().bytes(text));
  return std::string(rows.text(0, 0));
}

void refuse_foreign(Session& session, const std::vector<Recorded>& recorded) {
  if (!recorded.empty()) return;
  const auto rows = session.execute_sql(
      "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
      "WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v') "
      "AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')");
  if (rows.integer(0, 0) == 0) return;
  throw MigrationRefused("La base contient déjà " + std::string(rows.text(0, 0)) +
                         " tables qui ne viennent pas de MyProPartner. Donnez-lui une base vide.");
}

void refuse_newer(const std::vector<Recorded>& recorded, const std::vector<Migration>& ours) {
  for (const auto& step : recorded) {
    const auto known = std::any_of(ours.begin(), ours.end(), [&](const auto& m) { return m.version == step.version; });
    if (known) continue;
    throw MigrationRefused("La base est plus récente que ce programme : elle a reçu la migration " + step.name +
                           ", qu'il ne connaît pas. Installez une version plus récente de MyProPartner.");
  }
}

void refuse_changed(Session& session, const std::vector<Recorded>& recorded, const std::vector<Migration>& ours) {
  for (const auto& step : recorded) {
    const auto same = std::find_if(ours.begin(), ours.end(), [&](const auto& m) { return m.version == step.version; });
    if (sha256(session, same->sql) == step.sha256) continue;
    throw MigrationRefused("La migration " + step.name +
                           " a été appliquée à cette base avec un autre texte que celui de ce programme. "
                           "Installez la version de MyProPartner qui a créé la base.");
  }
}

std::string_view file_named(std::span<const embed::File> files, std::string_view path) {
  const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.path == path; });
  return found == files.end() ? std::string_view() : found->bytes;
}

void run_step(Session& session, const std::string& name, std::string_view sql, const Migration* recorded_as) {
  try {
    session.execute_sql("BEGIN");
    session.execute_script(std::string(sql));
    if (recorded_as != nullptr) {
      // A script may leave another search_path or role behind.
      session.execute_sql("INSERT INTO systeme.migration (version, nom, sha256) "
                          "VALUES ($1::integer, $2, encode(sha256($3::bytea), 'hex'))",
                          Params().integer(recorded_as->version).text(recorded_as->name).bytes(sql));
    }
    session.execute_sql("COMMIT");
  } catch (const Error& error) {
    session.reset();
    if (error.connection_lost()) throw;
    if (error.sqlstate == "55P03") {
      throw MigrationRefused("L'étape " + name +
                             " attend une table qu'un autre programme tient occupée, et a été annulée. Arrêtez ce qui "
                             "travaille sur cette base, puis recommencez.");
    }
    throw MigrationRefused("L'étape " + name + " a échoué et a été annulée : " + error.what() + " (" + error.sqlstate +
                           (error.detail.empty() ? "" : ", " + error.detail) + ").");
  }
}

bool roles_missing(Session& session) {
  return session
             .execute_sql("SELECT count(*) FROM pg_roles WHERE rolname IN ('MyProPartner_application', "
                          "'MyProPartner_public')")
             .integer(0, 0) != 2;
}

}  // namespace

std::vector<Migration> migrations_of(std::span<const embed::File> files) {
  constexpr std::string_view folder = "migrations/";
  std::vector<Migration> found;
  for (const auto& file : files) {
    if (!file.path.starts_with(folder) || !file.path.ends_with(".sql")) continue;
    const auto name = file.path.substr(folder.size());
    Migration migration{0, std::string(name.substr(0, name.size() - 4)), file.bytes};
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), migration.version);
    if (error != std::errc() || *end != '_') throw std::logic_error("migration without version: " + migration.name);
    found.push_back(std::move(migration));
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.version < b.version; });
  const auto twin = std::adjacent_find(found.begin(), found.end(),
                                       [](const auto& a, const auto& b) { return a.version == b.version; });
  if (twin != found.end()) throw std::logic_error("two migrations share a version: " + twin->name);
  return found;
}

MigrationReport migrate(Session& owner, std::span<const embed::File> files, std::chrono::milliseconds lock_wait) {
  const auto ours = migrations_of(files);
  const MigrationLock lock(owner, lock_wait);
  const auto recorded = recorded_migrations(owner);
  refuse_foreign(owner, recorded);
  refuse_newer(recorded, ours);
  refuse_changed(owner, recorded, ours);

  MigrationReport report;
  if (recorded.size() < ours.size() || roles_missing(owner)) {
    run_step(owner, "roles", file_named(files, "roles.sql"), nullptr);
    run_step(owner, "appartenance aux rôles", membership_sql, nullptr);
  }
  if (recorded.empty()) run_step(owner, "journal", journal_sql, nullptr);
  for (const auto& migration : ours) {
    report.version = migration.version;
    const bool done = std::any_of(recorded.begin(), recorded.end(),
                                  [&](const auto& step) { return step.version == migration.version; });
    if (done) continue;
    run_step(owner, migration.name, migration.sql, &migration);
    report.applied.push_back(migration.name);
  }
  if (!report.applied.empty()) {
    for (const auto& file : files) {
      if (file.path.starts_with("views/")) run_step(owner, std::string(file.path), file.bytes, nullptr);
    }
  }
  return report;
}

bool migrations_current(Session& session, std::span<const embed::File> files) {
  const auto ours = migrations_of(files);
  const auto rows = session.execute_sql("SELECT count(*), coalesce(max(version), 0) FROM systeme.migration");
  return rows.integer(0, 0) == static_cast<std::int64_t>(ours.size()) &&
         rows.integer(0, 1) == (ours.empty() ? 0 : ours.back().version);
}

}  // namespace pg
