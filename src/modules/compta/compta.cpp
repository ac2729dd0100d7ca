#include "modules/compta/compta.hpp"

#include "modules/compta/core/anciennete.hpp"
#include "modules/compta/sql.hpp"

namespace compta {

void queue_creances(command::Context& context, base::Date au) { context.queue(sql::creances, pg::Params().date(au)); }

Creances lire_creances(const pg::Rows& rows, base::Date au) {
  SoldeClient somme;
  for (int row = 0; row < rows.size(); ++row) {
    somme.ajouter(rows.text(row, 2), rows.date(row, 0), au, rows.centimes(row, 1));
  }
  return {somme.dus, somme.credits, somme.total()};
}

}  // namespace compta
