#include "modules/ventes/module.hpp"
#include "modules/ventes/series.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

base::Result<command::Answer> activer(command::Context& context, const SerieLue& lue, bool active) {
  context.queue(sql::activer_serie, pg::Params().uuid(lue.id).boolean(active));
  return appliquer_a_la_serie(context, lue, active ? "remettre" : "retirer", active ? R"({"active":true})" : R"({"active":false})");
}

/// Takes a series out of service; its numbers stay. Refuses 404 introuvable, then as `decider_retrait`.
base::Result<command::Answer> retirer_serie(command::Context& context, const command::Input&) {
  queue_serie(context, context.id());
  const SerieLue lue = TRY(serie_verrouillee(TRY(context.load())));
  TRY(decider_retrait(lue.serie));
  return activer(context, lue, false);
}

/// Puts a retired series into service again, where it was. Refuses 404 introuvable.
base::Result<command::Answer> remettre_serie(command::Context& context, const command::Input&) {
  queue_serie(context, context.id());
  const SerieLue lue = TRY(serie_verrouillee(TRY(context.load())));
  return activer(context, lue, true);
}

/// Deletes a series that never gave a number. Refuses 404 introuvable, then as `decider_suppression`.
base::Result<command::Answer> supprimer_serie(command::Context& context, const command::Input&) {
  queue_serie(context, context.id());
  const SerieLue lue = TRY(serie_verrouillee(TRY(context.load())));
  TRY(decider_suppression(lue.serie));
  context.queue(sql::supprimer_serie, pg::Params().uuid(lue.id));
  std::string avant;
  json::Writer w(avant);
  ecrire_serie(w, lue, context.today().year());
  context.audit({"supprimer", "SerieDocument", lue.id, std::move(avant), {}});
  context.apply();
  return command::Answer{.body = "", .status = 204};
}

}  // namespace

const command::Command commande_retirer_serie{
    .path = "/api/v1/SerieDocument/{id}/retirer",
    .right = "ventes:gerer_series",
    .summary = "Retire une série qui ne sert plus ; ses numéros restent.",
    .answer = champs_serie,
    .run = retirer_serie,
};

const command::Command commande_remettre_serie{
    .path = "/api/v1/SerieDocument/{id}/remettre",
    .right = "ventes:gerer_series",
    .summary = "Remet en service une série retirée.",
    .answer = champs_serie,
    .run = remettre_serie,
};

const command::Command commande_supprimer_serie{
    .path = "/api/v1/SerieDocument/{id}/supprimer",
    .right = "ventes:gerer_series",
    .summary = "Supprime une série qui n'a jamais donné de numéro.",
    .success = 204,
    .run = supprimer_serie,
};

}  // namespace ventes
