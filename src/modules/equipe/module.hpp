#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace equipe {

extern const command::Command commande_ouvrir_session;
extern const command::Command commande_fermer_session;
extern const command::Command commande_lire_moi;
extern const command::Command commande_creer_cle;
extern const command::Command commande_lister_cles;
extern const command::Command commande_revoquer_cle;
extern const command::Command commande_creer_utilisateur;
extern const command::Command commande_modifier_utilisateur;
extern const command::Command commande_changer_permissions;
extern const command::Command commande_changer_mot_de_passe;
extern const command::Command commande_definir_pin;
extern const command::Command commande_lire_roles;
extern const command::Command commande_lister_sessions;
extern const command::Command commande_fermer_une_session;
extern const command::Command commande_lire_preferences;
extern const command::Command commande_garder_preference;

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace equipe
