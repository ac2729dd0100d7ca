#include "engine/command/context.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/credit.hpp"
#include "modules/ventes/module.hpp"

namespace ventes {

namespace {

constexpr command::Field champs_ligne_creditee[] = {
    command::uuid("ligneId", "Ligne de la facture.").must(),
    command::decimal("quantite", 3, -quantite_max, quantite_max, "Quantité à créditer ; tout ce qui reste si absente."),
};
constexpr command::Field entree[] = {
    command::list("lignes", champs_ligne_creditee, lignes_max,
                  "Lignes à créditer ; toute la facture si la liste est absente."),
    command::decimal("pourcent", 2, 1, 10'000, "Geste commercial : part du total de la facture, en pour cent."),
    command::montant("montant", "Geste commercial : montant TTC rendu, réparti par taux.", 1),
    command::text("motif", 500, "Raison de l'avoir, imprimée comme objet."),
    command::date("dateEmission",
                  "Date de l'avoir ; aujourd'hui par défaut, ou la date de la facture si elle est à venir."),
};

/// Issues a credit note for a whole invoice, for some of its lines or for an amount, in one transaction: number,
/// mirrored amounts, goods back in stock, balance of the invoice, and the invoice ANNULE once nothing remains
/// (R-DOC-6). Refuses as `decider_credit`, then 409 ticket_a_la_caisse.
base::Result<command::Answer> crediter_document(command::Context& context, const command::Input& input) {
  queue_credit(context, context.id());
  const auto loaded = TRY(context.load());
  Credit credit = TRY(decider_credit(
      context, loaded, input,
      {.document = context.id(), .date = input.date("dateEmission"), .motif = input.text("motif").value_or("")}));
  TRY(verifier_hors_caisse(credit.origine_due));
  const std::size_t issue = queue_credit_emis(context, credit);
  const StatutDocument statut = credit.origine.statut;
  context.audit({"crediter", "Document", credit.origine.id, R"({"statut":")" + std::string(to_text(statut)) + "\"}",
                 R"({"avoirId":")" + credit.brouillon.id.text() + R"(","montant_ttc":)" +
                     base::to_string(credit.montants.total.ttc) + R"(,"statut":")" +
                     std::string(to_text(credit.entier ? StatutDocument::Annule : statut)) + "\"}"});
  const auto written = context.apply();
  return command::Answer{.body = rendre_emission(credit.emission, written[issue])};
}

}  // namespace

const command::Command commande_crediter_document{
    .path = "/api/v1/Document/{id}/crediter",
    .right = "ventes:crediter",
    .summary = "Émet un avoir sur une facture : entier, par ligne ou par montant, à l'image de la facture au centime.",
    .input = entree,
    .answer = champs_emission,
    .success = 201,
    .run = crediter_document,
};

}  // namespace ventes
