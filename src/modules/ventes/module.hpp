#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace ventes {

extern const command::Command commande_enregistrer_document;
extern const command::Command commande_valider_document;
extern const command::Command commande_supprimer_brouillon;
extern const command::Command commande_transformer_document;
extern const command::Command commande_crediter_document;
extern const command::Command commande_encaisser_document;
extern const command::Command commande_annuler_paiement;
extern const command::Command commande_lire_pdf;

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace ventes
