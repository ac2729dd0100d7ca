#include "app/clock.hpp"

#include <cstdlib>

#include "engine/cluster/refused.hpp"
#include "engine/log/log.hpp"

namespace app {

base::Clock clock_from_environment() {
  const char* frozen = std::getenv("MYPROPARTNER_CLOCK");
  if (frozen == nullptr) return {};
  const auto at = base::parse_instant(frozen);
  if (!at) throw cluster::Refused("MYPROPARTNER_CLOCK doit s'écrire AAAA-MM-JJTHH:MM:SSZ.");
  logs::warn("horloge arrêtée", {{"instant", frozen}});
  return base::Clock(*at);
}

}  // namespace app
