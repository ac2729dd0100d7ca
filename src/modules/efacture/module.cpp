#include "modules/efacture/module.hpp"

namespace efacture {

void register_module(resource::Registry&, command::Registry& commands) {
  commands.add(commande_deposer_facture);
  commands.add(commande_lister_factures);
  commands.add(commande_lire_facture);
  commands.add(commande_lire_original);
  for (const command::Command& commande : commandes_statut) commands.add(commande);
}

}  // namespace efacture
