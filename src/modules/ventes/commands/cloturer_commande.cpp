#include "modules/stock/stock.hpp"
#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"
#include "modules/ventes/vie.hpp"

namespace ventes {

namespace {

/// Closes an order: what was not delivered will not be, and is no longer held. What was delivered is still invoiced
/// from its delivery notes. Refuses: 404 introuvable, 409 transition_impossible, 409 suite_en_cours when a draft or a
/// delivery note in preparation still takes from it.
base::Result<command::Answer> cloturer_commande(command::Context& context, const command::Input&) {
  queue_vie(context, context.id());
  context.queue(sql::livraison_en_cours, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const DocumentEnVie commande = TRY(lire_vie(context.id(), loaded[0]));
  const StatutDocument vers = TRY(avancer(commande.type, commande.statut, "cloturer"));
  if (loaded[1].boolean(0, 0)) {
    return base::refuse(409, "suite_en_cours",
                        "Un brouillon ou un bon préparé livre encore cette commande : expédiez-le ou annulez-le d'abord.");
  }
  stock::queue_liberation(context, commande.id);
  const std::size_t place = context.queued();
  queue_passage(context, commande, "cloturer", vers);
  const auto written = context.apply();
  return command::Answer{.body = rendre_vie(commande, vers, written[place].integer(0, 0))};
}

}  // namespace

const command::Command commande_cloturer_commande{
    .path = "/api/v1/Document/{id}/cloturer",
    .right = "ventes:cloturer",
    .summary = "Clôt une commande livrée en tout ou partie et libère le stock qu'elle tenait encore.",
    .answer = champs_vie,
    .run = cloturer_commande,
};

}  // namespace ventes
