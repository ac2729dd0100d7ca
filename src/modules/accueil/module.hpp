#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

/// How a company comes to MyProPartner.
namespace accueil {

extern const command::Command commande_inscrire;

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace accueil
