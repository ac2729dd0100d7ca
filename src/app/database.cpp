#include "app/database.hpp"

#include <unistd.h>

#include <cstdlib>
#include <iostream>

namespace app {

namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

std::string default_data_dir() {
  if (geteuid() == 0) return "/var/lib/mypropartner";
  if (const auto folder = environment("XDG_DATA_HOME"); !folder.empty()) return folder + "/mypropartner";
  if (const auto home = environment("HOME"); !home.empty()) return home + "/.local/share/mypropartner";
  return "mypropartner-donnees";
}

Database::Database(const DatabaseOptions& options, cluster::Access access, Report report,
                   std::function<void()> on_lost) {
  if (options.url) {
    m_endpoints = cluster::external_endpoints(*options.url, options.application_url);
    return;
  }
  m_cluster = std::make_unique<cluster::PrivateCluster>(cluster::Options{
      .data_folder = options.data_dir, .access = access, .report = std::move(report), .on_lost = std::move(on_lost)});
  m_endpoints = m_cluster->endpoints();
}

std::string Database::program(const char* name) const {
  return m_cluster ? m_cluster->binaries().program(name) : cluster::find_binaries(std::nullopt).program(name);
}

void Database::close() {
  if (m_cluster) m_cluster->stop();
}

void say(const std::string& line) { std::cerr << line << std::endl; }

}  // namespace app
