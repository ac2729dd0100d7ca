#include "modules/paiements/module.hpp"

namespace paiements {

void register_module(resource::Registry& models, command::Registry&) {
  models.add({.name = "PaymentLink", .domain = "paiements"});
  models.add({.name = "Terminal", .domain = "paiements"});
}

}  // namespace paiements
