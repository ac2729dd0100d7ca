#include <algorithm>

#include "engine/command/context.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/complements.hpp"
#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/echeancier_document.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/hors_caisse.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/remise_permise.hpp"

namespace ventes {

namespace {

std::optional<std::string> texte(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

/// What is sold, to whom and on what terms; not what belonged to the day or to the order: dates, number, series,
/// origin, deposits, the client's reference. A quote holds as long as the other did.
Brouillon copie_de(command::Context& context, const DocumentCharge& d) {
  Brouillon b;
  b.id = base::Uuid::v7(context.now());
  b.type = d.type;
  b.client = d.client;
  b.store = d.store;
  b.mode = d.mode;
  b.remise = d.remise;
  b.emission = context.today();
  if (d.type == TypeDocument::Devis) {
    int jours = validite_devis_jours;
    if (d.validite) jours = std::max(d.validite->days_since_epoch() - d.emission.days_since_epoch(), 0);
    b.validite = b.emission.plus_days(jours);
  }
  b.objet = texte(d.objet);
  b.notes = texte(d.notes);
  b.conditions = texte(d.conditions);
  for (const LigneChargee& chargee : d.lignes) {
    LigneBrouillon ligne = chargee.ligne;
    ligne.id = base::Uuid::v7(context.now());
    ligne.origine.reset();
    b.lignes.push_back(std::move(ligne));
  }
  b.frais = d.frais;
  b.motifs = d.vendeur.exonerations;
  return b;
}

/// The terms of payment, where none names a day.
std::vector<Terme> termes_de(const DocumentCharge& d) {
  const bool date = std::any_of(d.termes.begin(), d.termes.end(), [](const Terme& t) { return t.date.has_value(); });
  return date ? std::vector<Terme>{} : d.termes;
}

/// Makes a draft of the same content, whatever became of the document. Refuses: 404 introuvable, 409
/// document_non_duplicable for a credit note, 409 ticket_a_la_caisse, 403 remise_excessive.
base::Result<command::Answer> dupliquer_document(command::Context& context, const command::Input&) {
  queue_document(context, context.id());
  const auto loaded = TRY(context.load());
  const DocumentCharge document = TRY(lire_document(context.id(), loaded[0], loaded[1]));
  if (document.type == TypeDocument::Avoir) {
    return base::refuse(409, "document_non_duplicable",
                        "Un avoir naît de la facture qu'il corrige : créditez celle qui doit l'être.");
  }
  if (document.type == TypeDocument::Ticket) return refuser_ticket(vendez_a_la_caisse);
  const Brouillon brouillon = copie_de(context, document);
  const Montants montants = TRY(calculer(brouillon));
  TRY(verifier_remise(context, brouillon, montants));

  queue_creation(context, brouillon, montants);
  queue_termes(context, brouillon.id, termes_de(document));
  context.audit({"dupliquer", "Document", document.id, {}, R"({"documentId":")" + brouillon.id.text() + "\"}"});
  const auto written = context.apply();
  return command::Answer{.body = rendre(brouillon, montants, written[0].integer(0, 0)), .status = 201};
}

}  // namespace

const command::Command commande_dupliquer_document{
    .path = "/api/v1/Document/{id}/dupliquer",
    .right = "ventes:enregistrer",
    .summary = "Fait un brouillon de même contenu : nouvelles dates, ni numéro, ni origine, ni acompte.",
    .answer = champs_brouillon,
    .success = 201,
    .run = dupliquer_document,
};

}  // namespace ventes
