#include <stdexcept>

#include "modules/ventes/module.hpp"
#include "modules/ventes/retards.hpp"

namespace ventes {

namespace {

/// As many calls as it takes: one transaction of expirer_devis stops at its own limit.
void expirer(const command::InProcess& commands, pg::Session& session, const jobs::Turn& turn) {
  for (bool encore = true; encore && !turn.pause.over();) {
    const auto answer =
        commands.post(session, {turn.entreprise, turn.time_zone}, commande_expirer_devis.path, "{}");
    if (!answer) throw std::runtime_error(answer.error().detail);
    const json::Value* more = answer->find("encore");
    encore = more != nullptr && more->boolean;
  }
}

}  // namespace

void register_taches(jobs::Tasks& tasks, const command::InProcess& commands) {
  register_retards(tasks);
  // Just after midnight on the company's wall: the last day of validity is over.
  tasks.add({.name = "ventes.expirer_devis",
             .schedule = jobs::Daily{std::chrono::minutes{5}},
             .run = [&commands](pg::Session& session, const jobs::Turn& turn) { expirer(commands, session, turn); }});
}

}  // namespace ventes
