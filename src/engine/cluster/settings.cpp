#include "engine/cluster/settings.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include "engine/cluster/refused.hpp"

namespace cluster {

namespace fs = std::filesystem;

namespace {

constexpr const char* settings_file = "mypropartner.conf";

long memory_mebibytes() {
  const auto pages = sysconf(_SC_PHYS_PAGES);
  const auto size = sysconf(_SC_PAGESIZE);
  return pages > 0 && size > 0 ? pages / 1024 * size / 1024 : 1024;
}

/// Replaces a file whole, as PostgreSQL's user. The folder belongs to that user: a new name that must not exist yet
/// keeps a link there from leading elsewhere.
void replace_file(const fs::path& file, const std::string& text, const std::optional<Identity>& identity) {
  const auto fresh = fs::path(file.string() + ".nouveau");
  unlink(fresh.c_str());
  const int descriptor = open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  const bool written = descriptor >= 0 &&
                       write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                       (!identity || fchown(descriptor, identity->user, identity->group) == 0);
  const int reason = errno;
  if (descriptor >= 0) close(descriptor);
  if (!written || rename(fresh.c_str(), file.c_str()) != 0) {
    throw Refused("Impossible d'écrire " + file.string() + " : " + std::strerror(reason) + ".");
  }
}

}  // namespace

std::string settings_text(const Layout& layout, bool durable) {
  const auto memory = memory_mebibytes();
  const auto buffers = durable ? std::clamp(memory / 4, 64L, 1024L) : 64L;
  std::string socket = layout.socket().string();
  for (auto at = socket.find('\''); at != std::string::npos; at = socket.find('\'', at + 2)) socket.insert(at, "'");

  std::string text = "# Écrit par mypropartner à chaque démarrage. Vos réglages vont à la fin de postgresql.conf.\n";
  text += "listen_addresses = ''\nport = 5432\nunix_socket_permissions = 0700\n";
  text += "unix_socket_directories = '\"" + socket + "\"'\n";
  text += "max_connections = 50\nmax_wal_senders = 4\n";
  text += "shared_buffers = " + std::to_string(buffers) + "MB\n";
  text += "effective_cache_size = " + std::to_string(std::max(memory / 2, 128L)) + "MB\n";
  text += "work_mem = 8MB\nmaintenance_work_mem = " + std::to_string(std::clamp(memory / 16, 32L, 256L)) + "MB\n";
  // Solid-state disks are the rule; a till never waits for a planner that believes in rotating ones.
  text += "random_page_cost = 1.1\njit = off\n";
  text += "wal_compression = lz4\nmax_wal_size = 2GB\nmin_wal_size = 128MB\n";
  text += "checkpoint_timeout = 15min\ncheckpoint_completion_target = 0.9\n";
  text += "autovacuum_vacuum_scale_factor = 0.05\nautovacuum_analyze_scale_factor = 0.05\n";
  text += "update_process_title = off\ntimezone = 'UTC'\nlog_timezone = 'UTC'\nlc_messages = 'C'\n";
  text += "log_line_prefix = '%m [%p] %a '\nlog_lock_waits = on\nlog_checkpoints = off\n";
  // Statements carry personal data: an error is logged without the text that caused it.
  text += "log_min_error_statement = panic\nlog_min_messages = warning\nlog_error_verbosity = terse\n";
  if (!durable) text += "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nautovacuum = off\n";
  return text;
}

void write_settings(const Layout& layout, const std::optional<Identity>& identity, bool durable) {
  const auto file = layout.data() / settings_file;
  const auto text = settings_text(layout, durable);
  std::ifstream present(file);
  const std::string before((std::istreambuf_iterator<char>(present)), std::istreambuf_iterator<char>());
  if (before != text) replace_file(file, text, identity);
}

void write_first_configuration(const fs::path& data, const std::optional<Identity>& identity) {
  replace_file(data / "postgresql.conf",
               std::string("include_if_exists = '") + settings_file +
                   "'\n# Vos réglages, s'il en faut, viennent ci-dessous : ils l'emportent.\n",
               identity);
  // Only the socket exists, and only PostgreSQL's user may reach it: who gets there may be any of our roles.
  replace_file(data / "pg_hba.conf", "local all all trust\nlocal replication all trust\n", identity);
}

}  // namespace cluster
