#pragma once

#include "app/database.hpp"
#include "app/routes.hpp"

namespace app {

/// Opens the database, migrates it, serves until SIGTERM or SIGINT, lets running requests end, stops the database.
/// A second signal ends at once. Returns the program's exit code.
int serve(const DatabaseOptions& database, const ServeOptions& options);

}  // namespace app
