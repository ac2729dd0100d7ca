#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace entreprise {

extern const command::Command commande_cloturer_periode;

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace entreprise
