#include "modules/caisse/module.hpp"

#include "modules/caisse/loi.hpp"

namespace caisse {

namespace {

constexpr std::string_view register_read_only[] = {"status", "terminalId"};

}  // namespace

void register_module(resource::Registry& models, command::Registry& commands) {
  models.add({.name = "Register",
              .domain = "caisse",
              .write = resource::Create | resource::Update,
              .read_only = register_read_only});
  models.add({.name = "RegisterSession", .domain = "caisse"});

  commands.add(commande_activer_caisse);
  commands.add(commande_desactiver_caisse);
  commands.add(commande_regler_caisse);
  commands.add(commande_associer_appareil);
  commands.add(commande_lire_etat);
  commands.add(commande_ouvrir_session_caisse);
  commands.add(commande_enregistrer_mouvement);
  commands.add(commande_vendre_ticket);
  commands.add(commande_approuver_operation);
  commands.add(commande_mettre_en_attente);
  commands.add(commande_lister_attentes);
  commands.add(commande_reprendre_attente);
  commands.add(commande_chercher_ticket);
  commands.add(commande_chiffrer_retour);
  commands.add(commande_lire_x);
  commands.add(commande_preparer_cloture);
  commands.add(commande_reprendre_vente);
  commands.add(commande_cloturer_session);
  commands.add(commande_lire_z);
  commands.add(commande_lire_z_page);
  commands.add(commande_lire_recu);
  commands.add(commande_compter_a_traiter);
  commands.add(commande_imprimer_recu);
  commands.add(commande_lister_anomalies);
  commands.add(commande_traiter_anomalie);
  commands.add(commande_lister_quarantaine);
  commands.add(commande_traiter_quarantaine);
  commands.add(commande_ecarter_quarantaine);
  register_loi(commands);
}

}  // namespace caisse
