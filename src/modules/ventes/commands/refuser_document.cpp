#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/reponse.hpp"
#include "modules/ventes/vie.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::text("motif", 1'000, "Pourquoi le client refuse.", 1).must(),
    command::date("date", "Jour du refus ; aujourd'hui par défaut."),
};

/// Records that a client refuses a quote. Refuses: 404 introuvable, 409 transition_impossible; 422 date_future,
/// date_avant_emission. A quote that is out of date can still be refused.
base::Result<command::Answer> refuser_document(command::Context& context, const command::Input& input) {
  queue_vie(context, context.id());
  const auto loaded = TRY(context.load());
  const DocumentEnVie devis = TRY(lire_vie(context.id(), loaded[0]));
  const StatutDocument vers = TRY(avancer(devis.type, devis.statut, "refuser"));
  Reponse reponse{.statut = vers, .date = input.date("date").value_or(context.today())};
  TRY(verifier_reponse(devis.emission, std::nullopt, reponse.date, context.today()));
  reponse.motif = input.text("motif");
  queue_reponse(context, devis, reponse);
  queue_passage(context, devis, "refuser", vers, detail("motif", *reponse.motif));
  const auto written = context.apply();
  return command::Answer{.body = rendre_vie(devis, vers, written[1].integer(0, 0))};
}

}  // namespace

const command::Command commande_refuser_document{
    .path = "/api/v1/Document/{id}/refuser",
    .right = "ventes:refuser",
    .summary = "Enregistre le refus d'un devis par le client, avec son motif.",
    .input = entree,
    .answer = champs_vie,
    .run = refuser_document,
};

}  // namespace ventes
