#include "app/modules.hpp"

#include <cstdlib>

#include "modules/accueil/module.hpp"
#include "modules/assistant/module.hpp"
#include "modules/banque/module.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/taches_loi.hpp"
#include "modules/catalogue/module.hpp"
#include "modules/clients/module.hpp"
#include "modules/compta/module.hpp"
#include "modules/courriel/module.hpp"
#include "modules/efacture/efacture.hpp"
#include "modules/efacture/module.hpp"
#include "modules/entreprise/module.hpp"
#include "modules/equipe/module.hpp"
#include "modules/fidelite/module.hpp"
#include "modules/marketing/module.hpp"
#include "modules/paiements/module.hpp"
#include "modules/pilotage/module.hpp"
#include "modules/recurrences/module.hpp"
#include "modules/stock/module.hpp"
#include "modules/ventes/module.hpp"

namespace app {

namespace {

/// The simulated platform is for trying out and for tests: without its folder it does not answer.
efacture::Sortie sortie(std::string conninfo) {
  const char* folder = std::getenv("MYPROPARTNER_PLATEFORME_SIMULEE");
  return {std::move(conninfo), folder == nullptr ? "" : folder};
}

}  // namespace

void register_modules(resource::Registry& models, command::Registry& commands) {
  accueil::register_module(models, commands);
  entreprise::register_module(models, commands);
  equipe::register_module(models, commands);
  catalogue::register_module(models, commands);
  clients::register_module(models, commands);
  fidelite::register_module(models, commands);
  stock::register_module(models, commands);
  ventes::register_module(models, commands);
  courriel::register_module(models, commands);
  recurrences::register_module(models, commands);
  caisse::register_module(models, commands);
  paiements::register_module(models, commands);
  banque::register_module(models, commands);
  compta::register_module(models, commands);
  pilotage::register_module(models, commands);
  marketing::register_module(models, commands);
  assistant::register_module(models, commands);
  efacture::register_module(models, commands);
}

void register_tasks(jobs::Tasks& tasks, const command::InProcess& commands) {
  stock::register_taches(tasks, commands);
  ventes::register_taches(tasks, commands);
  fidelite::register_taches(tasks);
  efacture::register_taches(tasks, sortie({}));
  courriel::register_taches(tasks, commands);
  recurrences::register_taches(tasks, commands);
  caisse::register_taches_loi(tasks, commands);
}

jobs::Handlers effect_handlers(const EffectNeeds& needs) {
  jobs::Handlers handlers;
  efacture::register_effets(handlers, sortie(needs.conninfo), needs.clock);
  courriel::register_effets(handlers, needs.conninfo, needs.commands, needs.clock, needs.vault);
  return handlers;
}

}  // namespace app
