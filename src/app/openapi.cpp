#include "app/commands.hpp"
#include "app/routes.hpp"

namespace app {

int openapi(const DatabaseOptions& options) {
  const Database database(options, cluster::Access::Shared, say);
  return print_openapi(database.endpoints());
}

}  // namespace app
