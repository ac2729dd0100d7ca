#include "modules/fidelite/module.hpp"

namespace fidelite {

void register_module(resource::Registry& models, command::Registry&) {
  models.add({.name = "NiveauFidelite", .domain = "fidelite", .write = resource::All});
  models.add({.name = "MouvementPoints", .domain = "fidelite"});
}

}  // namespace fidelite
