#include "modules/accueil/module.hpp"

namespace accueil {

void register_module(resource::Registry&, command::Registry& commands) { commands.add(commande_inscrire); }

}  // namespace accueil
