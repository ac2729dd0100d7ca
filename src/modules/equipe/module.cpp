#include "modules/equipe/module.hpp"

namespace equipe {

namespace {

constexpr std::string_view user_hidden[] = {"pinHash"};
constexpr std::string_view invitation_hidden[] = {"jetonHash"};
// A line of the audit log may quote any column of any model.
constexpr resource::GuardedColumn activity_guarded[] = {{"avant", "catalogue:voir_prix_achat"},
                                                        {"apres", "catalogue:voir_prix_achat"}};

}  // namespace

void register_module(resource::Registry& models, command::Registry& commands) {
  // Users, their permissions and their invitations change through verbs that keep R-EQU-2.
  models.add({.name = "User", .domain = "equipe", .hidden = user_hidden});
  models.add({.name = "UserPermissions", .domain = "equipe"});
  models.add({.name = "UserSchedule", .domain = "equipe", .write = resource::All});
  models.add({.name = "TimeEntry", .domain = "equipe"});
  models.add({.name = "UserActivity", .domain = "equipe", .guarded = activity_guarded});
  models.add({.name = "UserInvitationToken", .domain = "equipe", .hidden = invitation_hidden});

  commands.add(commande_ouvrir_session);
  commands.add(commande_fermer_session);
  commands.add(commande_lire_moi);
  commands.add(commande_creer_cle);
  commands.add(commande_lister_cles);
  commands.add(commande_revoquer_cle);
  commands.add(commande_creer_utilisateur);
  commands.add(commande_modifier_utilisateur);
  commands.add(commande_changer_permissions);
  commands.add(commande_changer_mot_de_passe);
  commands.add(commande_definir_pin);
  commands.add(commande_lire_roles);
  commands.add(commande_lister_sessions);
  commands.add(commande_fermer_une_session);
  commands.add(commande_lire_preferences);
  commands.add(commande_garder_preference);
}

}  // namespace equipe
