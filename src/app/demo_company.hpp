#pragma once

#include <string>
#include <vector>

#include "app/kernel.hpp"
#include "base/uuid.hpp"
#include "modules/demo/boutique.hpp"

namespace demo {

/// The shop as it stands in the database: identifiers in the order of the lists of `Boutique`.
struct Company {
  base::Uuid id;
  std::vector<base::Uuid> users;
  /// A session for each user, closed by `close_sessions`.
  std::vector<std::string> tokens;
  std::vector<base::Uuid> stores;
  /// Those of the main store.
  std::vector<base::Uuid> registers;
  std::vector<base::Uuid> articles;
  std::vector<base::Uuid> clients;
};

/// Opens the company with its team, stores, catalog, clients and `stock` (units by article, then store). Throws
/// pg::Error when its address or its SIRET is taken, std::runtime_error when a request is refused.
[[nodiscard]] Company open_company(app::Kernel& kernel, pg::Session& session, const base::Clock& clock,
                                   const Boutique& boutique, const std::vector<std::vector<std::int64_t>>& stock);

/// Ends the sessions that making the company needed.
void close_sessions(app::Kernel& kernel, pg::Session& session, const base::Clock& clock, const Company& company);

}  // namespace demo
