#include "app/commands.hpp"
#include "app/routes.hpp"

namespace app {

int openapi(const DatabaseOptions& options, Contract contract) {
  const Database database(options, cluster::Access::Shared, say);
  return print_contract(database.endpoints(), contract);
}

}  // namespace app
