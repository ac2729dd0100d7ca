#include "modules/caisse/champs.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/totaux.hpp"

namespace caisse {

namespace {

constexpr command::Field reponse[] = {
    command::object("session", champs_session, "Session en cours."),
    command::montant("especesAttendues", "Espèces que le tiroir doit contenir ; vide en comptage aveugle.", moins),
    command::object("totaux", champs_totaux, "Totaux depuis l'ouverture."),
};

/// The totals of the session so far: nothing is closed by it. Refuses 404 introuvable, 409 session_fermee.
base::Result<command::Answer> lire_x(command::Context& context, const command::Input&) {
  queue_lecture(context, context.id());
  const auto loaded = TRY(context.load());
  const Registre registre = TRY(lire_registre(loaded[0]));
  const Session session = TRY(session_en_cours(registre));
  queue_totaux(context, session.id);
  const Totaux totaux = lire_totaux(context.read()[0]);
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("session"), ecrire_session(w, session);
  w.key("especesAttendues");
  if (registre.comptage_aveugle) {
    w.null();
  } else {
    w.raw(base::to_string(session.fond + totaux.especes));
  }
  w.member_raw("totaux", totaux.json);
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_lire_x{
    .method = "GET",
    .path = "/api/v1/Register/{id}/x",
    .right = "caisse:lire_x",
    .summary = "Donne les totaux de la session en cours (X), sans rien clore.",
    .answer = reponse,
    .body = command::Body::None,
    .run = lire_x,
};

}  // namespace caisse
