#pragma once

#include <vector>

#include "engine/pg/session.hpp"
#include "modules/clients/core/import_clients.hpp"

namespace clients {

/// The rows of sql::lister_clients as imports and exports know them.
[[nodiscard]] std::vector<ClientImporte> lire_clients(const pg::Rows& rows);

}  // namespace clients
