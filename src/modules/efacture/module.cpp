#include "modules/efacture/module.hpp"

namespace efacture {

void register_module(resource::Registry&, command::Registry& commands) {
  commands.add(commande_deposer_facture);
  commands.add(commande_lister_factures);
  commands.add(commande_lire_facture);
  commands.add(commande_lire_original);
  commands.add(commande_lire_message_statut);
  for (const command::Command& commande : commandes_statut) commands.add(commande);
  commands.add(commande_transmettre_document);
  commands.add(commande_lire_transmission);
  commands.add(commande_completer_document);
  commands.add(commande_relever);
  commands.add(commande_preparer_ereporting);
  commands.add(commande_transmettre_ereporting);
  commands.add(commande_lister_ereporting);
  commands.add(commande_lire_ereporting);
  commands.add(commande_fichier_ereporting);
}

}  // namespace efacture
