#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

/// Electronic invoices: received, followed by their statuses, exchanged with the platform; e-reporting.
namespace efacture {

/// Registers the commands of the module; its tables are read through them only.
void register_module(resource::Registry& models, command::Registry& commands);

extern const command::Command commande_deposer_facture;
extern const command::Command commande_lister_factures;
extern const command::Command commande_lire_facture;
extern const command::Command commande_lire_original;
extern const command::Command commande_lire_message_statut;
extern const command::Command commandes_statut[7];
extern const command::Command commande_transmettre_document;
extern const command::Command commande_lire_transmission;
extern const command::Command commande_completer_document;
extern const command::Command commande_relever;
extern const command::Command commande_preparer_ereporting;
extern const command::Command commande_transmettre_ereporting;
extern const command::Command commande_lister_ereporting;
extern const command::Command commande_lire_ereporting;
extern const command::Command commande_fichier_ereporting;

}  // namespace efacture
