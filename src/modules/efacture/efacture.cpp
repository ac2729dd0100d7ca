#include "modules/efacture/efacture.hpp"

#include <stdexcept>

#include "engine/json/value.hpp"
#include "modules/efacture/echanges.hpp"

namespace efacture {

namespace {

pg::ConnectOptions options(const Sortie& sortie) {
  pg::ConnectOptions made;
  made.conninfo = sortie.conninfo;
  made.statement_timeout = std::chrono::seconds(30);
  made.application_name = "mypropartner plateforme";
  return made;
}

base::Result<base::Done> envoyer(const jobs::Effect& effect, const Sortie& sortie, const base::Clock& clock) {
  const json::Value payload = TRY(json::parse(effect.payload));
  const json::Value* named = payload.find("flux");
  const auto flux = named == nullptr ? std::nullopt : base::Uuid::parse(named->text);
  if (!flux) throw std::logic_error("an effect efacture.envoyer without its exchange");
  pg::Session session(options(sortie));
  return Echanges(session, effect.entreprise, sortie, clock).envoyer(*flux);
}

}  // namespace

void register_effets(jobs::Handlers& handlers, const Sortie& sortie, const base::Clock& clock) {
  handlers.add("efacture.envoyer",
               [sortie, &clock](const jobs::Effect& effect) { return envoyer(effect, sortie, clock); });
  handlers.add("efacture.relever", [sortie, &clock](const jobs::Effect& effect) {
    pg::Session session(options(sortie));
    return Echanges(session, effect.entreprise, sortie, clock).relever();
  });
}

void register_taches(jobs::Tasks& tasks, const Sortie& sortie) {
  tasks.add({"efacture.relever", jobs::Every{std::chrono::minutes(10)},
             [sortie](pg::Session& session, const jobs::Turn& turn) {
               const base::Clock clock(turn.now);
               const auto done = Echanges(session, turn.entreprise, sortie, clock).relever();
               // The turn is then noted as failed and tried again.
               if (!done) throw std::runtime_error(done.error().detail);
             }});
}

}  // namespace efacture
