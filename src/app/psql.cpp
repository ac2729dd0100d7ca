#include <csignal>

#include "app/commands.hpp"
#include "engine/cluster/process.hpp"

namespace app {

int psql(const DatabaseOptions& options, const std::vector<std::string>& arguments) {
  const Database database(options, cluster::Access::Shared, say);
  cluster::Command command{.words = {database.program("psql"), "--dbname=" + database.endpoints().owner_conninfo}};
  command.words.insert(command.words.end(), arguments.begin(), arguments.end());
  // Ctrl-C belongs to psql, which cancels its statement; a handler, unlike SIG_IGN, does not pass to it.
  std::signal(SIGINT, [](int) {});
  return cluster::run(command);
}

}  // namespace app
