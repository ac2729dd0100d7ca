#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace paiements {

extern const command::Command commande_payer_terminal;
extern const command::Command commande_interroger_terminal;
extern const command::Command commande_essayer_terminal;

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace paiements
