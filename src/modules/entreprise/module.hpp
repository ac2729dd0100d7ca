#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace entreprise {

extern const command::Command commande_cloturer_periode;
extern const command::Command commande_poser_logo;
extern const command::Command commande_lire_logo;
extern const command::Command commande_retirer_logo;
extern const command::Command commande_lire_formule;

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace entreprise
