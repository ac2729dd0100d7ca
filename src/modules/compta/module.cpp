#include "modules/compta/module.hpp"

namespace compta {

void register_module(resource::Registry&, command::Registry& commands) {
  commands.add(commande_lire_tva);
  commands.add(commande_lire_tva_documents);
  commands.add(commande_lire_journal_ventes);
  commands.add(commande_lire_journal_encaissements);
  commands.add(commande_lire_compte_client);
  commands.add(commande_lire_balance_agee);
  commands.add(commande_exporter_fec);
  commands.add(commande_decrire_fec);
  commands.add(commande_lire_equation);
}

}  // namespace compta
