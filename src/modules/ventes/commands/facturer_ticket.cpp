#include "base/faults.hpp"
#include "base/french_amounts.hpp"
#include "engine/command/context.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/complements.hpp"
#include "modules/ventes/core/transitions.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/paiements.hpp"
#include "modules/ventes/points.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::uuid("clientId", "Client de la facture ; celui du ticket par défaut."),
    command::text("referenceClient", 200, "Référence donnée par le client (bon de commande)."),
    command::text("objet", 500, "Objet."),
};

base::Result<base::Done> verifier_facturable(const DocumentCharge& ticket, const pg::Rows& touche,
                                             const DocumentDu& du) {
  if (!touche.empty()) {
    return base::refuse(409, "ticket_facture", "Ce ticket a déjà sa facture : elle ne se fait qu'une fois.");
  }
  const base::Centimes reste = du.net_a_payer - du.paye;
  if (reste.value > 0) {
    return base::refuse(409, "ticket_non_regle",
                        "Il reste " + base::french_euros(reste) + " à payer sur le ticket " + ticket.numero +
                            " : encaissez-le d'abord, sa facture est acquittée.");
  }
  return base::Done{};
}

/// Refuses 409 document_non_facturable: not an issued ticket, or credited in part or whole.
base::Result<base::Done> verifier_ticket(const DocumentCharge& ticket, const pg::Rows& credite) {
  if (ticket.type != TypeDocument::Ticket) {
    return base::refuse(409, "document_non_facturable",
                        "Seul un ticket de caisse se facture ainsi : transformez un devis, une commande ou un bon.");
  }
  if (!next(ticket.type, ticket.statut, "facturer")) {
    return base::refuse(409, "document_non_facturable",
                        ticket.statut == StatutDocument::Brouillon ? "Ce ticket est un brouillon : validez-le d'abord."
                                                                   : "Ce ticket est entièrement crédité.");
  }
  if (!credite.empty() && credite.text(0, 0) == "AVOIR_DE") {
    return base::refuse(409, "document_non_facturable",
                        "Ce ticket est en partie crédité : sa facture ne dirait pas ce qui a été vendu.");
  }
  return base::Done{};
}

/// The client of the invoice: who bought by name keeps what he bought.
base::Result<base::Uuid> client_de(const command::Input& input, const DocumentCharge& ticket, bool connu) {
  const auto choisi = input.uuid("clientId");
  if (!choisi && !ticket.client) {
    return base::refuse_all(
        {{"client_manquant", "#/clientId", "Ce ticket n'a pas de client : dites à qui va la facture."}});
  }
  if (choisi && !connu) return base::refuse_all({{"reference_inconnue", "#/clientId", "Ce client n'existe pas."}});
  if (choisi && ticket.client && *choisi != *ticket.client) {
    return base::refuse_all(
        {{"client_du_ticket", "#/clientId", "Ce ticket est celui d'un autre client : la facture lui revient."}});
  }
  return choisi ? *choisi : *ticket.client;
}

/// The draft with the content of the ticket, line by line.
Brouillon facture_de(command::Context& context, const DocumentCharge& ticket, const base::Uuid& client,
                     const command::Input& input) {
  Brouillon b;
  b.id = base::Uuid::v7(context.now());
  b.client = client;
  b.store = ticket.store;
  b.origine = ticket.id;
  b.mode = ticket.mode;
  b.remise = ticket.remise;
  b.emission = context.today();
  b.livraison = ticket.livraison.value_or(ticket.emission);
  b.reference_client = input.text("referenceClient");
  b.objet = input.text("objet");
  for (const LigneChargee& chargee : ticket.lignes) {
    LigneBrouillon ligne = chargee.ligne;
    ligne.origine = ligne.id;
    ligne.id = base::Uuid::v7(context.now());
    b.lignes.push_back(std::move(ligne));
  }
  b.frais = ticket.frais;
  b.motifs = ticket.vendeur.exonerations;
  return b;
}

/// What the ticket was paid pays the invoice; no money moves.
void queue_report(command::Context& context, const Emission& emission, const DocumentCharge& ticket) {
  DocumentDu du;
  du.id = emission.document.id;
  du.emission = emission.document.emission;
  du.client = emission.document.client;
  du.net_a_payer = emission.decision.net_a_payer;
  du.poser_groupes(emission.document, emission.decision.montants.groupes);
  if (du.net_a_payer.value == 0) return;
  queue_paiement(context, du,
                 {.id = base::Uuid::v7(context.now()),
                  .date = emission.document.emission,
                  .montant = du.net_a_payer,
                  .moyen = MoyenPaiement::Compensation,
                  .reference = "Ticket " + ticket.numero});
}

/// Issues the invoice of a paid ticket (frame B7 or S7; conformite-fr 4.3): the same amounts to the centime, no second
/// movement of stock, what was paid carried over, and the ticket given back in the books on the day of the invoice, so
/// that turnover and VAT count once. The draft is written first and loaded as any draft is: a refusal rolls it back.
/// Refuses: 404 introuvable, 409 document_non_facturable, ticket_facture, ticket_non_regle, 422 client_manquant,
/// reference_inconnue, client_du_ticket (#/clientId), then as `decider_emission`.
base::Result<command::Answer> facturer_ticket(command::Context& context, const command::Input& input) {
  queue_document(context, context.id());
  context.queue(sql::facture_touchee, pg::Params().uuid(context.id()));
  queue_document_du(context, context.id());
  context.queue(sql::client_present, pg::Params().uuid(input.uuid("clientId")));
  const auto loaded = TRY(context.load());
  const DocumentCharge ticket = TRY(lire_document(context.id(), loaded[0], loaded[1]));
  TRY(verifier_ticket(ticket, loaded[2]));
  TRY(verifier_facturable(ticket, loaded[2], TRY(lire_document_du(loaded[3]))));
  const base::Uuid client = TRY(client_de(input, ticket, !loaded[4].empty()));
  const Brouillon brouillon = facture_de(context, ticket, client, input);
  const Montants montants = TRY(calculer(brouillon));

  queue_creation(context, brouillon, montants);
  context.queue(sql::lier_documents,
                pg::Params().uuid(context.who().entreprise).uuid(brouillon.id).uuid(ticket.id).text("REMPLACE"));
  const std::size_t place = context.queued();
  queue_document(context, brouillon.id);
  const auto ecrit = context.read();
  DocumentCharge facture = TRY(lire_document(brouillon.id, ecrit[place], ecrit[place + 1]));
  const Emission emission = TRY(decider_emission(std::move(facture), context.today(), context.today()));

  // Points of a ticket are those of its client; where it has none, the invoice says who bought.
  if (!ticket.client) queue_gain_du_ticket(context, emission);
  const std::size_t issue = queue_emission(context, emission);
  queue_report(context, emission, ticket);
  context.audit(
      {"facturer",
       "Document",
       ticket.id,
       {},
       R"({"factureId":")" + brouillon.id.text() + R"(","montant_ttc":)" + base::to_string(montants.total.ttc) + "}"});
  const auto written = context.apply();
  return command::Answer{.body = rendre_emission(emission, written[issue]), .status = 201};
}

}  // namespace

const command::Command commande_facturer_ticket{
    .path = "/api/v1/Document/{id}/facturer",
    .right = "ventes:facturer_ticket",
    .summary = "Émet la facture d'un ticket payé : mêmes montants, déjà acquittée, comptée une seule fois.",
    .input = entree,
    .answer = champs_emission,
    .success = 201,
    .run = facturer_ticket,
};

}  // namespace ventes
