#pragma once

#include "engine/command/command.hpp"
#include "engine/jobs/tasks.hpp"
#include "engine/resource/registry.hpp"

namespace fidelite {

extern const command::Command commande_ajuster_points;
extern const command::Command commande_lire_fidelite;

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

/// Registers the tasks of the night: points that expire, tiers that end.
void register_taches(jobs::Tasks& taches);

}  // namespace fidelite
