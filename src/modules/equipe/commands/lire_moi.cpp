#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/equipe/authentication.hpp"
#include "modules/equipe/module.hpp"
#include "modules/equipe/sql.hpp"

namespace equipe {

namespace {

constexpr command::Field reponse[] = {
    command::uuid("userId", "Utilisateur."),
    command::text("email", 254, "Adresse."),
    command::text("nom", 200, "Nom."),
    command::text("prenom", 200, "Prénom."),
    command::text("role", 30, "Rôle."),
    command::boolean("isOwner", "true pour le propriétaire."),
    command::text_list("droits", 500, "Droits « domaine:action » ; « * » vaut pour tout."),
    command::text("csrf", 100, "Jeton à renvoyer dans X-CSRF-Token ; pour un navigateur seulement."),
    {.name = "entreprise", .kind = command::Kind::Json, .about = "Entreprise : id, nom, slug, plan, réglages d'affichage."},
};

void member_or_null(json::Writer& w, std::string_view name, const pg::Rows& rows, int column) {
  w.key(name);
  if (rows.is_null(0, column)) {
    w.null();
  } else {
    w.string(rows.text(0, column));
  }
}

/// Who is asking, in which company, with which rights.
base::Result<command::Answer> lire_moi(command::Context& context, const command::Input&) {
  context.queue(sql::moi, pg::Params().uuid(context.who().user));
  const auto loaded = TRY(context.load());
  const pg::Rows& me = loaded[0];
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("userId", me.text(0, 0));
  w.member("email", me.text(0, 1));
  w.member("nom", me.text(0, 2));
  w.member("prenom", me.text(0, 3));
  w.member("role", me.text(0, 4));
  w.key("isOwner"), w.boolean(me.boolean(0, 5));
  w.key("droits"), w.begin_array();
  for (const auto& droit : context.who().rights.granted()) w.string(droit);
  w.end_array();
  // A page that was reloaded has lost what the login gave it.
  if (const auto token = cookie_token(context.request())) w.member("csrf", csrf_token(*token));
  w.key("entreprise"), w.begin_object();
  static constexpr std::string_view names[] = {"id",           "nom",    "slug",   "plan",      "businessType",
                                               "fuseauHoraire", "devise", "locale", "regimeTva", "couleurPrimaire"};
  for (int i = 0; i < 10; ++i) member_or_null(w, names[i], me, 6 + i);
  w.end_object();
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_lire_moi{
    .method = "GET",
    .path = "/api/v1/moi",
    .summary = "Dit qui appelle, dans quelle entreprise et avec quels droits.",
    .answer = reponse,
    .body = command::Body::None,
    .writes = false,
    .run = lire_moi,
};

}  // namespace equipe
