#include "engine/jobs/tenants.hpp"
#include "modules/fidelite/module.hpp"
#include "modules/fidelite/sql.hpp"

namespace fidelite {

namespace {

constexpr std::int64_t clients_par_transaction = 200;

/// As many transactions as it takes: each holds its clients for a moment only.
void repeter(pg::Session& session, const jobs::Turn& turn, const pg::Statement& statement) {
  std::int64_t clients = clients_par_transaction;
  while (clients == clients_par_transaction && !turn.pause.over()) {
    jobs::queue_begin(session, turn.entreprise);
    session.queue(statement, pg::Params().uuid(turn.entreprise).instant(turn.now).integer(clients_par_transaction));
    session.queue_sql("COMMIT");
    clients = session.sync()[2].integer(0, 0);
  }
}

}  // namespace

void register_taches(jobs::Tasks& taches) {
  // Just after midnight on the company's wall: the last day of the points is over (R-FID-2).
  taches.add({"fidelite.expirer_points", jobs::Daily{std::chrono::minutes{5}},
              [](pg::Session& session, const jobs::Turn& turn) { repeter(session, turn, sql::expirer_points); }});
  taches.add({"fidelite.reviser_niveaux", jobs::Daily{std::chrono::minutes{10}},
              [](pg::Session& session, const jobs::Turn& turn) { repeter(session, turn, sql::reviser_niveaux); }});
}

}  // namespace fidelite
