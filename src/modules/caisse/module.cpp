#include "modules/caisse/module.hpp"

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
}

}  // namespace caisse
