#include "modules/caisse/totaux.hpp"

#include "modules/caisse/sql.hpp"

namespace caisse {

void queue_totaux(command::Context& context, const base::Uuid& session) {
  context.queue(sql::totaux_session, pg::Params().uuid(session));
}

Totaux lire_totaux(const pg::Rows& rows) {
  return {rows.centimes(0, 0), rows.centimes(0, 1), std::string(rows.text(0, 2))};
}

}  // namespace caisse
