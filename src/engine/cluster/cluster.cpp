#include "engine/cluster/cluster.hpp"

#include <fcntl.h>
#include <unistd.h>

#include "engine/cluster/folder.hpp"
#include "engine/cluster/postmaster.hpp"
#include "engine/cluster/settings.hpp"
#include "engine/pg/conninfo.hpp"

namespace cluster {

namespace fs = std::filesystem;

namespace {

constexpr const char* owner_role = "mypropartner_owner";
constexpr const char* database_name = "mypropartner";
constexpr std::uintmax_t first_start_mebibytes = 200;
constexpr std::uintmax_t start_mebibytes = 64;
constexpr std::uintmax_t comfortable_mebibytes = 500;
constexpr int users_wait_seconds = 60;

void require_space(const Layout& layout, bool first, const Postmaster::Report& report) {
  const auto free = free_mebibytes(layout);
  const auto needed = first ? first_start_mebibytes : start_mebibytes;
  if (free < needed) {
    throw Refused("Il ne reste que " + std::to_string(free) + " Mo sur le disque de " + layout.root.string() +
                  ", il en faut " + std::to_string(needed) + " pour démarrer. Libérez de la place, puis relancez.");
  }
  if (free < comfortable_mebibytes) {
    report("Attention : il ne reste que " + std::to_string(free) + " Mo sur le disque de " + layout.root.string() +
           ".");
  }
}

/// One call for the thousand files of a new folder: many times faster than one after the other on a busy disk.
void sync_disk(const fs::path& folder) {
  const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  syncfs(descriptor);
  close(descriptor);
}

std::string last_line(const std::string& text) {
  const auto end = text.find_last_not_of('\n');
  if (end == std::string::npos) return {};
  const auto newline = text.rfind('\n', end);
  const auto begin = newline == std::string::npos ? 0 : newline + 1;
  return text.substr(begin, end + 1 - begin);
}

void run_initdb(const Binaries& binaries, const std::optional<Identity>& identity, std::vector<std::string> words) {
  words.insert(words.begin(), binaries.program("initdb"));
  std::string output;
  if (run_captured({.words = std::move(words), .identity = identity}, output) == 0) return;
  if (output.find("No space left on device") != std::string::npos) {
    throw Refused("Le disque est plein : libérez de la place, puis relancez.");
  }
  throw Refused("PostgreSQL n'a pas pu créer le dossier de données : " + last_line(output));
}

/// Creates the data folder beside its final name, so that an interruption leaves nothing half made.
void create_folder(const Layout& layout, const Binaries& binaries, const std::optional<Identity>& identity,
                   bool durable) {
  const auto fresh = layout.unfinished();
  fs::remove_all(fresh);
  make_private(fresh, identity);
  // French order for what people read; equality stays by bytes. Sums detect a disk that lies.
  run_initdb(binaries, identity,
             {"--pgdata=" + fresh.string(), "--username=" + std::string(owner_role), "--encoding=UTF8",
              "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=fr-FR", "--auth=trust", "--data-checksums",
              "--no-sync", "--no-instructions"});
  write_first_configuration(fresh, identity);
  if (durable) sync_disk(fresh);
  fs::rename(fresh, layout.data());
  if (durable) sync_disk(layout.root);
}

}  // namespace

struct PrivateCluster::Impl {
  Options options;
  Layout layout;
  std::optional<Identity> identity;
  std::optional<FolderLock> alone;
  std::optional<FolderLock> user;
  std::optional<Binaries> binaries;
  std::optional<Postmaster> postmaster;

  void open();
  void join_running();
  void own();
  void ensure_database();
  std::string conninfo(const std::string& role, const std::string& database) const {
    return pg::conninfo({{"host", layout.socket().string()}, {"port", "5432"}, {"user", role}, {"dbname", database}});
  }
};

void PrivateCluster::Impl::open() {
  if (!options.report) options.report = [](const std::string&) {};
  identity = postgres_identity();
  layout = prepare_root(options.data_folder);
  require_reachable(layout, identity);
  std::string holder;
  alone = FolderLock::try_take(layout.lock(), holder);
  if (alone) return own();
  if (options.access == Access::Shared) return join_running();
  throw Refused("Le dossier de données " + layout.root.string() + " est déjà utilisé par un autre MyProPartner" +
                (holder.empty() ? "" : " (processus " + holder + ")") +
                ". Arrêtez-le d'abord, ou choisissez un autre --data-dir.");
}

void PrivateCluster::Impl::join_running() {
  user = FolderLock::share(layout.users());
  binaries = find_binaries(folder_version(layout));
  pg::ConnectOptions connect;
  connect.conninfo = conninfo(owner_role, database_name);
  pg::Session session(connect);
  const auto limit = std::chrono::steady_clock::now() + std::chrono::minutes(2);
  while (std::chrono::steady_clock::now() < limit) {
    try {
      session.execute_sql("SELECT 1");
      return;
    } catch (const pg::Error&) {
      // The other process is still starting it.
      usleep(100'000);
    }
  }
  throw Refused("Le MyProPartner qui tient ce dossier n'a pas de base prête.");
}

void PrivateCluster::Impl::own() {
  user = FolderLock::share(layout.users());
  const auto version = folder_version(layout);
  require_space(layout, !version, options.report);
  binaries = find_binaries(version);
  if (!version) create_folder(layout, *binaries, identity, options.durable);
  make_private(layout.data(), identity);
  make_private(layout.socket(), identity);
  write_settings(layout, identity, options.durable);
  postmaster.emplace(layout, *binaries, identity, options.report, options.on_lost);
  postmaster->start();
  ensure_database();
}

void PrivateCluster::Impl::ensure_database() {
  pg::ConnectOptions connect;
  connect.conninfo = conninfo(owner_role, database_name);
  try {
    pg::Session session(connect);
    // A newer ICU sorts otherwise than the indexes were built: rebuild them before anybody relies on them.
    const auto moved = session.execute_sql(
        "SELECT datcollversion IS DISTINCT FROM pg_database_collation_actual_version(oid) "
        "FROM pg_database WHERE datname = current_database()");
    if (!moved.boolean(0, 0)) return;
    options.report("L'ordre alphabétique du système a changé de version : reconstruction des index.");
    session.execute_script("REINDEX DATABASE " + std::string(database_name));
    session.execute_script("ALTER DATABASE " + std::string(database_name) + " REFRESH COLLATION VERSION");
    return;
  } catch (const pg::Error& error) {
    if (std::string_view(error.what()).find("does not exist") == std::string_view::npos) throw;
  }
  connect.conninfo = conninfo(owner_role, "postgres");
  pg::Session session(connect);
  session.execute_script("CREATE DATABASE " + std::string(database_name));
}

PrivateCluster::PrivateCluster(Options options) : m_impl(std::make_unique<Impl>()) {
  m_impl->options = std::move(options);
  m_impl->open();
}

PrivateCluster::~PrivateCluster() { stop(); }

Endpoints PrivateCluster::endpoints() const {
  return {m_impl->conninfo(owner_role, database_name), m_impl->conninfo(application_role, database_name),
          m_impl->conninfo(public_role, database_name)};
}

std::string PrivateCluster::owner_conninfo(const std::string& database) const {
  return m_impl->conninfo(owner_role, database);
}

const Binaries& PrivateCluster::binaries() const { return *m_impl->binaries; }

bool PrivateCluster::running() const {
  const auto server = read_pid_file(m_impl->layout);
  return server && server->ready && (!m_impl->postmaster || m_impl->postmaster->process() == server->process);
}

int PrivateCluster::process() const { return m_impl->postmaster ? m_impl->postmaster->process() : 0; }

void PrivateCluster::stop() {
  if (!m_impl->postmaster || !m_impl->alone) return;
  if (m_impl->options.access == Access::Shared) {
    // Another short command may have joined the database that this one started.
    m_impl->user->wait_until_alone(users_wait_seconds);
  }
  m_impl->postmaster->stop();
  m_impl->alone.reset();
}

}  // namespace cluster
