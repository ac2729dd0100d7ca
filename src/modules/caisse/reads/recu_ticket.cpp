#include "modules/caisse/champs.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/recu.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field reponse[] = {
    command::object("entreprise", champs_maison, "En-tête."),
    command::Field{.name = "ticket",
                   .kind = command::Kind::Json,
                   .about = "Numéro, date, lignes, TVA, encaissements, signature, nombre de duplicatas."},
    command::text("extrait", 4, "Les quatre caractères de la signature que le ticket imprime."),
};

/// The receipt of a ticket or of a refund as data, to be shown. Refuses 404 introuvable.
base::Result<command::Answer> lire_recu(command::Context& context, const command::Input&) {
  context.queue(sql::recu, pg::Params().uuid(context.id()).text(context.time_zone()));
  context.queue(sql::maison_du_ticket, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce ticket n'a pas été fait par une caisse.");
  const std::string extrait = extrait_du_recu(json::parse(loaded[0].text(0, 1)).value());
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  ecrire_maison(w, loaded[1]);
  w.member_raw("ticket", loaded[0].text(0, 1));
  membre(w, "extrait", extrait.empty() ? std::nullopt : std::optional(extrait));
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_lire_recu{
    .method = "GET",
    .path = "/api/v1/Document/{id}/recu",
    .right = "caisse:vendre",
    .summary = "Donne les données du ticket tel qu'il a été remis, avec le nombre de ses duplicatas.",
    .answer = reponse,
    .body = command::Body::None,
    .writes = false,
    .run = lire_recu,
};

}  // namespace caisse
