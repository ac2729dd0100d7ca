#pragma once

#include "engine/command/command.hpp"
#include "engine/command/in_process.hpp"
#include "engine/jobs/tasks.hpp"
#include "engine/resource/registry.hpp"

namespace recurrences {

extern const command::Command commande_creer;
extern const command::Command commande_modifier;
extern const command::Command commande_suspendre;
extern const command::Command commande_reprendre;
extern const command::Command commande_terminer;
extern const command::Command commande_lister;

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

/// Registers the task that makes what is due. `commandes` outlives it.
void register_taches(jobs::Tasks& taches, const command::InProcess& commandes);

}  // namespace recurrences
