#include "engine/cluster/folder.hpp"

#include <fcntl.h>
#include <grp.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <thread>

#include "engine/cluster/refused.hpp"

namespace cluster {

namespace fs = std::filesystem;

namespace {

// sockaddr_un holds 108 bytes with the final NUL; the socket's own name takes the rest.
constexpr std::size_t socket_folder_max = 107 - std::string_view("/.s.PGSQL.5432").size();

int open_lock(const fs::path& file) {
  const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
  if (descriptor < 0) {
    throw Refused("Impossible d'ouvrir " + file.string() + " : " + std::strerror(errno) + ".");
  }
  return descriptor;
}

int lock_waiting(int descriptor, int operation) {
  int done = flock(descriptor, operation);
  while (done != 0 && errno == EINTR) done = flock(descriptor, operation);
  return done;
}

/// The number of the first path that `identity` may not enter, asked from a process that is `identity`: access lists
/// and mount options then count as they will for PostgreSQL.
std::size_t first_closed(const std::vector<fs::path>& steps, const Identity& identity) {
  const auto child = fork();
  if (child == 0) {
    if (setgroups(1, &identity.group) != 0 || setgid(identity.group) != 0 || setuid(identity.user) != 0) _exit(0);
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (access(steps[i].c_str(), X_OK) != 0) _exit(static_cast<int>(i));
    }
    _exit(static_cast<int>(steps.size()));
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return static_cast<std::size_t>(WEXITSTATUS(status));
}

}  // namespace

std::optional<FolderLock> FolderLock::try_take(const fs::path& file, std::string& holder) {
  FolderLock lock(open_lock(file));
  if (lock_waiting(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0) {
    char text[32] = {};
    const auto size = pread(lock.m_descriptor, text, sizeof text - 1, 0);
    holder.assign(text, size > 0 ? static_cast<std::size_t>(size) : 0);
    while (!holder.empty() && holder.back() == '\n') holder.pop_back();
    return std::nullopt;
  }
  const auto pid = std::to_string(getpid()) + "\n";
  if (ftruncate(lock.m_descriptor, 0) != 0 ||
      pwrite(lock.m_descriptor, pid.data(), pid.size(), 0) != static_cast<ssize_t>(pid.size())) {
    throw Refused("Impossible d'écrire dans " + file.string() + " : " + std::strerror(errno) + ".");
  }
  return lock;
}

FolderLock FolderLock::share(const fs::path& file) {
  FolderLock lock(open_lock(file));
  lock_waiting(lock.m_descriptor, LOCK_SH);
  return lock;
}

bool FolderLock::wait_until_alone(int seconds) {
  constexpr int tries_per_second = 20;
  for (int i = 0; i <= seconds * tries_per_second; ++i) {
    if (lock_waiting(m_descriptor, LOCK_EX | LOCK_NB) == 0) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(1000 / tries_per_second));
  }
  return false;
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
  std::swap(m_descriptor, other.m_descriptor);
  return *this;
}

FolderLock::~FolderLock() {
  if (m_descriptor >= 0) close(m_descriptor);
}

fs::path Layout::socket() const {
  auto inside = root / "socket";
  if (inside.string().size() <= socket_folder_max) return inside;
  // The same folder must give the same socket to every command: FNV-1a of the path.
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : root.string()) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return fs::path("/tmp") / ("mypropartner-" + std::to_string(geteuid()) + "-" + std::to_string(hash));
}

Layout prepare_root(const fs::path& folder) {
  std::error_code error;
  const bool created = fs::create_directories(folder, error);
  if (error) {
    throw Refused("Impossible de créer le dossier de données " + folder.string() + " : " + error.message() + ".");
  }
  Layout layout{fs::canonical(folder)};
  struct stat status {};
  if (stat(layout.root.c_str(), &status) == 0 && status.st_uid == geteuid()) {
    // As root, PostgreSQL's user must pass through to its own folder, which stays closed to everyone else.
    const mode_t open_mode = geteuid() == 0 ? 0711 : 0700;
    if (created) {
      chmod(layout.root.c_str(), open_mode);
    } else if (geteuid() == 0) {
      chmod(layout.root.c_str(), (status.st_mode & 07777U) | 0011U);
    }
  }
  return layout;
}

void require_reachable(const Layout& layout, const std::optional<Identity>& identity) {
  if (!identity) return;
  std::vector<fs::path> steps;
  fs::path step;
  for (const auto& part : layout.root) {
    step /= part;
    steps.push_back(step);
  }
  const auto closed = first_closed(steps, *identity);
  if (closed >= steps.size()) return;
  throw Refused("L'utilisateur système « postgres » ne peut pas traverser le dossier " + steps[closed].string() +
                ", qui mène aux données. Choisissez un autre --data-dir (par exemple /var/lib/mypropartner), ou "
                "ouvrez le passage : chmod o+x " + steps[closed].string());
}

std::uintmax_t free_mebibytes(const Layout& layout) {
  std::error_code error;
  const auto space = fs::space(layout.root, error);
  return error ? UINTMAX_MAX : space.available / (1024 * 1024);
}

void make_private(const fs::path& folder, const std::optional<Identity>& identity) {
  const auto owner = identity ? identity->user : geteuid();
  if (mkdir(folder.c_str(), 0700) == 0) {
    if (identity && lchown(folder.c_str(), identity->user, identity->group) != 0) {
      throw Refused("Impossible de donner " + folder.string() +
                    " à l'utilisateur postgres : " + std::strerror(errno) + ".");
    }
    return;
  }
  if (errno != EEXIST) {
    throw Refused("Impossible de créer " + folder.string() + " : " + std::strerror(errno) + ".");
  }
  struct stat status {};
  if (lstat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode) || status.st_uid != owner) {
    throw Refused("Le dossier " + folder.string() + " existe et appartient à un autre utilisateur. Lancez MyProPartner "
                  "sous l'utilisateur qui a créé ce dossier de données.");
  }
  if ((status.st_mode & 0777U) != 0700U) chmod(folder.c_str(), 0700);
}

std::optional<int> folder_version(const Layout& layout) {
  std::error_code error;
  if (!fs::exists(layout.data(), error)) {
    // Nothing of ours yet; only a folder without any foreign PostgreSQL may become ours.
    if (!fs::exists(layout.root / "PG_VERSION", error)) return std::nullopt;
    throw Refused("Le dossier " + layout.root.string() +
                  " est celui d'un autre PostgreSQL. Choisissez un autre --data-dir.");
  }
  std::ifstream file(layout.data() / "PG_VERSION");
  std::string text;
  int major = 0;
  std::getline(file, text);
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), major);
  if (failure == std::errc() && end == text.data() + text.size()) return major;
  throw Refused("Le dossier " + layout.data().string() +
                " n'est pas un dossier de données PostgreSQL lisible (PG_VERSION manque ou est illisible).");
}

}  // namespace cluster
