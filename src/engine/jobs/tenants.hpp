#pragma once

#include <functional>
#include <string_view>

#include "base/uuid.hpp"
#include "engine/jobs/pause.hpp"
#include "engine/pg/session.hpp"

namespace jobs {

/// Queues the beginning of a transaction of that company: BEGIN and the company, two statements.
void queue_begin(pg::Session& session, const base::Uuid& entreprise);

/// Calls `each` for the companies of `tenants` (column 0) in order, until the end is wished. An error of one company is
/// logged under `what` and does not keep the others from their turn; the first one is thrown at the end. A lost
/// connection is thrown at once.
void for_each_tenant(pg::Session& session, const pg::Rows& tenants, const Pause& pause, std::string_view what,
                     const std::function<void(const base::Uuid& entreprise)>& each);

}  // namespace jobs
