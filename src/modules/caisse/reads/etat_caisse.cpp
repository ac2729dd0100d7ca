#include "modules/caisse/champs.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"

namespace caisse {

namespace {

/// What a till needs to start. Refuses 404 introuvable.
base::Result<command::Answer> lire_etat(command::Context& context, const command::Input&) {
  queue_lecture(context, context.id());
  queue_etat(context, context.id());
  const auto loaded = TRY(context.load());
  const Registre registre = TRY(lire_registre(loaded[0]));
  command::Answer answer;
  json::Writer w(answer.body);
  ecrire_etat(w, context, registre, loaded[1], loaded[2]);
  return answer;
}

}  // namespace

const command::Command commande_lire_etat{
    .method = "GET",
    .path = "/api/v1/Register/{id}/etat",
    .right = "caisse:vendre",
    .summary = "Donne l'état d'une caisse : session, appareil, réglages, en-tête du ticket, personnes.",
    .answer = champs_etat,
    .body = command::Body::None,
    .writes = false,
    .run = lire_etat,
};

}  // namespace caisse
