#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/vie.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::text("recuPar", 200, "Personne qui a reçu la marchandise.", 1),
};

/// Notes that the goods of a delivery note arrived. Refuses: 404 introuvable, 409 transition_impossible.
base::Result<command::Answer> livrer_livraison(command::Context& context, const command::Input& input) {
  queue_vie(context, context.id());
  const auto loaded = TRY(context.load());
  const DocumentEnVie bon = TRY(lire_vie(context.id(), loaded[0]));
  // An order is delivered by its delivery notes, not by itself.
  const bool possible = bon.type != TypeDocument::Commande;
  const StatutDocument vers = TRY(avancer(bon.type, possible ? bon.statut : StatutDocument::Annulee, "livrer"));
  const auto par = input.text("recuPar");
  queue_passage(context, bon, "livrer", vers, par ? detail("recuPar", *par) : std::string());
  const auto written = context.apply();
  return command::Answer{.body = rendre_vie(bon, vers, written[0].integer(0, 0))};
}

}  // namespace

const command::Command commande_livrer_livraison{
    .path = "/api/v1/Document/{id}/livrer",
    .right = "ventes:livrer",
    .summary = "Note qu'un bon de livraison expédié est arrivé chez le client.",
    .input = entree,
    .answer = champs_vie,
    .run = livrer_livraison,
};

}  // namespace ventes
