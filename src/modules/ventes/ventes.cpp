#include "modules/ventes/ventes.hpp"

#include <optional>
#include <string>
#include <vector>

#include "modules/ventes/core/transitions.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

void queue_series_par_defaut(pg::Session& session, const base::Uuid& entreprise, base::Instant now) {
  std::vector<std::optional<std::string>> ids;
  for (int i = 0; i < 7; ++i) ids.emplace_back(base::Uuid::v7(now).text());
  session.queue(sql::creer_series, pg::Params().uuid(entreprise).array(ids));
}

StatutDocument statut_envoye(TypeDocument type, StatutDocument statut) {
  return next(type, statut, "envoyer").value_or(statut);
}

void queue_envoi(command::Context& context, const base::Uuid& document, TypeDocument type, StatutDocument statut) {
  context.queue(sql::noter_envoi, pg::Params()
                                      .uuid(document)
                                      .text(to_text(statut_envoye(type, statut)))
                                      .instant(context.now()));
}

}  // namespace ventes
