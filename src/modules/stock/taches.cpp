#include <stdexcept>

#include "modules/stock/module.hpp"

namespace stock {

namespace {

void actualiser(const command::InProcess& commands, pg::Session& session, const jobs::Turn& turn) {
  const auto answer = commands.post(session, {turn.entreprise, turn.time_zone}, commande_actualiser_alertes.path, "{}");
  if (!answer) throw std::runtime_error(answer.error().detail);
}

void expirer(const command::InProcess& commands, pg::Session& session, const jobs::Turn& turn) {
  for (bool encore = true; encore && !turn.pause.over();) {
    const auto answer =
        commands.post(session, {turn.entreprise, turn.time_zone}, commande_expirer_reservations.path, "{}");
    if (!answer) throw std::runtime_error(answer.error().detail);
    const json::Value* more = answer->find("encore");
    encore = more != nullptr && more->boolean;
  }
}

}  // namespace

void register_taches(jobs::Tasks& tasks, const command::InProcess& commands) {
  tasks.add(
      {.name = "stock.actualiser_alertes",
       .schedule = jobs::Every{std::chrono::minutes{5}},
       .run = [&commands](pg::Session& session, const jobs::Turn& turn) { actualiser(commands, session, turn); }});
  tasks.add({.name = "stock.expirer_reservations",
             .schedule = jobs::Every{std::chrono::minutes{15}},
             .run = [&commands](pg::Session& session, const jobs::Turn& turn) { expirer(commands, session, turn); }});
}

}  // namespace stock
