#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace clients {

extern const command::Command commande_importer_clients;
extern const command::Command commande_annuler_import_clients;
extern const command::Command commande_exporter_clients;

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace clients
