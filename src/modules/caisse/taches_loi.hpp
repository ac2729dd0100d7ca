#pragma once

#include "engine/command/in_process.hpp"
#include "engine/jobs/tasks.hpp"

namespace caisse {

/// Every night: the chains are verified, months and years that are over are closed and archived. Every hour: the
/// journals
/// of the tills take over what the company's own says. `commands` outlives the tasks.
void register_taches_loi(jobs::Tasks& tasks, const command::InProcess& commands);

}  // namespace caisse
