#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/reponse.hpp"
#include "modules/ventes/vie.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::text("acceptePar", 200, "Personne qui accepte, pour le client.", 1).must(),
    command::date("date", "Jour de l'acceptation ; aujourd'hui par défaut."),
    command::text("preuve", 500'000, "« Bon pour accord », référence d'un fichier, ou image de la signature en base64.", 1),
};

/// Records that a client accepts a quote, with the proof and the fingerprint of what was accepted (conformite-fr 1.6).
/// Refuses: 404 introuvable, 409 transition_impossible, then as `verifier_reponse`.
base::Result<command::Answer> accepter_document(command::Context& context, const command::Input& input) {
  queue_vie(context, context.id());
  const auto loaded = TRY(context.load());
  const DocumentEnVie devis = TRY(lire_vie(context.id(), loaded[0]));
  const StatutDocument vers = TRY(avancer(devis.type, devis.statut, "accepter"));
  Reponse reponse{.statut = vers, .date = input.date("date").value_or(context.today())};
  TRY(verifier_reponse(devis.emission, devis.validite, reponse.date, context.today()));
  reponse.par = input.text("acceptePar");
  reponse.preuve = input.text("preuve");
  queue_reponse(context, devis, reponse);
  queue_passage(context, devis, "accepter", vers,
                detail("acceptePar", *reponse.par) + detail("date", reponse.date.iso()));
  const auto written = context.apply();
  return command::Answer{.body = rendre_vie(devis, vers, written[1].integer(0, 0))};
}

}  // namespace

const command::Command commande_accepter_document{
    .path = "/api/v1/Document/{id}/accepter",
    .right = "ventes:accepter",
    .summary = "Enregistre l'acceptation d'un devis par le client, avec sa preuve.",
    .input = entree,
    .answer = champs_vie,
    .run = accepter_document,
};

}  // namespace ventes
