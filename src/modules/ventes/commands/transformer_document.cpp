#include "engine/command/context.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/core/transitions.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

/// A draft invoice with the quote's lines: same prices, same discounts, dated today.
Brouillon facture_de(command::Context& context, const DocumentCharge& devis) {
  Brouillon facture;
  facture.id = base::Uuid::v7(context.now());
  facture.type = TypeDocument::Facture;
  facture.client = devis.client;
  facture.store = devis.store;
  facture.origine = devis.id;
  facture.mode = devis.mode;
  facture.remise = devis.remise;
  facture.emission = context.today();
  if (!devis.reference_client.empty()) facture.reference_client = devis.reference_client;
  facture.lignes.reserve(devis.lignes.size());
  for (const LigneChargee& chargee : devis.lignes) {
    LigneBrouillon ligne = chargee.ligne;
    ligne.origine = ligne.id;
    ligne.id = base::Uuid::v7(context.now());
    facture.lignes.push_back(std::move(ligne));
  }
  return facture;
}

/// Makes a draft invoice from a quote, which becomes FACTURE. Refuses: 404 introuvable, 409 transformation_impossible.
base::Result<command::Answer> transformer_document(command::Context& context, const command::Input&) {
  queue_document(context, context.id());
  const auto loaded = TRY(context.load());
  const DocumentCharge devis = TRY(lire_document(context.id(), loaded[0], loaded[1]));
  const auto vers = next(devis.type, devis.statut, "transformer");
  if (!vers) {
    const bool draft = devis.type == TypeDocument::Devis && devis.statut == StatutDocument::Brouillon;
    return base::refuse(409, "transformation_impossible",
                        draft ? "Ce devis est un brouillon : validez-le avant de le transformer en facture."
                              : "Ce document ne peut pas être transformé en facture dans son état actuel (" +
                                    std::string(to_text(devis.statut)) + ").");
  }
  const Brouillon facture = facture_de(context, devis);
  const Montants montants = TRY(calculer(facture));

  queue_creation(context, facture, montants);
  context.queue(sql::lier_documents, pg::Params()
                                         .uuid(context.who().entreprise)
                                         .uuid(facture.id)
                                         .uuid(devis.id)
                                         .text("DEVIS_DE"));
  context.queue(sql::changer_statut, pg::Params().uuid(devis.id).text(to_text(*vers)));
  context.audit({"transformer", "Document", devis.id,
                 R"({"statut":")" + std::string(to_text(devis.statut)) + "\"}",
                 R"({"statut":")" + std::string(to_text(*vers)) + R"(","factureId":")" + facture.id.text() + "\"}"});
  const auto written = context.apply();
  return command::Answer{.body = rendre(facture, montants, written[0].integer(0, 0))};
}

}  // namespace

const command::Command commande_transformer_document{
    .path = "/api/v1/Document/{id}/transformer",
    .right = "ventes:transformer",
    .summary = "Fait d'un devis émis une facture en brouillon, aux mêmes conditions.",
    .answer = champs_brouillon,
    .success = 201,
    .run = transformer_document,
};

}  // namespace ventes
