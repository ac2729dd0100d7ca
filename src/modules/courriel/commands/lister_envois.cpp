#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/courriel/module.hpp"
#include "modules/courriel/sql.hpp"

namespace courriel {

namespace {

constexpr std::string_view statuts[] = {"EN_ATTENTE", "REMISE", "ENVOYE", "REFUSE", "REBOND", "INCERTAIN", "ABANDONNE"};
constexpr std::int64_t envois_max = 200;

constexpr command::Field question[] = {
    command::choice("statut", statuts, "État d'un destinataire au moins."),
};
constexpr command::Field etat_rendu[] = {
    command::choice("statut", statuts, "État.").must(),
    command::integer("code", 0, 999, "Code de la réponse du serveur."),
    command::text("reponse", 5'000, "Ce que le serveur a dit, ou ce qui est arrivé."),
    command::instant("at", "Date et heure.").must(),
};
constexpr command::Field destinataire_rendu[] = {
    command::text("adresse", 254, "Adresse.").must(),
    command::choice("statut", statuts, "Dernier état.").must(),
    command::integer("essais", 0, 1'000, "Essais qui ont échoué pour un temps.").must(),
    command::instant("essaiAt", "Prochain essai."),
    command::list("etats", etat_rendu, 1'000, "Histoire, dans l'ordre."),
};
constexpr command::Field envoi_rendu[] = {
    command::uuid("id", "Courriel.").must(),
    command::uuid("documentId", "Document.").must(),
    command::text("genre", 30, "Type du document, ou niveau de relance.").must(),
    command::integer("envoi", 1, 1'000'000, "Rang de l'envoi.").must(),
    command::text("sujet", 1'000, "Objet.").must(),
    command::text("texte", 40'000, "Texte.").must(),
    command::instant("createdAt", "Décision.").must(),
    command::list("destinataires", destinataire_rendu, 100, "Ce qu'il en est pour chacun.").must(),
};
constexpr command::Field rendu[] = {
    command::list("envois", envoi_rendu, envois_max, "Les plus récents d'abord, 200 au plus.").must(),
};

command::Answer rendre(const pg::Rows& rows) {
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("envois"), w.begin_array();
  for (int row = 0; row < rows.size(); ++row) {
    w.begin_object();
    w.member("id", rows.text(row, 0));
    w.member("documentId", rows.text(row, 1));
    w.member("genre", rows.text(row, 2));
    w.member_raw("envoi", rows.text(row, 3));
    w.member("sujet", rows.text(row, 4));
    w.member("texte", rows.text(row, 5));
    w.member("createdAt", rows.text(row, 6));
    w.member_raw("destinataires", rows.text(row, 7));
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return answer;
}

base::Result<command::Answer> lister(command::Context& context, const command::Input&) {
  context.queue(sql::lister_envois, pg::Params().null().text(context.query("statut")).integer(envois_max));
  const auto loaded = TRY(context.load());
  return rendre(loaded[0]);
}

/// Refuses 404 introuvable.
base::Result<command::Answer> lister_du_document(command::Context& context, const command::Input&) {
  context.queue(sql::document_connu, pg::Params().uuid(context.id()));
  context.queue(sql::lister_envois, pg::Params().uuid(context.id()).null().integer(envois_max));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  return rendre(loaded[1]);
}

}  // namespace

const command::Command commande_lister_envois{
    .method = "GET",
    .path = "/api/v1/courriel/envois",
    .right = "ventes:lire",
    .summary = "Rend les courriels envoyés et ce que les serveurs en ont dit.",
    .query = question,
    .answer = rendu,
    .body = command::Body::None,
    .writes = false,
    .run = lister,
};

const command::Command commande_lister_envois_du_document{
    .method = "GET",
    .path = "/api/v1/Document/{id}/courriels",
    .right = "ventes:lire",
    .summary = "Rend les courriels d'un document et ce que les serveurs en ont dit.",
    .answer = rendu,
    .body = command::Body::None,
    .writes = false,
    .run = lister_du_document,
};

}  // namespace courriel
