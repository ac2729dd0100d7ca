#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/equipe/module.hpp"
#include "modules/equipe/sql.hpp"

namespace equipe {

namespace {

constexpr std::string_view genres[] = {"NAVIGATEUR", "PROGRAMME"};
constexpr command::Field session[] = {
    command::uuid("id", "Session.").must(),
    command::choice("genre", genres, "Où elle est ouverte.").must(),
    command::instant("createdAt", "Ouverture.").must(),
    command::instant("expireAt", "Fin.").must(),
    command::text("adresse", 60, "Adresse IP d'où elle a été ouverte."),
    command::text("agent", 500, "Navigateur ou programme, tel qu'il se nomme."),
    command::boolean("enCours", "Vrai pour la session de cette demande.").must(),
};
constexpr command::Field reponse[] = {
    command::list("sessions", session, 200, "Les plus récentes d'abord.").must(),
};

void member_or_null(json::Writer& w, std::string_view name, const pg::Rows& rows, int row, int column) {
  w.key(name);
  if (rows.is_null(row, column)) {
    w.null();
  } else {
    w.string(rows.text(row, column));
  }
}

/// One's own sessions in force.
base::Result<command::Answer> lister_sessions(command::Context& context, const command::Input&) {
  context.queue(sql::lister_sessions, pg::Params().uuid(context.who().user).instant(context.now()));
  const auto loaded = TRY(context.load());
  const pg::Rows& rows = loaded[0];
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("sessions"), w.begin_array();
  for (int row = 0; row < rows.size(); ++row) {
    w.begin_object();
    w.member("id", rows.text(row, 0));
    w.member("genre", genres[rows.text(row, 1) == "BROWSER" ? 0 : 1]);
    w.member("createdAt", rows.text(row, 2));
    w.member("expireAt", rows.text(row, 3));
    member_or_null(w, "adresse", rows, row, 4);
    member_or_null(w, "agent", rows, row, 5);
    w.key("enCours"), w.boolean(rows.text(row, 0) == context.who().session.text());
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return answer;
}

/// Ends one of one's own sessions at once. Refuses 404 introuvable for somebody else's and for one that has ended.
base::Result<command::Answer> fermer_une_session(command::Context& context, const command::Input&) {
  context.queue(sql::fermer_une_session,
                pg::Params().uuid(context.id()).uuid(context.who().user).instant(context.now()));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Cette session n'existe pas ou est déjà fermée.");
  context.audit({"fermer", "Session", context.id(), {}, {}});
  context.apply();
  return command::Answer{.body = "", .status = 204};
}

}  // namespace

const command::Command commande_lister_sessions{
    .method = "GET",
    .path = "/api/v1/sessions",
    .summary = "Liste les sessions ouvertes de la personne qui appelle.",
    .answer = reponse,
    .access = command::Access::Person,
    .body = command::Body::None,
    .writes = false,
    .run = lister_sessions,
};
const command::Command commande_fermer_une_session{
    .method = "DELETE",
    .path = "/api/v1/sessions/{id}",
    .summary = "Ferme une de ses propres sessions, ailleurs.",
    .success = 204,
    .access = command::Access::Person,
    .body = command::Body::None,
    .run = fermer_une_session,
};

}  // namespace equipe
