#include "modules/ventes/module.hpp"

namespace ventes {

namespace {

// The counter moves when a document is issued, and never back.
constexpr std::string_view serie_read_only[] = {"prochain_numero", "annee", "derniere_date", "derniere_empreinte"};

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
  commands.add(commande_controler_serie);
}

}  // namespace ventes
