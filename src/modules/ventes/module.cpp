#include "modules/ventes/module.hpp"

namespace ventes {

namespace {

// What a series serves, and whether it serves at all, are verbs: no type is left without a series. The counter may be
// chosen until the first number (database/migrations/0050_ventes_series.sql).
constexpr std::string_view serie_read_only[] = {
    "annee",               "derniere_date",         "derniere_empreinte",  "active",
    "est_defaut_devis",    "est_defaut_commandes",  "est_defaut_livraisons", "est_defaut_factures",
    "est_defaut_acomptes", "est_defaut_avoirs",     "est_defaut_tickets"};

}  // namespace

void register_module(resource::Registry& models, command::Registry& commands) {
  models.add({.name = "Document", .domain = "ventes"});
  models.add({.name = "LigneDocument", .domain = "ventes"});
  models.add({.name = "Paiement", .domain = "ventes"});
  models.add({.name = "SerieDocument",
              .domain = "ventes",
              .write = resource::Create | resource::Update,
              .read_only = serie_read_only});

  commands.add(commande_enregistrer_document);
  commands.add(commande_valider_document);
  commands.add(commande_supprimer_brouillon);
  commands.add(commande_transformer_document);
  commands.add(commande_crediter_document);
  commands.add(commande_encaisser_document);
  commands.add(commande_annuler_paiement);
  commands.add(commande_lire_pdf);
  commands.add(commande_lire_xml);
  commands.add(commande_lire_modele_page);
  commands.add(commande_choisir_modele_page);
  commands.add(commande_apercu_modele_page);
  commands.add(commande_accepter_document);
  commands.add(commande_refuser_document);
  commands.add(commande_rouvrir_document);
  commands.add(commande_annuler_document);
  commands.add(commande_cloturer_commande);
  commands.add(commande_expirer_devis);
  commands.add(commande_expedier_livraison);
  commands.add(commande_livrer_livraison);
  commands.add(commande_retourner_livraison);
  commands.add(commande_lire_actions);
  commands.add(commande_lire_versions);
  commands.add(commande_lire_complements);
  commands.add(commande_encaisser_client);
  commands.add(commande_utiliser_credit);
  commands.add(commande_rembourser_document);
  commands.add(commande_declarer_litige);
  commands.add(commande_lever_litige);
  commands.add(commande_declarer_irrecouvrable);
  commands.add(commande_noter_promesse);
  commands.add(commande_lire_compte);
  commands.add(commande_lire_echeances);
  commands.add(commande_lire_suivi);
  commands.add(commande_demander_acompte);
  commands.add(commande_rectifier_document);
  commands.add(commande_dupliquer_document);
  commands.add(commande_facturer_ticket);
  commands.add(commande_controler_serie);
  commands.add(commande_lister_series);
  commands.add(commande_apercu_serie);
  commands.add(commande_choisir_serie_defaut);
  commands.add(commande_attribuer_serie);
  commands.add(commande_reprendre_serie);
  commands.add(commande_retirer_serie);
  commands.add(commande_remettre_serie);
  commands.add(commande_supprimer_serie);
}

}  // namespace ventes
