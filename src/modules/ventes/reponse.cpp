#include "modules/ventes/reponse.hpp"

#include "modules/ventes/sql.hpp"

namespace ventes {

void queue_reponse(command::Context& context, const DocumentEnVie& devis, const Reponse& reponse) {
  pg::Params params;
  params.uuid(base::Uuid::v7(context.now())).uuid(context.who().entreprise).uuid(devis.id);
  params.integer(devis.numero_version).text(to_text(reponse.statut)).text(reponse.par).date(reponse.date);
  params.text(reponse.motif).text(reponse.preuve);
  const std::string& address = context.request().remote_address;
  params.text(address.empty() ? std::nullopt : std::optional(address));
  params.bytes(devis.empreinte).uuid(context.who().author());
  context.queue(sql::inserer_reponse, params);
}

}  // namespace ventes
