#include "modules/stock/stock.hpp"
#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"
#include "modules/ventes/vie.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::text("motif", 1'000, "Pourquoi le document est annulé.", 1),
};

/// Cancels an accepted quote, an order, or a delivery note that has not left. An order gives back what it held; the
/// lines of a delivery note count as returned, so that they can be delivered by another.
/// Refuses: 404 introuvable, 409 transition_impossible, then as `verifier_sans_suite`.
base::Result<command::Answer> annuler_document(command::Context& context, const command::Input& input) {
  queue_vie(context, context.id());
  queue_suite(context, context.id());
  const auto loaded = TRY(context.load());
  const DocumentEnVie document = TRY(lire_vie(context.id(), loaded[0]));
  const StatutDocument vers = TRY(avancer(document.type, document.statut, "annuler"));
  TRY(verifier_suite(loaded[1]));
  if (document.type == TypeDocument::Commande) stock::queue_liberation(context, document.id);
  if (document.type == TypeDocument::BonLivraison) {
    context.queue(sql::retourner_tout, pg::Params().uuid(document.id).uuid(context.who().author()));
  }
  const auto motif = input.text("motif");
  const std::size_t place = context.queued();
  queue_passage(context, document, "annuler", vers, motif ? detail("motif", *motif) : std::string());
  const auto written = context.apply();
  return command::Answer{.body = rendre_vie(document, vers, written[place].integer(0, 0))};
}

}  // namespace

const command::Command commande_annuler_document{
    .path = "/api/v1/Document/{id}/annuler",
    .right = "ventes:annuler",
    .summary = "Annule un devis accepté, une commande ou un bon préparé dont rien n'est encore livré ni facturé.",
    .input = entree,
    .answer = champs_vie,
    .run = annuler_document,
};

}  // namespace ventes
