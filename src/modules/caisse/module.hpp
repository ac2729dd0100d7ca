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

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace caisse
