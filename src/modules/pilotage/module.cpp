#include "modules/pilotage/module.hpp"

namespace pilotage {

void register_module(resource::Registry&, command::Registry& commands) { commands.add(commande_lire_tableau_de_bord); }

}  // namespace pilotage
