#include <algorithm>
#include <array>

#include "modules/caisse/champs.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr std::array<std::string_view, 3> statuts{"A_TRAITER", "TRAITE", "ECARTE"};

constexpr command::Field champs_motif[] = {
    command::text("code", 100, "Nom stable."),
    command::text("pointer", 200, "Champ concerné."),
    command::text("detail", 1'000, "Phrase pour une personne."),
};
constexpr command::Field champs_gardee[] = {
    command::uuid("id", "Ticket gardé."),
    command::uuid("registerId", "Caisse."),
    command::text("registerNom", 100, "Nom de la caisse."),
    command::uuid("ticketId", "Identifiant que l'appareil lui avait donné."),
    command::text("corps", 1'000'000, "Demande telle que reçue, en JSON."),
    command::list("motifs", champs_motif, 1'000, "Pourquoi elle n'est pas enregistrée."),
    command::instant("recuAt", "Date et heure."),
    command::text("statut", 10, "A_TRAITER, TRAITE ou ECARTE."),
    command::uuid("documentId", "Document qui l'a remplacée."),
    command::text("raison", 2'000, "Raison donnée."),
};
constexpr command::Field requete[] = {command::choice("statut", statuts, "État ; A_TRAITER par défaut.")};
constexpr command::Field reponse_liste[] = {command::list("tickets", champs_gardee, 500, "Les plus anciens d'abord.")};
constexpr command::Field entree_traiter[] = {
    command::uuid("documentId", "Ticket, avoir ou facture qui enregistre cette vente.").must(),
    command::text("raison", 2'000, "Ce qui a été corrigé."),
};
constexpr command::Field entree_ecarter[] = {
    command::text("raison", 2'000, "Pourquoi cette vente n'est pas enregistrée.", 1).must()};
constexpr command::Field reponse[] = {
    command::uuid("id", "Ticket gardé."),
    command::text("statut", 10, "TRAITE ou ECARTE."),
};

base::Result<command::Answer> lister_quarantaine(command::Context& context, const command::Input&) {
  context.queue(sql::quarantaine_liste, pg::Params().text(context.query("statut").value_or("A_TRAITER")));
  const auto loaded = TRY(context.load());
  const pg::Rows& r = loaded[0];
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("tickets"), w.begin_array();
  for (int row = 0; row < r.size(); ++row) {
    w.begin_object();
    w.member("id", r.text(row, 0)), w.member("registerId", r.text(row, 1)), w.member("registerNom", r.text(row, 2));
    membre(w, "ticketId", r.optional_text(row, 3));
    w.member("corps", r.text(row, 4));
    w.member_raw("motifs", r.text(row, 5));
    w.member("recuAt", r.text(row, 6)), w.member("statut", r.text(row, 7));
    membre(w, "documentId", r.optional_text(row, 8));
    membre(w, "raison", r.optional_text(row, 9));
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return answer;
}

base::Result<command::Answer> finir(command::Context& context, std::string_view statut,
                                    const std::optional<base::Uuid>& document,
                                    const std::optional<std::string>& raison) {
  context.queue(sql::traiter_quarantaine, pg::Params()
                                              .uuid(context.id())
                                              .text(statut)
                                              .uuid(document)
                                              .uuid(context.who().author())
                                              .instant(context.now())
                                              .text(raison));
  const auto lus = context.read();
  if (lus[0].empty()) {
    return base::refuse(404, "introuvable", "Ce ticket gardé n'existe pas, ou il est déjà traité.");
  }
  context.audit({statut == "TRAITE" ? "traiter_quarantaine" : "ecarter_quarantaine",
                 "Register",
                 lus[0].uuid(0, 0),
                 {},
                 R"({"ticketGardeId":")" + context.id().text() + "\"}"});
  context.apply();
  return command::Answer{.body = R"({"id":")" + context.id().text() + R"(","statut":")" + std::string(statut) + "\"}"};
}

/// The sale was recorded by another document. Refuses 422 reference_inconnue (#/documentId), 404 introuvable.
base::Result<command::Answer> traiter_quarantaine(command::Context& context, const command::Input& input) {
  context.queue(sql::document_emis, pg::Params().uuid(*input.uuid("documentId")));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) {
    return base::Unexpected{command::invalid_input(
        {{"reference_inconnue", "#/documentId", "Ce document n'existe pas ou n'est pas émis."}})};
  }
  return finir(context, "TRAITE", input.uuid("documentId"), input.text("raison"));
}

/// The sale is not recorded, for a reason. Refuses 404 introuvable.
base::Result<command::Answer> ecarter_quarantaine(command::Context& context, const command::Input& input) {
  TRY(context.load());
  return finir(context, "ECARTE", std::nullopt, input.text("raison"));
}

}  // namespace

const command::Command commande_lister_quarantaine{
    .method = "GET",
    .path = "/api/v1/caisse/quarantaine",
    .right = "caisse:lire",
    .summary = "Donne les tickets remis qui n'ont pu être enregistrés.",
    .query = requete,
    .answer = reponse_liste,
    .body = command::Body::None,
    .writes = false,
    .run = lister_quarantaine,
};

const command::Command commande_traiter_quarantaine{
    .path = "/api/v1/caisse/quarantaine/{id}/traiter",
    .right = "caisse:traiter",
    .summary = "Dit quel document enregistre la vente d'un ticket gardé.",
    .input = entree_traiter,
    .answer = reponse,
    .run = traiter_quarantaine,
};

const command::Command commande_ecarter_quarantaine{
    .path = "/api/v1/caisse/quarantaine/{id}/ecarter",
    .right = "caisse:traiter",
    .summary = "Écarte un ticket gardé, avec une raison.",
    .input = entree_ecarter,
    .answer = reponse,
    .run = ecarter_quarantaine,
};

}  // namespace caisse
