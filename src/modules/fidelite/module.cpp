#include "modules/fidelite/module.hpp"

namespace fidelite {

void register_module(resource::Registry& models, command::Registry& commands) {
  models.add({.name = "NiveauFidelite", .domain = "fidelite", .write = resource::All});
  models.add({.name = "MouvementPoints", .domain = "fidelite"});

  commands.add(commande_ajuster_points);
  commands.add(commande_lire_fidelite);
}

}  // namespace fidelite
