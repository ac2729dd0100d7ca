#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace compta {

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

extern const command::Command commande_lire_tva;
extern const command::Command commande_lire_tva_documents;
extern const command::Command commande_lire_journal_ventes;
extern const command::Command commande_lire_journal_encaissements;
extern const command::Command commande_lire_compte_client;
extern const command::Command commande_lire_balance_agee;
extern const command::Command commande_exporter_fec;
extern const command::Command commande_decrire_fec;
extern const command::Command commande_lire_equation;

}  // namespace compta
