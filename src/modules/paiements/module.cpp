#include "modules/paiements/module.hpp"

namespace paiements {

void register_module(resource::Registry& models, command::Registry& commands) {
  models.add({.name = "PaymentLink", .domain = "paiements"});
  models.add({.name = "Terminal", .domain = "paiements", .write = resource::Create | resource::Update});

  commands.add(commande_payer_terminal);
  commands.add(commande_interroger_terminal);
  commands.add(commande_essayer_terminal);
}

}  // namespace paiements
