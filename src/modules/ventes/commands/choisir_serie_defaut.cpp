#include "modules/ventes/module.hpp"
#include "modules/ventes/series.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::choice("type", Words<TypeDocument>::all, "Nature des documents.").must(),
};

/// Makes a series the default of a type, in the place of the one before it; drafts that name no series follow. Refuses
/// 404 introuvable, 409 serie_retiree.
base::Result<command::Answer> choisir_serie_defaut(command::Context& context, const command::Input& input) {
  queue_serie(context, context.id());
  const SerieLue lue = TRY(serie_verrouillee(TRY(context.load())));
  TRY(verifier_en_service(lue.serie));
  const std::string type = *input.text("type");
  context.queue(sql::oter_serie_defaut, pg::Params().text(type));
  context.queue(sql::poser_serie_defaut, pg::Params().uuid(lue.id).text(type));
  return appliquer_a_la_serie(context, lue, "choisir_defaut", R"({"type":")" + type + "\"}");
}

}  // namespace

const command::Command commande_choisir_serie_defaut{
    .path = "/api/v1/SerieDocument/{id}/choisir-defaut",
    .right = "ventes:gerer_series",
    .summary = "Fait d'une série celle par défaut d'une nature de documents, à la place de la précédente.",
    .input = entree,
    .answer = champs_serie,
    .run = choisir_serie_defaut,
};

}  // namespace ventes
