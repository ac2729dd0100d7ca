#pragma once

#include "engine/command/command.hpp"
#include "engine/command/in_process.hpp"
#include "engine/jobs/tasks.hpp"
#include "engine/resource/registry.hpp"

namespace ventes {

extern const command::Command commande_enregistrer_document;
extern const command::Command commande_valider_document;
extern const command::Command commande_supprimer_brouillon;
extern const command::Command commande_transformer_document;
extern const command::Command commande_crediter_document;
extern const command::Command commande_encaisser_document;
extern const command::Command commande_annuler_paiement;
extern const command::Command commande_encaisser_client;
extern const command::Command commande_utiliser_credit;
extern const command::Command commande_rembourser_document;
extern const command::Command commande_declarer_litige;
extern const command::Command commande_lever_litige;
extern const command::Command commande_declarer_irrecouvrable;
extern const command::Command commande_noter_promesse;
extern const command::Command commande_lire_compte;
extern const command::Command commande_lire_echeances;
extern const command::Command commande_lire_pdf;
extern const command::Command commande_lire_xml;
extern const command::Command commande_lire_modele_page;
extern const command::Command commande_choisir_modele_page;
extern const command::Command commande_apercu_modele_page;
extern const command::Command commande_accepter_document;
extern const command::Command commande_refuser_document;
extern const command::Command commande_rouvrir_document;
extern const command::Command commande_annuler_document;
extern const command::Command commande_cloturer_commande;
extern const command::Command commande_expirer_devis;
extern const command::Command commande_expedier_livraison;
extern const command::Command commande_livrer_livraison;
extern const command::Command commande_retourner_livraison;
extern const command::Command commande_lire_actions;
extern const command::Command commande_lire_versions;
extern const command::Command commande_lire_complements;
extern const command::Command commande_lire_suivi;
extern const command::Command commande_demander_acompte;
extern const command::Command commande_rectifier_document;
extern const command::Command commande_dupliquer_document;
extern const command::Command commande_facturer_ticket;
extern const command::Command commande_controler_serie;
extern const command::Command commande_lister_series;
extern const command::Command commande_apercu_serie;
extern const command::Command commande_choisir_serie_defaut;
extern const command::Command commande_attribuer_serie;
extern const command::Command commande_reprendre_serie;
extern const command::Command commande_retirer_serie;
extern const command::Command commande_remettre_serie;
extern const command::Command commande_supprimer_serie;

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

/// Registers what the module does by itself: quotes that expire.
void register_taches(jobs::Tasks& tasks, const command::InProcess& commands);

}  // namespace ventes
