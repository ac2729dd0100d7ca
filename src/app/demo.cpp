#include "app/demo.hpp"

#include "engine/cluster/refused.hpp"

namespace demo {

int run(const cluster::Endpoints&, const Options&) {
  throw cluster::Refused("Cette version de MyProPartner ne sait pas encore créer l'entreprise de démonstration.");
}

}  // namespace demo
