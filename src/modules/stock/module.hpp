#pragma once

#include "engine/command/command.hpp"
#include "engine/command/in_process.hpp"
#include "engine/jobs/tasks.hpp"
#include "engine/resource/registry.hpp"

namespace stock {

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

/// Adds what the module does by itself: alerts, and reservations whose time is over.
void register_taches(jobs::Tasks& tasks, const command::InProcess& commands);

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
extern const command::Command commande_ouvrir_inventaire;
extern const command::Command commande_compter_inventaire;
extern const command::Command commande_cloturer_inventaire;
extern const command::Command commande_annuler_inventaire;
extern const command::Command commande_lire_inventaires;
extern const command::Command commande_lire_inventaire;
extern const command::Command commande_lire_alertes;
extern const command::Command commande_actualiser_alertes;
extern const command::Command commande_acquitter_alerte;
extern const command::Command commande_expirer_reservations;
extern const command::Command commande_imprimer_etiquettes;
extern const command::Command commande_lire_registre;
extern const command::Command commande_lire_valorisation;

}  // namespace stock
