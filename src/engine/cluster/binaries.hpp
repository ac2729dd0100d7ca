#pragma once

#include <filesystem>
#include <optional>

namespace cluster {

/// One installed PostgreSQL.
struct Binaries {
  int major = 0;
  std::filesystem::path folder;

  [[nodiscard]] std::string program(const char* name) const { return (folder / name).string(); }
};

inline constexpr int oldest_major = 15;

/// The PostgreSQL to use: of version `major` exactly when a data folder asks for it, else the newest from 15 on.
/// Looks in /usr/lib/postgresql, /usr/pgsql-*, then PATH. Throws Refused when there is none.
[[nodiscard]] Binaries find_binaries(std::optional<int> major);

}  // namespace cluster
