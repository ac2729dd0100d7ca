#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr command::Field champs_version[] = {
    command::integer("numeroVersion", 1, 2'000'000'000, "Version remplacée ; sa page : /pdf?version=…"),
    command::text("numero", 35, "Numéro du devis."),
    command::text("empreinte", 64, "Empreinte SHA-256 de cette version."),
    command::instant("createdAt", "Date et heure de la réouverture."),
    {.name = "contenu", .kind = command::Kind::Json, .about = "Devis de cette version : ses colonnes, lignes et tva."},
};
constexpr command::Field champs_versions[] = {
    command::list("versions", champs_version, 10'000, "Versions remplacées, de la plus ancienne à la plus récente."),
};

/// The versions of a quote that were replaced by reopening it. Refuses 404 introuvable.
base::Result<command::Answer> lire_versions(command::Context& context, const command::Input&) {
  context.queue(sql::etat_du_document, pg::Params().uuid(context.id()));
  context.queue(sql::versions_document, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("versions"), w.begin_array();
  for (int row = 0; row < loaded[1].size(); ++row) {
    w.begin_object();
    w.member_raw("numeroVersion", loaded[1].text(row, 0));
    w.member("numero", loaded[1].text(row, 1));
    w.member("empreinte", loaded[1].text(row, 2));
    w.member("createdAt", loaded[1].text(row, 3));
    w.member_raw("contenu", loaded[1].text(row, 4));
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

}  // namespace

const command::Command commande_lire_versions{
    .method = "GET",
    .path = "/api/v1/Document/{id}/versions",
    .right = "ventes:lire",
    .summary = "Rend les versions remplacées d'un devis rouvert, telles que le client les avait reçues.",
    .answer = champs_versions,
    .body = command::Body::None,
    .writes = false,
    .run = lire_versions,
};

}  // namespace ventes
