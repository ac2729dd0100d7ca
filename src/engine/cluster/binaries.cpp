#include "engine/cluster/binaries.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string>

#include "engine/cluster/process.hpp"
#include "engine/cluster/refused.hpp"

namespace cluster {

namespace fs = std::filesystem;

namespace {

std::optional<int> leading_number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end == text.data()) return std::nullopt;
  return number;
}

bool complete(const fs::path& folder) {
  std::error_code ignored;
  return fs::exists(folder / "postgres", ignored) && fs::exists(folder / "initdb", ignored);
}

/// Folders named after their version: /usr/lib/postgresql/15/bin, /usr/pgsql-15/bin.
void add_versioned(std::vector<Binaries>& found, const fs::path& parent, std::string_view prefix) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(parent, error)) {
    const auto name = entry.path().filename().string();
    if (!name.starts_with(prefix)) continue;
    const auto major = leading_number(std::string_view(name).substr(prefix.size()));
    if (major && complete(entry.path() / "bin")) found.push_back({*major, entry.path() / "bin"});
  }
}

void add_path(std::vector<Binaries>& found) {
  const char* path = std::getenv("PATH");
  std::string_view rest = path == nullptr ? std::string_view() : std::string_view(path);
  while (!rest.empty()) {
    const auto end = std::min(rest.find(':'), rest.size());
    const fs::path folder(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (!folder.is_absolute() || !complete(folder)) continue;
    std::string answer;
    run_captured({.words = {(folder / "postgres").string(), "--version"}}, answer);
    const auto digits = answer.find_first_of("0123456789");
    const auto major = digits == std::string::npos ? std::nullopt : leading_number(answer.substr(digits));
    if (major) found.push_back({*major, folder});
  }
}

std::optional<Binaries> choose(const std::vector<Binaries>& found, std::optional<int> major) {
  std::optional<Binaries> best;
  for (const auto& one : found) {
    if (major ? one.major != *major : one.major < oldest_major) continue;
    if (!best || one.major > best->major) best = one;
  }
  return best;
}

std::string versions(const std::vector<Binaries>& found) {
  std::string text;
  for (const auto& one : found) text += (text.empty() ? "" : ", ") + std::to_string(one.major);
  return text.empty() ? "aucune" : text;
}

}  // namespace

Binaries find_binaries(std::optional<int> major) {
  std::vector<Binaries> found;
  add_versioned(found, "/usr/lib/postgresql", "");
  add_versioned(found, "/usr", "pgsql-");
  // PATH costs a process per candidate: only when the usual places have nothing.
  if (!choose(found, major)) add_path(found);
  if (auto best = choose(found, major)) return *best;
  if (major) {
    throw Refused("Le dossier de données est de PostgreSQL " + std::to_string(*major) +
                  ", qui n'est pas installé (versions trouvées : " + versions(found) +
                  "). Installez le paquet postgresql-" + std::to_string(*major) +
                  ", ou restaurez une sauvegarde dans un dossier neuf.");
  }
  throw Refused("PostgreSQL 15 ou plus récent est introuvable (versions trouvées : " + versions(found) +
                "). Installez le paquet postgresql, ou indiquez une base par DATABASE_URL.");
}

}  // namespace cluster
