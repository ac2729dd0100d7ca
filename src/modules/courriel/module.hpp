#pragma once

#include <string>

#include "base/clock.hpp"
#include "engine/command/command.hpp"
#include "engine/command/in_process.hpp"
#include "engine/crypto/vault.hpp"
#include "engine/jobs/outbox.hpp"
#include "engine/jobs/tasks.hpp"
#include "engine/resource/registry.hpp"

namespace courriel {

extern const command::Command commande_lire_reglage;
extern const command::Command commande_regler;
extern const command::Command commande_essayer;
extern const command::Command commande_lister_modeles;
extern const command::Command commande_garder_modele;
extern const command::Command commande_apercevoir;
extern const command::Command commande_envoyer;
extern const command::Command commande_renvoyer;
extern const command::Command commande_lister_envois;
extern const command::Command commande_lister_envois_du_document;
extern const command::Command commande_lister_relances;
extern const command::Command commande_envoyer_relances;
extern const command::Command commande_apercevoir_relance;

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

/// Registers the tasks: taking up what waits for another attempt, and the reminders that leave by themselves.
void register_taches(jobs::Tasks& taches, const command::InProcess& commandes);

/// Registers who sends the effect "courriel": a session of `conninfo` each, the page of the document through
/// `commandes`. All referents outlive the handlers.
void register_effets(jobs::Handlers& effets, const std::string& conninfo, const command::InProcess& commandes,
                     const base::Clock& clock, const crypto::Vault& vault);

}  // namespace courriel
