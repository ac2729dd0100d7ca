#include "engine/json/value.hpp"
#include "modules/caisse/champs.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field entree[] = {
    command::uuid("id", "Ticket déjà en attente, à récrire."),
    command::text("libelle", 100, "Nom donné au ticket.", 1).must(),
    command::Field{.name = "contenu",
                   .kind = command::Kind::Json,
                   .about = "Contenu, tel que la caisse le reprendra.",
                   .required = true},
};
constexpr command::Field champs_attente[] = {
    command::uuid("id", "Ticket en attente."),
    command::text("libelle", 100, "Nom."),
    command::Field{.name = "contenu", .kind = command::Kind::Json, .about = "Contenu."},
    command::uuid("registerId", "Caisse où il a été commencé."),
    command::instant("at", "Date et heure."),
    command::text("par", 200, "Qui l'a mis en attente."),
};
constexpr command::Field entree_reprise[] = {command::uuid("attenteId", "Ticket en attente.").must()};
constexpr command::Field reponse_liste[] = {
    command::list("attentes", champs_attente, 500, "Tickets en attente du magasin, les plus anciens d'abord.")};

constexpr std::size_t contenu_max = 90'000;

/// Parks a ticket; any till of the store takes it back. Refuses 422 entree_invalide (type_invalide, texte_trop_long),
/// 404 introuvable.
base::Result<command::Answer> mettre_en_attente(command::Context& context, const command::Input& input) {
  const json::Value* contenu = input.json("contenu");
  std::string texte;
  json::append(texte, *contenu);
  if (contenu->kind != json::Kind::Object || texte.size() > contenu_max) {
    return base::Unexpected{command::invalid_input(
        {contenu->kind != json::Kind::Object
             ? base::Fault{"type_invalide", "#/contenu", "Le contenu d'un ticket est un objet."}
             : base::Fault{"texte_trop_long", "#/contenu", "Ce ticket est trop long pour être mis en attente."}})};
  }
  queue_lecture(context, context.id());
  const auto loaded = TRY(context.load());
  const Registre registre = TRY(lire_registre(loaded[0]));
  const base::Uuid id = input.uuid("id").value_or(base::Uuid::v7(context.now()));
  context.queue(sql::ecrire_attente, pg::Params()
                                         .uuid(context.who().entreprise)
                                         .uuid(id)
                                         .uuid(registre.id)
                                         .text(*input.text("libelle"))
                                         .text(texte)
                                         .uuid(context.who().author())
                                         .instant(context.now()));
  context.audit({"mettre_en_attente", "Register", registre.id, {}, R"({"attenteId":")" + id.text() + "\"}"});
  context.apply();
  return command::Answer{.body = R"({"id":")" + id.text() + "\"}"};
}

/// Refuses 404 introuvable.
base::Result<command::Answer> lister_attentes(command::Context& context, const command::Input&) {
  queue_lecture(context, context.id());
  context.queue(sql::attentes, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  TRY(lire_registre(loaded[0]));
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("attentes"), w.begin_array();
  const pg::Rows& rows = loaded[1];
  for (int row = 0; row < rows.size(); ++row) {
    w.begin_object();
    w.member("id", rows.text(row, 0)), w.member("libelle", rows.text(row, 1));
    w.member_raw("contenu", rows.text(row, 2));
    w.member("registerId", rows.text(row, 3)), w.member("at", rows.text(row, 4)), w.member("par", rows.text(row, 5));
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return answer;
}

/// Takes a parked ticket: it is parked no longer. Refuses 404 introuvable, also when another till took it.
base::Result<command::Answer> reprendre_attente(command::Context& context, const command::Input& input) {
  context.queue(sql::reprendre_attente, pg::Params().uuid(context.id()).uuid(*input.uuid("attenteId")));
  const auto loaded = TRY(context.load());
  const pg::Rows& rows = loaded[0];
  if (rows.empty())
    return base::refuse(404, "introuvable", "Ce ticket n'est plus en attente : une autre caisse l'a repris.");
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("id", rows.text(0, 0)), w.member("libelle", rows.text(0, 1));
  w.member_raw("contenu", rows.text(0, 2));
  w.end_object();
  context.audit(
      {"reprendre_attente", "Register", context.id(), {}, R"({"attenteId":")" + std::string(rows.text(0, 0)) + "\"}"});
  context.apply();
  return answer;
}

constexpr command::Field reponse_attente[] = {command::uuid("id", "Ticket en attente.")};
constexpr command::Field reponse_reprise[] = {
    command::uuid("id", "Ticket en attente."),
    command::text("libelle", 100, "Nom."),
    command::Field{.name = "contenu", .kind = command::Kind::Json, .about = "Contenu."},
};

}  // namespace

const command::Command commande_mettre_en_attente{
    .path = "/api/v1/Register/{id}/attente",
    .right = "caisse:vendre",
    .summary = "Met un ticket en attente ; toute caisse du magasin peut le reprendre.",
    .input = entree,
    .answer = reponse_attente,
    .success = 201,
    .run = mettre_en_attente,
};

const command::Command commande_lister_attentes{
    .method = "GET",
    .path = "/api/v1/Register/{id}/attente",
    .right = "caisse:vendre",
    .summary = "Donne les tickets en attente du magasin d'une caisse.",
    .answer = reponse_liste,
    .body = command::Body::None,
    .writes = false,
    .run = lister_attentes,
};

const command::Command commande_reprendre_attente{
    .path = "/api/v1/Register/{id}/reprendre",
    .right = "caisse:vendre",
    .summary = "Reprend un ticket en attente : il n'attend plus.",
    .input = entree_reprise,
    .answer = reponse_reprise,
    .run = reprendre_attente,
};

}  // namespace caisse
