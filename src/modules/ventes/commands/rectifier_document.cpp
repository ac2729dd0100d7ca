#include "engine/command/context.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/complements.hpp"
#include "modules/ventes/core/transitions.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

/// A draft with the content of the invoice that it will replace, to be edited. Its lines keep the origin of those that
/// they stand for: what an order still has to invoice does not change.
Brouillon rectificative_de(command::Context& context, const DocumentCharge& facture) {
  Brouillon b;
  b.id = base::Uuid::v7(context.now());
  b.type = TypeDocument::Facture;
  b.client = facture.client;
  b.store = facture.store;
  b.origine = facture.id;
  b.mode = facture.mode;
  b.remise = facture.remise;
  b.emission = context.today();
  b.livraison = facture.livraison;
  if (!facture.reference_client.empty()) b.reference_client = facture.reference_client;
  if (!facture.objet.empty()) b.objet = facture.objet;
  if (!facture.notes.empty()) b.notes = facture.notes;
  if (!facture.conditions.empty()) b.conditions = facture.conditions;
  for (const LigneChargee& chargee : facture.lignes) {
    LigneBrouillon ligne = chargee.ligne;
    ligne.id = base::Uuid::v7(context.now());
    b.lignes.push_back(std::move(ligne));
  }
  b.frais = facture.frais;
  b.motifs = facture.vendeur.exonerations;
  for (const AcompteCharge& a : facture.acomptes) b.acomptes.push_back(a.deduction);
  return b;
}

/// A draft invoice that replaces an issued one (UNTDID 384; CGI 289-I-5). Issuing it cancels the old one in the same
/// transaction. Refuses: 404 introuvable, 409 document_non_rectifiable (not an issued invoice, cancelled, made of a
/// ticket, credited in part, or being replaced already).
base::Result<command::Answer> rectifier_document(command::Context& context, const command::Input&) {
  queue_document(context, context.id());
  context.queue(sql::facture_touchee, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const DocumentCharge facture = TRY(lire_document(context.id(), loaded[0], loaded[1]));
  if (facture.type != TypeDocument::Facture || !next(facture.type, facture.statut, "rectifier")) {
    return base::refuse(409, "document_non_rectifiable",
                        facture.statut == StatutDocument::Brouillon
                            ? "Ce document est un brouillon : modifiez-le au lieu de le remplacer."
                            : "Seule une facture émise et non annulée se remplace par une facture rectificative.");
  }
  if (facture.origine_chargee && facture.origine_chargee->type == TypeDocument::Ticket) {
    return base::refuse(409, "document_non_rectifiable",
                        "Cette facture est celle d'un ticket, dont la caisse a compté la TVA : corrigez-la par un avoir.");
  }
  if (!loaded[2].empty()) {
    return base::refuse(409, "document_non_rectifiable",
                        loaded[2].text(0, 0) == "AVOIR_DE"
                            ? "Cette facture est en partie créditée : corrigez-la par un avoir."
                            : "Une facture rectificative de cette facture existe déjà : modifiez-la.");
  }
  const Brouillon brouillon = rectificative_de(context, facture);
  const Montants montants = TRY(calculer(brouillon));

  queue_creation(context, brouillon, montants);
  context.queue(sql::lier_documents, pg::Params()
                                         .uuid(context.who().entreprise)
                                         .uuid(brouillon.id)
                                         .uuid(facture.id)
                                         .text("REMPLACE"));
  context.audit({"rectifier", "Document", facture.id, {}, R"({"rectificativeId":")" + brouillon.id.text() + "\"}"});
  const auto written = context.apply();
  return command::Answer{.body = rendre(brouillon, montants, written[0].integer(0, 0)), .status = 201};
}

}  // namespace

const command::Command commande_rectifier_document{
    .path = "/api/v1/Document/{id}/rectifier",
    .right = "ventes:crediter",
    .summary = "Fait une facture rectificative en brouillon ; son émission annule et remplace la facture d'origine.",
    .answer = champs_brouillon,
    .success = 201,
    .run = rectifier_document,
};

}  // namespace ventes
