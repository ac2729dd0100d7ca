#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/efacture/module.hpp"
#include "modules/efacture/sql.hpp"
#include "modules/efacture/statuts_poses.hpp"

namespace efacture {

namespace {

constexpr int completee = 209;

constexpr command::Field entree[] = {command::text("texte", 2'000, "Ce qui manquait, en une phrase pour l'acheteur.")};
constexpr command::Field reponse[] = {
    command::uuid("documentId", "Document.").must(),
    command::integer("statut", 200, 299, "Statut posé.").must(),
    command::uuid("statutId", "Ligne de l'histoire.").must(),
};

/// What the message tells; `envoi` is a row of envoi_a_completer.sql, `moi` of moi.sql.
MessageStatut message(const pg::Rows& envoi, const pg::Rows& moi, std::string texte, base::Instant now) {
  MessageStatut m;
  m.code = completee;
  m.instant = now;
  m.numero = envoi.text(0, 2);
  m.id = identifiant_message(m.numero, m.code, now);
  m.code_type = envoi.text(0, 3);
  m.date = envoi.date(0, 4);
  m.vendeur_siren = moi.text(0, 0);
  m.recue = base::Instant(std::chrono::microseconds(envoi.integer(0, 8)));
  m.emetteur = {m.vendeur_siren, std::string(moi.text(0, 1)), "SE", ""};
  m.destinataire = {std::string(envoi.text(0, 5)), std::string(envoi.text(0, 6)), "BY", std::string(envoi.text(0, 7))};
  m.texte = std::move(texte);
  return m;
}

/// Tells the buyer that what a suspended invoice (208) waited for is there (209): history, CDAR message, sending.
/// Refuses: 404 introuvable, 409 `document_non_transmis` (the platform does not have it), then as `decider_statut`,
/// then 409 `siren_manquant`.
base::Result<command::Answer> completer_document(command::Context& context, const command::Input& input) {
  context.queue(sql::document_connu, pg::Params().uuid(context.id()));
  context.queue(sql::envoi_a_completer, pg::Params().uuid(context.id()));
  context.queue(sql::moi);
  const auto loaded = TRY(context.load());
  const pg::Rows& envoi = loaded[1];
  const pg::Rows& moi = loaded[2];
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  if (envoi.empty()) {
    return base::refuse(409, "document_non_transmis",
                        "La plateforme n'a pas ce document : il n'y a rien à compléter auprès de l'acheteur.");
  }
  const int courant = static_cast<int>(envoi.integer(0, 0));
  TRY(decider_statut(courant, {completee, "", ""}, Auteur::Vendeur));
  if (moi.empty() || moi.is_null(0, 0)) {
    return base::refuse(409, "siren_manquant", "Renseignez d'abord le SIREN de votre entreprise dans ses paramètres.");
  }
  const Queue queue = [&](const pg::Statement& s, const pg::Params& p) { context.queue(s, p); };
  const base::Uuid statut_id = base::Uuid::v7(context.now());
  queue_statut(queue,
               {context.who().entreprise,
                {},
                context.id(),
                {},
                context.who().user,
                message(envoi, moi, input.text("texte").value_or(""), context.now()),
                true},
               statut_id, context.now());
  context.leaves_effect();
  queue(sql::statuer_envoi, pg::Params().uuid(envoi.uuid(0, 1)).integer(completee).instant(context.now()));
  context.audit({"completer", "Document", context.id(), R"({"statut":)" + std::to_string(courant) + "}",
                 R"({"statut":)" + std::to_string(completee) + "}"});
  context.apply();
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("documentId", context.id().text());
  w.key("statut"), w.integer(completee);
  w.member("statutId", statut_id.text());
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_completer_document{
    .path = "/api/v1/Document/{id}/completer",
    .right = "efacture:statuer",
    .summary = "Dit à l'acheteur que ce qui manquait à une facture suspendue est là (209).",
    .input = entree,
    .answer = reponse,
    .run = completer_document,
};

}  // namespace efacture
