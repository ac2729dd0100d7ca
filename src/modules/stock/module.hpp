#pragma once

#include "engine/command/command.hpp"
#include "engine/command/in_process.hpp"
#include "engine/jobs/tasks.hpp"
#include "engine/resource/registry.hpp"

namespace stock {

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

extern const command::Command commande_enregistrer_mouvements;
extern const command::Command commande_contrepasser_mouvement;
extern const command::Command commande_fermer_magasin;
extern const command::Command commande_rouvrir_magasin;
extern const command::Command commande_enregistrer_transfert;
extern const command::Command commande_valider_transfert;
extern const command::Command commande_expedier_transfert;
extern const command::Command commande_recevoir_transfert;
extern const command::Command commande_annuler_transfert;
extern const command::Command commande_lire_transfert;
extern const command::Command commande_lire_registre;
extern const command::Command commande_lire_valorisation;

}  // namespace stock
