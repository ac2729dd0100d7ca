#include "modules/caisse/champs.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field reponse[] = {
    command::uuid("id", "Caisse."),
    command::text("status", 10, "ACTIVE ou INACTIVE."),
};

base::Result<command::Answer> changer(command::Context& context, bool activer) {
  queue_registre(context, context.id());
  const auto loaded = TRY(context.load());
  const Registre registre = TRY(lire_registre(loaded[1]));
  if (!activer && registre.session) {
    return base::refuse(
        409, "session_ouverte",
        "Une session est ouverte sur « " + registre.nom + " » : clôturez-la avant de retirer la caisse.");
  }
  const std::string status = activer ? "ACTIVE" : "INACTIVE";
  context.queue(sql::activer_registre, pg::Params().uuid(registre.id).text(status));
  context.audit({activer ? "activer" : "desactiver", "Register", registre.id, {}, R"({"status":")" + status + "\"}"});
  context.apply();
  return command::Answer{.body = R"({"id":")" + registre.id.text() + R"(","status":")" + status + "\"}"};
}

/// Refuses 404 introuvable.
base::Result<command::Answer> activer_caisse(command::Context& context, const command::Input&) {
  return changer(context, true);
}

/// Refuses 404 introuvable, 409 session_ouverte.
base::Result<command::Answer> desactiver_caisse(command::Context& context, const command::Input&) {
  return changer(context, false);
}

}  // namespace

const command::Command commande_activer_caisse{
    .path = "/api/v1/Register/{id}/activer",
    .right = "caisse:gerer",
    .summary = "Met une caisse en service.",
    .answer = reponse,
    .run = activer_caisse,
};

const command::Command commande_desactiver_caisse{
    .path = "/api/v1/Register/{id}/desactiver",
    .right = "caisse:gerer",
    .summary = "Retire une caisse du service ; ses tickets et ses clôtures restent.",
    .answer = reponse,
    .run = desactiver_caisse,
};

}  // namespace caisse
