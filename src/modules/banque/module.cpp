#include "modules/banque/module.hpp"

namespace banque {

void register_module(resource::Registry& models, command::Registry&) {
  models.add({.name = "BankTransaction", .domain = "banque"});
}

}  // namespace banque
