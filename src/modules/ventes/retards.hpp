#pragma once

#include "engine/jobs/tasks.hpp"

namespace ventes {

/// Registers what comes back by itself in settlement: just after midnight, what has become late is marked EN_RETARD.
void register_retards(jobs::Tasks& tasks);

}  // namespace ventes
