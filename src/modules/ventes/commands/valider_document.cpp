#include "base/faults.hpp"
#include "engine/command/group.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/hors_caisse.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/paiements.hpp"
#include "modules/ventes/points.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr std::string_view paiement_comptant[] = {"ESPECES", "CARTE", "VIREMENT", "CHEQUE", "PRELEVEMENT"};

constexpr command::Field entree[] = {
    command::integer("version", 1, 2'000'000'000, "Version lue du brouillon ; une autre est refusée."),
    command::date("dateEmission", "Date d'émission ; celle du brouillon par défaut."),
    command::choice("moyen_paiement", paiement_comptant,
                    "Payé en entier à l'émission, par ce moyen : la facture porte le cadre B2, S2 ou M2."),
};

/// A draft carries the date that was chosen for it. The date it got by default is that of its entry: when the day has
/// passed, issuing happens today.
base::Date date_d_emission(const DocumentCharge& document, const command::Input& input, base::Date today) {
  if (const auto chosen = input.date("dateEmission")) return *chosen;
  return document.emission == document.saisi_le && document.emission < today ? today : document.emission;
}

/// Moves the settlement of an invoice that is replaced (384): its claim ends by COMPENSATION, what was paid of it pays
/// the new one. Both sides carry their VAT, so that due VAT is that of the old invoice until it is taken back whole.
void queue_transfert(command::Context& context, DocumentDu ancien, DocumentDu& nouveau, base::Date date) {
  const base::Centimes paye = ancien.paye;
  const auto compensation = [&](base::Centimes montant) {
    return NouveauPaiement{base::Uuid::v7(context.now()), date,         montant,
                           MoyenPaiement::Compensation,   std::nullopt, std::nullopt};
  };
  const base::Centimes fin = ancien.net_a_payer - paye;
  if (fin.value != 0) queue_paiement(context, ancien, compensation(fin));
  if (paye.value != 0) queue_paiement(context, nouveau, compensation(paye));
}

/// What follows the number: the settlement of the invoice that is replaced, and payment on the spot.
void queue_suites(command::Context& context, const command::Input& input, const Emission& emission,
                  std::optional<DocumentDu> ancien) {
  DocumentDu du = du_de(emission);
  const base::Date date = emission.document.emission;
  if (ancien) {
    // The orders behind both are delivered by the new one alone.
    context.queue(sql::actualiser_commandes, pg::Params().uuid(ancien->id));
    queue_transfert(context, std::move(*ancien), du, date);
  }
  const base::Centimes reste = du.net_a_payer - du.paye;
  const auto moyen = input.text("moyen_paiement");
  if (!moyen || reste.value <= 0) return;
  queue_paiement(
      context, du,
      {base::Uuid::v7(context.now()), date, reste, *from_text<MoyenPaiement>(*moyen), std::nullopt, std::nullopt});
}

/// A document that is being issued, and the invoice that it replaces.
struct Validation {
  command::Group::Member* member;
  Emission emission;
  std::optional<DocumentDu> ancien;
  PointsDuDocument points_de_l_ancien;
};

/// Decides one document of the group; nothing when it leaves the group.
/// Refuses: 404 introuvable, 412 version_perimee, 409 ticket_a_la_caisse, 422 validite_avant_emission for a quote, then
/// as `decider_emission`.
base::Result<std::optional<Validation>> decider(command::Group& group, command::Group::Member& member,
                                                const std::vector<pg::Rows>& loaded) {
  command::Context& context = member.context();
  const command::Input& input = member.input();
  DocumentCharge document = TRY(lire_document(context.id(), loaded[0], loaded[1]));
  const auto version = input.integer("version");
  if (version && *version != document.version && document.statut == StatutDocument::Brouillon) {
    return base::refuse(412, "version_perimee",
                        "Ce brouillon a été modifié entre-temps : relisez-le avant de le valider.");
  }
  if (document.type == TypeDocument::Ticket && document.statut == StatutDocument::Brouillon) {
    return refuser_ticket(vendez_a_la_caisse);
  }
  const base::Date today = context.today();
  const base::Date date = date_d_emission(document, input, today);
  const bool devis = document.type == TypeDocument::Devis && document.statut == StatutDocument::Brouillon;
  if (devis && expire(document.validite, date)) {
    return base::refuse_all(
        {{"validite_avant_emission", "#/dateValidite",
          "La validité de ce devis est passée le " + document.validite->french() + " : prolongez-la."}});
  }
  const bool comptant = input.has("moyen_paiement");
  if (comptant && document.type != TypeDocument::Facture && document.type != TypeDocument::FactureAcompte) {
    return base::refuse(422, "paiement_hors_facture",
                        "Seule une facture se paie à l'émission : retirez le moyen de paiement.");
  }
  const bool remplace = document.origine_chargee && document.origine_chargee->remplacee;
  if ((comptant || remplace) && group.apart(member)) return std::optional<Validation>();
  std::optional<DocumentDu> ancien;
  PointsDuDocument points_de_l_ancien;
  if (remplace) {
    queue_verrou_du_client(context, *document.origine);
    queue_document_du(context, *document.origine);
    queue_points_du_document(context, *document.origine);
    const auto lus = context.read();
    ancien = TRY(lire_document_du(lus[1]));
    points_de_l_ancien = lire_points_du_document(lus[2]);
  }
  Emission emission = TRY(decider_emission(std::move(document), date, today, std::nullopt, comptant));
  if (!emise_ensemble(emission) && group.apart(member)) return std::optional<Validation>();
  return std::optional(Validation{&member, std::move(emission), std::move(ancien), points_de_l_ancien});
}

std::vector<Validation> decider_tout(command::Group& group, const std::vector<pg::Rows>& loaded) {
  std::vector<Validation> validations;
  for (command::Group::Member* member : group.open()) {
    auto decided = decider(group, *member, loaded);
    if (!decided) {
      member->refuse(std::move(decided).error());
    } else if (*decided) {
      validations.push_back(std::move(**decided));
    }
  }
  return validations;
}

/// Issues drafts: number, frozen content, points, stock, VAT, quota and audit in one transaction (R-DOC-1,
/// R-DOC-2, R-DOC-4). Refuses each as `decider`.
void valider_documents(command::Group& group) {
  // Asked for twice, a document is issued once: the second request looks again.
  const std::vector<base::Uuid> ids = group.one_each();
  queue_documents(group.open().front()->context(), ids);
  const auto loaded = group.load();
  std::vector<Validation> validations = decider_tout(group, loaded);
  if (validations.empty()) return;
  std::vector<EmissionDemandee> demandes;
  for (const Validation& v : validations) demandes.push_back({&v.member->context(), &v.emission});
  for (const Validation& v : validations) queue_fin_de_vente(v.member->context(), v.points_de_l_ancien);
  const std::size_t issue = queue_emissions(demandes);
  for (Validation& v : validations) {
    command::Context& context = v.member->context();
    if (v.member->input().has("moyen_paiement") || v.ancien) {
      queue_suites(context, v.member->input(), v.emission, std::move(v.ancien));
    }
    context.audit({"valider", "Document", context.id(), R"({"statut":"BROUILLON"})",
                   R"({"statut":")" + std::string(to_text(v.emission.decision.vers)) + R"(","montant_ttc":)" +
                       base::to_string(v.emission.decision.montants.total.ttc) + "}"});
  }
  const auto written = group.apply();
  for (const Validation& v : validations) v.member->answer({.body = rendre_emission(v.emission, written[issue])});
}

}  // namespace

const command::Command commande_valider_document{
    .path = "/api/v1/Document/{id}/valider",
    .right = "ventes:valider",
    .summary = "Émet un brouillon : numéro, contenu figé, stock, quota et journal, d'un seul tenant.",
    .input = entree,
    .answer = champs_emission,
    .run_together = valider_documents,
};

}  // namespace ventes
