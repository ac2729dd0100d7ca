#include "modules/caisse/loi.hpp"

namespace caisse {

std::string operateur_de(const command::Context& context) {
  const auto auteur = context.who().author();
  return auteur ? auteur->text() : "SYSTEME";
}

void register_loi(command::Registry& commands) {
  commands.add(commande_archiver_caisse);
  commands.add(commande_lire_archive);
  commands.add(commande_lister_archives);
  commands.add(commande_cloturer_mois);
  commands.add(commande_cloturer_annee);
  commands.add(commande_lister_clotures);
  commands.add(commande_lire_cloture_page);
  commands.add(commande_changer_cle);
  commands.add(commande_lire_journal_caisse);
  commands.add(commande_dupliquer_ticket);
  commands.add(commande_lire_integrite);
  commands.add(commande_verifier_integrite);
  commands.add(commande_noter_programme);
  commands.add(commande_relever_evenements);
  commands.add(commande_lire_attestation);
}

}  // namespace caisse
