#include "modules/caisse/champs.hpp"
#include "modules/caisse/cloture.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field entree[] = {
    command::integer("enAttenteAppareil", 0, 1'000'000, "Tickets que l'appareil n'a pas encore envoyés."),
};
constexpr command::Field champs_point[] = {
    command::text("code", 60, "Nom stable."),
    command::boolean("bloquant", "Vrai s'il empêche de clore, sauf à passer outre avec une raison."),
    command::integer("nombre", 0, INT64_MAX, "Combien."),
    command::text("detail", 500, "Phrase pour une personne."),
};
constexpr command::Field reponse[] = {
    command::object("session", champs_session, "Session, en comptage."),
    command::list("points", champs_point, 20, "Ce qu'il faut regarder avant de clore."),
};

void ecrire_points(json::Writer& w, const std::vector<PointDeCloture>& points) {
  w.key("points"), w.begin_array();
  for (const PointDeCloture& point : points) {
    w.begin_object();
    w.member("code", point.code);
    w.key("bloquant"), w.boolean(point.bloquant);
    w.key("nombre"), w.integer(point.nombre);
    w.member("detail", point.detail);
    w.end_object();
  }
  w.end_array();
}

/// Begins the closing: nothing more is sold, and what is left to look at is said (R-CAI-2). Refuses 404 introuvable,
/// 409 session_fermee.
base::Result<command::Answer> preparer_cloture(command::Context& context, const command::Input& input) {
  queue_registre(context, context.id());
  queue_points(context, context.id());
  const auto loaded = TRY(context.load());
  Session session = TRY(session_en_cours(TRY(lire_registre(loaded[1]))));
  const std::int64_t en_attente = input.integer("enAttenteAppareil").value_or(0);
  session.statut = StatutSession::Comptage;
  context.queue(sql::preparer_cloture, pg::Params()
                                           .uuid(session.id)
                                           .text(to_text(session.statut))
                                           .text(R"({"enAttenteAppareil":)" + std::to_string(en_attente) + "}"));
  context.audit({"preparer_cloture", "RegisterSession", session.id, {}, R"({"statut":"COMPTAGE"})"});
  context.apply();
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("session"), ecrire_session(w, session);
  ecrire_points(w, lire_points(loaded[2], en_attente));
  w.end_object();
  return answer;
}

/// Goes back to selling. Refuses 404 introuvable, 409 session_fermee.
base::Result<command::Answer> reprendre_vente(command::Context& context, const command::Input&) {
  queue_registre(context, context.id());
  const auto loaded = TRY(context.load());
  Session session = TRY(session_en_cours(TRY(lire_registre(loaded[1]))));
  session.statut = StatutSession::Ouverte;
  context.queue(sql::preparer_cloture,
                pg::Params().uuid(session.id).text(to_text(session.statut)).text(R"({"enAttenteAppareil":0})"));
  context.audit({"reprendre_vente", "RegisterSession", session.id, {}, R"({"statut":"OUVERTE"})"});
  context.apply();
  return rendre_session(session);
}

}  // namespace

const command::Command commande_preparer_cloture{
    .path = "/api/v1/Register/{id}/preparer-cloture",
    .right = "caisse:cloturer",
    .summary = "Commence la clôture : la caisse ne vend plus, et ce qui reste à regarder est dit.",
    .input = entree,
    .answer = reponse,
    .run = preparer_cloture,
};

const command::Command commande_reprendre_vente{
    .path = "/api/v1/Register/{id}/annuler-cloture",
    .right = "caisse:cloturer",
    .summary = "Abandonne le comptage : la caisse vend de nouveau.",
    .answer = champs_session,
    .run = reprendre_vente,
};

}  // namespace caisse
