#include "modules/caisse/sql.hpp"
#include "modules/caisse/vente.hpp"

namespace caisse {

std::optional<std::size_t> queue_points_gagnes(command::Context& context, const std::vector<Vente>& ventes) {
  std::vector<std::optional<std::string>> documents;
  for (const Vente& v : ventes) {
    if (v.en_cours() && v.client) documents.emplace_back(v.id->text());
  }
  if (documents.empty()) return std::nullopt;
  context.queue(sql::points_gagnes, pg::Params().array(documents));
  return context.queued() - 1;
}

void lire_points_gagnes(const pg::Rows& rows, std::vector<Vente>& ventes) {
  for (int row = 0; row < rows.size(); ++row) {
    for (Vente& v : ventes) {
      if (v.id != rows.uuid(row, 0)) continue;
      v.points_gagnes = rows.is_null(row, 1) ? std::nullopt : std::optional(rows.integer(row, 1));
      v.points_solde = rows.integer(row, 2);
    }
  }
}

}  // namespace caisse
