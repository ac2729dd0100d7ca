#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

/// Where the company stands, from what the other modules keep.
namespace pilotage {

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

extern const command::Command commande_lire_tableau_de_bord;

}  // namespace pilotage
