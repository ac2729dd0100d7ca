#pragma once

#include <chrono>

#include "base/uuid.hpp"

namespace jobs {

/// How long to wait after the attempt number `attempt` (from 1) at the effect `id` failed: ten seconds, doubled at each
/// attempt up to six hours, and up to a quarter more. The part above is drawn from the id and the attempt, always the
/// same for the same, so that effects that failed together do not come back together.
[[nodiscard]] std::chrono::seconds retry_delay(const base::Uuid& id, int attempt);

}  // namespace jobs
