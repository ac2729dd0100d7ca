#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "engine/cluster/process.hpp"

namespace cluster {

/// A lock file held by this process until it ends, however it ends.
class FolderLock {
 public:
  /// Nothing when another process holds it; `holder` is then its process id when it could be read.
  static std::optional<FolderLock> try_take(const std::filesystem::path& file, std::string& holder);
  /// Takes a shared lock, waiting for exclusive ones to go.
  static FolderLock share(const std::filesystem::path& file);
  /// True once nobody else shares the lock; false when that takes longer than `seconds`.
  bool wait_until_alone(int seconds);

  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&& other) noexcept;
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;
  ~FolderLock();

 private:
  explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
  int m_descriptor;
};

/// Where things lie in a data folder.
struct Layout {
  std::filesystem::path root;
  std::filesystem::path data() const { return root / "pg"; }
  std::filesystem::path unfinished() const { return root / "pg.en-cours"; }
  std::filesystem::path lock() const { return root / "lock"; }
  std::filesystem::path users() const { return root / "lock-utilisateurs"; }
  std::filesystem::path log() const { return root / "postgresql.log"; }
  /// Folder of the unix socket: in the data folder, or below /tmp when the path is longer than a socket's may be.
  std::filesystem::path socket() const;
};

/// Creates the data folder where it is missing and makes it absolute. Throws Refused when it cannot be created.
[[nodiscard]] Layout prepare_root(const std::filesystem::path& folder);

/// Throws Refused when PostgreSQL's user may not walk down to the folder, naming the first step that stops it.
void require_reachable(const Layout& layout, const std::optional<Identity>& identity);

/// Free space on the folder's disk in mebibytes.
[[nodiscard]] std::uintmax_t free_mebibytes(const Layout& layout);

/// Makes `folder` private (0700) to PostgreSQL's user. Throws Refused when it exists and belongs to somebody else.
void make_private(const std::filesystem::path& folder, const std::optional<Identity>& identity);

/// Major version of an existing data folder; nothing when it has not been created yet.
/// Throws Refused when something else lies there.
[[nodiscard]] std::optional<int> folder_version(const Layout& layout);

}  // namespace cluster
