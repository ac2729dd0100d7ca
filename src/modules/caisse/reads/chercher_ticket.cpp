#include "modules/caisse/champs.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field requete[] = {
    command::text("numero", 35, "Numéro du ticket, tel que scanné."),
    command::text("documentId", 36, "Ou son identifiant."),
};
constexpr command::Field champs_paiement[] = {
    command::text("moyen", 20, "Moyen de paiement : le remboursement se fait par le même."),
    command::montant("montant", "Montant."),
};
constexpr command::Field champs_ligne[] = {
    command::uuid("ligneId", "Ligne."),
    command::uuid("articleId", "Article."),
    command::text("designation", 1'000, "Ce qui a été vendu."),
    command::decimal("quantite", 3, moins, base::centimes_max.value, "Quantité vendue."),
    command::decimal("prix_unitaire_ttc", 6, 0, INT64_MAX, "Prix unitaire TTC."),
    command::decimal("tva", 2, 0, 10'000, "Taux de TVA."),
    command::montant("montant_ttc", "Montant TTC.", moins),
    command::decimal("retournable", 3, moins, base::centimes_max.value, "Ce qui peut encore être rendu."),
};
constexpr command::Field reponse[] = {
    command::uuid("documentId", "Ticket."),
    command::text("numero", 35, "Numéro."),
    command::text("statut", 30, "État ; ANNULE quand tout a été rendu."),
    command::date("dateEmission", "Date."),
    command::montant("montant_ttc", "Total TTC."),
    command::uuid("clientId", "Client."),
    command::text("client", 200, "Son nom."),
    command::uuid("registerId", "Caisse qui l'a fait."),
    command::list("paiements", champs_paiement, 50, "Ce qui l'a payé."),
    command::list("lignes", champs_ligne, 1'000, "Lignes, avec ce qui peut encore être rendu."),
    command::text("facture", 35, "Facture faite de ce ticket : c'est elle qui se crédite alors."),
};

/// Finds a ticket of any till of the company. Refuses 422 entree_invalide, 404 introuvable (the register),
/// ticket_introuvable.
base::Result<command::Answer> chercher_ticket(command::Context& context, const command::Input&) {
  const auto numero = context.query("numero");
  const auto id = context.query("documentId");
  const auto document = id ? base::Uuid::parse(*id) : std::nullopt;
  if ((!numero && !id) || (id && !document)) {
    return base::Unexpected{command::invalid_input(
        {{"champ_obligatoire", id ? "documentId" : "numero", "Donnez le numéro du ticket, ou son identifiant."}})};
  }
  queue_lecture(context, context.id());
  context.queue(sql::ticket_scanne, pg::Params().text(numero).uuid(document));
  const auto loaded = TRY(context.load());
  TRY(lire_registre(loaded[0]));
  const pg::Rows& r = loaded[1];
  if (r.empty()) return base::refuse(404, "ticket_introuvable", "Aucun ticket ne porte ce numéro.");
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("documentId", r.text(0, 0)), w.member("numero", r.text(0, 1)), w.member("statut", r.text(0, 2));
  w.member("dateEmission", r.text(0, 3));
  w.member_raw("montant_ttc", r.text(0, 4));
  membre(w, "clientId", r.optional_text(0, 5));
  membre(w, "client", r.is_null(0, 5) ? std::nullopt : r.optional_text(0, 6));
  membre(w, "registerId", r.optional_text(0, 7));
  w.member_raw("paiements", r.is_null(0, 8) ? "[]" : r.text(0, 8));
  w.member_raw("lignes", r.is_null(0, 9) ? "[]" : r.text(0, 9));
  membre(w, "facture", r.optional_text(0, 10));
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_chercher_ticket{
    .method = "GET",
    .path = "/api/v1/Register/{id}/ticket",
    .right = "caisse:vendre",
    .summary = "Trouve un ticket par ce qui est scanné, avec ce qui peut encore en être rendu.",
    .query = requete,
    .answer = reponse,
    .body = command::Body::None,
    .writes = false,
    .run = chercher_ticket,
};

}  // namespace caisse
