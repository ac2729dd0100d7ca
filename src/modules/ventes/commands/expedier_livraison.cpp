#include "base/faults.hpp"
#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/marchandise.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"
#include "modules/ventes/vie.hpp"

namespace ventes {

namespace {

/// Sends a delivery note: its goods leave the store, once, out of what the order holds for it; the order follows.
/// Refuses: 404 introuvable, 409 transition_impossible, 422 stock_insuffisant with every article that lacks.
base::Result<command::Answer> expedier_livraison(command::Context& context, const command::Input&) {
  context.queue(sql::verrouiller_origines, pg::Params().uuid(context.id()));
  queue_vie(context, context.id());
  queue_document(context, context.id());
  const auto loaded = TRY(context.load());
  const DocumentEnVie bon = TRY(lire_vie(context.id(), loaded[1]));
  const DocumentCharge document = TRY(lire_document(context.id(), loaded[2], loaded[3]));
  const StatutDocument vers = TRY(avancer(bon.type, bon.statut, "expedier"));
  const auto demandes = demande_de_stock(document);
  if (auto faults = manques(document, demandes); !faults.empty()) return base::refuse_all(std::move(faults));

  const Expedition expedition{&context, &document, demandes};
  queue_expeditions({&expedition, 1});
  const std::size_t place = context.queued();
  queue_passage(context, bon, "expedier", vers);
  context.queue(sql::actualiser_commandes, pg::Params().uuid(bon.id));
  const auto written = context.apply();
  return command::Answer{.body = rendre_vie(bon, vers, written[place].integer(0, 0))};
}

}  // namespace

const command::Command commande_expedier_livraison{
    .path = "/api/v1/Document/{id}/expedier",
    .right = "ventes:expedier",
    .summary = "Expédie un bon de livraison : la marchandise quitte le magasin et la commande avance.",
    .answer = champs_vie,
    .run = expedier_livraison,
};

}  // namespace ventes
