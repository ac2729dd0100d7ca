#pragma once

#include <string>

#include "engine/command/command.hpp"
#include "engine/command/context.hpp"
#include "engine/command/in_process.hpp"
#include "engine/jobs/tasks.hpp"

/// What the module offers of the till's law (R-CAI-5): archives, closings, integrity, journal.
namespace caisse {

/// Who a record names: the id of the user, SYSTEME for the program itself.
[[nodiscard]] std::string operateur_de(const command::Context& context);

void register_loi(command::Registry& commands);

extern const command::Command commande_archiver_caisse;
extern const command::Command commande_lire_archive;
extern const command::Command commande_lister_archives;
extern const command::Command commande_cloturer_mois;
extern const command::Command commande_cloturer_annee;
extern const command::Command commande_lister_clotures;
extern const command::Command commande_lire_cloture_page;
extern const command::Command commande_changer_cle;
extern const command::Command commande_lire_journal_caisse;
extern const command::Command commande_dupliquer_ticket;
extern const command::Command commande_lire_integrite;
extern const command::Command commande_verifier_integrite;
extern const command::Command commande_noter_programme;
extern const command::Command commande_relever_evenements;
extern const command::Command commande_lire_attestation;

}  // namespace caisse
