#include "base/faults.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/series.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::uuid("storeId", "Magasin.").must(),
    command::choice("type", Words<TypeDocument>::all, "Nature des documents.").must(),
};

std::string details(const base::Uuid& store, const std::string& type) {
  return R"({"storeId":")" + store.text() + R"(","type":")" + type + "\"}";
}

/// A store takes its numbers of a type from the series, in the place of the default or of another. Refuses
/// 404 introuvable, 409 serie_retiree, 422 reference_inconnue (#/storeId).
base::Result<command::Answer> attribuer_serie(command::Context& context, const command::Input& input) {
  const base::Uuid store = *input.uuid("storeId");
  queue_serie(context, context.id());
  context.queue(sql::magasin_connu, pg::Params().uuid(store));
  const auto loaded = TRY(context.load());
  const SerieLue lue = TRY(serie_verrouillee(loaded));
  TRY(verifier_en_service(lue.serie));
  if (loaded[2].empty()) return base::refuse_all({{"reference_inconnue", "#/storeId", "Ce magasin n'existe pas."}});
  const std::string type = *input.text("type");
  context.queue(sql::attribuer_serie, pg::Params().uuid(context.who().entreprise).uuid(store).text(type).uuid(lue.id));
  return appliquer_a_la_serie(context, lue, "attribuer_magasin", details(store, type));
}

/// A store takes its numbers of a type from the default series again. Refuses 404 introuvable, 409
/// serie_non_attribuee.
base::Result<command::Answer> reprendre_serie(command::Context& context, const command::Input& input) {
  const base::Uuid store = *input.uuid("storeId");
  const std::string type = *input.text("type");
  queue_serie(context, context.id());
  context.queue(sql::serie_du_magasin, pg::Params().uuid(store).text(type).uuid(context.id()));
  const auto loaded = TRY(context.load());
  const SerieLue lue = TRY(serie_verrouillee(loaded));
  if (loaded[2].empty()) {
    return base::refuse(409, "serie_non_attribuee", "Ce magasin ne prend pas ces numéros dans cette série.");
  }
  context.queue(sql::reprendre_serie, pg::Params().uuid(store).text(type).uuid(lue.id));
  return appliquer_a_la_serie(context, lue, "reprendre_magasin", details(store, type));
}

}  // namespace

const command::Command commande_attribuer_serie{
    .path = "/api/v1/SerieDocument/{id}/attribuer-magasin",
    .right = "ventes:gerer_series",
    .summary = "Donne à un magasin sa série pour une nature de documents.",
    .input = entree,
    .answer = champs_serie,
    .run = attribuer_serie,
};

const command::Command commande_reprendre_serie{
    .path = "/api/v1/SerieDocument/{id}/reprendre-magasin",
    .right = "ventes:gerer_series",
    .summary = "Reprend à un magasin sa série : il numérote de nouveau dans celle par défaut.",
    .input = entree,
    .answer = champs_serie,
    .run = reprendre_serie,
};

}  // namespace ventes
