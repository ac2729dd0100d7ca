#include "engine/command/context.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/core/fautes.hpp"
#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/module.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::integer("version", 1, 2'000'000'000, "Version lue du brouillon ; une autre est refusée."),
    command::date("dateEmission", "Date d'émission ; celle du brouillon par défaut."),
};

/// A draft carries the date that was chosen for it. The date it got by default is that of its entry: when the day has
/// passed, issuing happens today.
base::Date date_d_emission(const DocumentCharge& document, const command::Input& input, base::Date today) {
  if (const auto chosen = input.date("dateEmission")) return *chosen;
  return document.emission == document.saisi_le && document.emission < today ? today : document.emission;
}

/// Issues a draft: number, frozen content, stock, VAT, quota and audit in one transaction (R-DOC-1, R-DOC-2, R-DOC-4).
/// Refuses: 404 introuvable, 412 version_perimee, 422 validite_avant_emission for a quote, then as `decider_emission`.
base::Result<command::Answer> valider_document(command::Context& context, const command::Input& input) {
  queue_document(context, context.id());
  const auto loaded = TRY(context.load());
  DocumentCharge document = TRY(lire_document(context.id(), loaded[0], loaded[1]));
  const auto version = input.integer("version");
  if (version && *version != document.version && document.statut == StatutDocument::Brouillon) {
    return base::refuse(412, "version_perimee", "Ce brouillon a été modifié entre-temps : relisez-le avant de le valider.");
  }
  const base::Date today = context.today();
  const base::Date date = date_d_emission(document, input, today);
  const bool devis = document.type == TypeDocument::Devis && document.statut == StatutDocument::Brouillon;
  if (devis && expire(document.validite, date)) {
    return refuser({{"validite_avant_emission", "#/dateValidite",
                     "La validité de ce devis est passée le " + document.validite->french() + " : prolongez-la."}});
  }
  const Emission emission = TRY(decider_emission(std::move(document), date, today));

  const std::size_t issue = queue_emission(context, emission);
  context.audit({"valider", "Document", context.id(), R"({"statut":"BROUILLON"})",
                 R"({"statut":")" + std::string(to_text(emission.decision.vers)) + R"(","montant_ttc":)" +
                     base::to_string(emission.decision.montants.total.ttc) + "}"});
  const auto written = context.apply();
  return command::Answer{.body = rendre_emission(emission, written[issue])};
}

}  // namespace

const command::Command commande_valider_document{
    .path = "/api/v1/Document/{id}/valider",
    .right = "ventes:valider",
    .summary = "Émet un brouillon : numéro, contenu figé, stock, quota et journal, d'un seul tenant.",
    .input = entree,
    .answer = champs_emission,
    .run = valider_document,
};

}  // namespace ventes
