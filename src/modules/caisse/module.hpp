#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace caisse {

extern const command::Command commande_activer_caisse;
extern const command::Command commande_desactiver_caisse;
extern const command::Command commande_regler_caisse;
extern const command::Command commande_associer_appareil;
extern const command::Command commande_lire_etat;
extern const command::Command commande_ouvrir_session_caisse;
extern const command::Command commande_enregistrer_mouvement;
extern const command::Command commande_vendre_ticket;
extern const command::Command commande_approuver_operation;
extern const command::Command commande_mettre_en_attente;
extern const command::Command commande_lister_attentes;
extern const command::Command commande_reprendre_attente;
extern const command::Command commande_chercher_ticket;
extern const command::Command commande_chiffrer_retour;
extern const command::Command commande_lire_x;
extern const command::Command commande_preparer_cloture;
extern const command::Command commande_reprendre_vente;
extern const command::Command commande_cloturer_session;
extern const command::Command commande_lire_z;
extern const command::Command commande_lire_z_page;
extern const command::Command commande_lire_recu;
extern const command::Command commande_compter_a_traiter;
extern const command::Command commande_imprimer_recu;
extern const command::Command commande_lister_anomalies;
extern const command::Command commande_traiter_anomalie;
extern const command::Command commande_lister_quarantaine;
extern const command::Command commande_traiter_quarantaine;
extern const command::Command commande_ecarter_quarantaine;

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace caisse
