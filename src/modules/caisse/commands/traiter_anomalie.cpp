#include "modules/caisse/champs.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field champs_anomalie[] = {
    command::uuid("id", "Anomalie."),
    command::uuid("registerId", "Caisse."),
    command::text("registerNom", 100, "Nom de la caisse."),
    command::uuid("sessionId", "Session."),
    command::uuid("documentId", "Ticket."),
    command::text("numero", 35, "Numéro du ticket."),
    command::text("code", 60, "Nom stable."),
    command::text("detail", 1'000, "Ce que le ticket a d'inhabituel."),
    command::instant("at", "Date et heure."),
    command::text("note", 2'000, "Ce qui a été constaté ou fait."),
    command::instant("traiteeAt", "Date et heure du traitement."),
};
constexpr command::Field requete[] = {
    command::text("registerId", 36, "Caisse ; toutes si absente."),
    command::text("toutes", 4, "« oui » pour voir aussi celles qui sont traitées."),
};
constexpr command::Field reponse_liste[] = {
    command::list("anomalies", champs_anomalie, 500, "Les plus récentes d'abord.")};
constexpr command::Field entree[] = {command::text("note", 2'000, "Ce qui a été constaté ou fait.", 1).must()};
constexpr command::Field reponse[] = {command::uuid("id", "Anomalie traitée.")};

/// Refuses 422 entree_invalide.
base::Result<command::Answer> lister_anomalies(command::Context& context, const command::Input&) {
  const auto dit = context.query("registerId");
  const auto registre = dit ? base::Uuid::parse(*dit) : std::nullopt;
  if (dit && !registre) {
    return base::Unexpected{command::invalid_input({{"uuid_invalide", "registerId", "Ce n'est pas un identifiant."}})};
  }
  context.queue(sql::anomalies_liste, pg::Params().uuid(registre).boolean(context.query("toutes") == "oui"));
  const auto loaded = TRY(context.load());
  constexpr std::string_view noms[] = {"id",   "registerId", "registerNom", "sessionId", "documentId", "numero",
                                       "code", "detail",     "at",          "note",      "traiteeAt"};
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("anomalies"), w.begin_array();
  for (int row = 0; row < loaded[0].size(); ++row) {
    w.begin_object();
    for (int i = 0; i < static_cast<int>(std::size(noms)); ++i) membre(w, noms[i], loaded[0].optional_text(row, i));
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return answer;
}

/// Says that a person looked at a flag, and what was found. Refuses 404 introuvable, also when it is treated already.
base::Result<command::Answer> traiter_anomalie(command::Context& context, const command::Input& input) {
  context.queue(
      sql::traiter_anomalie,
      pg::Params().uuid(context.id()).uuid(context.who().author()).instant(context.now()).text(*input.text("note")));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty())
    return base::refuse(404, "introuvable", "Cette anomalie n'existe pas, ou elle est déjà traitée.");
  context.audit(
      {"traiter_anomalie", "Register", loaded[0].uuid(0, 0), {}, R"({"anomalieId":")" + context.id().text() + "\"}"});
  context.apply();
  return command::Answer{.body = R"({"id":")" + context.id().text() + "\"}"};
}

}  // namespace

const command::Command commande_lister_anomalies{
    .method = "GET",
    .path = "/api/v1/caisse/anomalies",
    .right = "caisse:lire",
    .summary = "Donne ce que des tickets acceptés ont d'inhabituel.",
    .query = requete,
    .answer = reponse_liste,
    .body = command::Body::None,
    .writes = false,
    .run = lister_anomalies,
};

const command::Command commande_traiter_anomalie{
    .path = "/api/v1/caisse/anomalies/{id}/traiter",
    .right = "caisse:traiter",
    .summary = "Dit qu'une personne a regardé une anomalie, et ce qu'elle a constaté.",
    .input = entree,
    .answer = reponse,
    .run = traiter_anomalie,
};

}  // namespace caisse
