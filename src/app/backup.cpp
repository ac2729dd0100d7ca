#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "app/commands.hpp"
#include "engine/cluster/process.hpp"

namespace app {

namespace fs = std::filesystem;

namespace {

/// False with errno when what was written may not be on disk.
bool synced(const fs::path& path, int flags) {
  const int descriptor = open(path.c_str(), flags | O_CLOEXEC);
  if (descriptor < 0) return false;
  const bool done = fsync(descriptor) == 0;
  close(descriptor);
  return done;
}

}  // namespace

int backup(const DatabaseOptions& options, const std::string& file) {
  const auto target = fs::absolute(file);
  const auto part = fs::path(target.string() + ".part");
  // A backup holds everything about everybody.
  umask(0077);
  const Database database(options, cluster::Access::Shared, say);
  const auto status =
      cluster::run({.words = {database.program("pg_dump"), "--format=custom", "--no-password",
                              // Keys that sign for the tills stay where they are.
                              "--exclude-table-data=systeme.caisse_cle_privee", "--file=" + part.string(),
                              "--dbname=" + database.endpoints().owner_conninfo}});
  std::error_code ignored;
  if (status != 0) {
    fs::remove(part, ignored);
    throw cluster::Refused("La sauvegarde a échoué : pg_dump a rendu le code " + std::to_string(status) +
                           ". Aucun fichier n'a été laissé.");
  }
  if (!synced(part, O_RDONLY) || rename(part.c_str(), target.c_str()) != 0 ||
      !synced(target.parent_path(), O_RDONLY | O_DIRECTORY)) {
    const std::string reason = std::strerror(errno);
    fs::remove(part, ignored);
    throw cluster::Refused("La sauvegarde n'a pas pu être mise en sûreté dans " + target.string() + " : " + reason +
                           ".");
  }
  fmt::print("sauvegarde écrite : {} ({} octets)\n", target.string(), fs::file_size(target));
  return success;
}

}  // namespace app
