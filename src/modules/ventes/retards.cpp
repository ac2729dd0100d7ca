#include "modules/ventes/retards.hpp"

#include "engine/jobs/tenants.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr std::int64_t documents_par_transaction = 500;

/// A document is late from the midnight that ends its due date, on the wall of the company: what is stored can be
/// listed, filtered and counted. Writes of the day compute it by themselves.
void marquer_retards(pg::Session& session, const jobs::Turn& turn) {
  std::int64_t marked = documents_par_transaction;
  while (marked == documents_par_transaction && !turn.pause.over()) {
    jobs::queue_begin(session, turn.entreprise);
    session.queue(sql::marquer_retards, pg::Params().date(turn.today).integer(documents_par_transaction));
    session.queue_sql("COMMIT");
    marked = session.sync()[2].size();
  }
}

}  // namespace

void register_retards(jobs::Tasks& tasks) {
  tasks.add({"ventes.marquer_retards", jobs::Daily{std::chrono::minutes{0}}, marquer_retards});
}

}  // namespace ventes
