#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace catalogue {

extern const command::Command commande_importer_articles;
extern const command::Command commande_annuler_import_articles;
extern const command::Command commande_exporter_articles;
extern const command::Command commande_poser_image;
extern const command::Command commande_lire_image;
extern const command::Command commande_retirer_image;

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace catalogue
