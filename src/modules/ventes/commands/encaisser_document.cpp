#include "base/french_amounts.hpp"
#include "engine/command/group.hpp"
#include "modules/ventes/core/periode.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/paiements.hpp"
#include "modules/ventes/points.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::montant("montant", "Montant reçu, en euros.", 1).must(),
    command::choice("moyen_paiement", moyens_d_un_document,
                    "Moyen de paiement ; POINTS prend au client les points de ce montant.")
        .must(),
    command::date("date_paiement", "Date du paiement.").must(),
    command::text("reference", 200, "Numéro de chèque, libellé du virement…"),
    command::boolean("acompteClient",
                     "Vrai pour garder au crédit du client ce qui dépasse le reste à payer ; refusé sinon."),
};

/// What is beyond the amount due is kept only if that was meant.
base::Result<base::Done> verifier_excedent(const DocumentDu& du, base::Centimes montant, bool accepted) {
  const base::Centimes excess = montant - du.reste();
  if (excess.value <= 0 || du.net_a_payer.value < 0) return base::Done{};
  if (!accepted) {
    return base::refuse(
        409, "montant_superieur_au_du",
        "Il reste " + base::french_euros(du.reste()) + " à payer : ce paiement le dépasse de " +
            base::french_euros(excess) +
            ". Corrigez le montant, ou confirmez (acompteClient) pour garder l'excédent au crédit du client.");
  }
  return base::Done{};
}

/// A payment on its way.
struct Encaissement {
  command::Group::Member* member;
  DocumentDu du;
  NouveauPaiement paiement;
  /// Of a payment with points: those of the sale, and how many it takes.
  std::optional<PointsDuDocument> points = {};
  std::int64_t depenses = 0;
};

bool en_points(const command::Group::Member& member) { return member.input().text("moyen_paiement") == "POINTS"; }

/// Decides one payment of the group. Refuses: 404 introuvable, 409 document_non_emis, document_non_reglable,
/// ticket_a_la_caisse, avoir_a_rembourser, document_annule, 422 entree_invalide (date_future, date_trop_ancienne,
/// hors_limites), 409 periode_close, montant_superieur_au_du, then as `decider_depense`.
base::Result<Encaissement> decider(command::Group::Member& member, const pg::Rows& dus, const pg::Rows* points) {
  const command::Context& context = member.context();
  const command::Input& input = member.input();
  DocumentDu du = TRY(lire_document_du(dus, context.id()));
  TRY(verifier_hors_caisse(du));
  TRY(verifier_encaissable(du));
  NouveauPaiement paiement;
  paiement.id = base::Uuid::v7(context.now());
  paiement.date = *input.date("date_paiement");
  paiement.montant = {*input.decimal("montant", 2)};
  paiement.moyen = *from_text<MoyenPaiement>(*input.text("moyen_paiement"));
  paiement.reference = input.text("reference");
  auto faults = fautes_de_date(du, paiement.date, context.today());
  if (du.paye.value > base::centimes_max.value - paiement.montant.value) {
    faults.push_back({"hors_limites", "#/montant", "Le total encaissé dépasserait ce qui peut être enregistré."});
  }
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  TRY(verifier_periode(du.clos, paiement.date));
  // Points beyond what is due would become money.
  TRY(verifier_excedent(du, paiement.montant, points == nullptr && input.boolean("acompteClient").value_or(false)));
  Encaissement encaissement{&member, std::move(du), std::move(paiement)};
  if (points != nullptr) {
    encaissement.points = lire_points_du_document(*points);
    encaissement.depenses = TRY(decider_depense(encaissement.du, *encaissement.points, encaissement.paiement.montant));
  }
  return encaissement;
}

/// Records payments, partial or whole. What is paid too much becomes client credit, if that is confirmed. Refuses each
/// as `decider`.
void encaisser_documents(command::Group& group) {
  // Points are spent alone, under the lock of their client, which comes before that of the document.
  for (command::Group::Member* member : group.open()) {
    if (en_points(*member)) group.apart(*member);
  }
  // Two payments of one document follow each other: the second looks again.
  const std::vector<base::Uuid> ids = group.one_each();
  if (ids.empty()) return;
  command::Context& first = group.open().front()->context();
  const bool points = en_points(*group.open().front());
  if (points) queue_verrou_du_client(first, first.id());
  queue_documents_du(first, ids);
  if (points) queue_points_du_document(first, first.id());
  const auto loaded = group.load();
  std::vector<Encaissement> encaissements;
  for (command::Group::Member* member : group.open()) {
    auto decided = decider(*member, loaded[points ? 1 : 0], points ? &loaded[2] : nullptr);
    if (decided) {
      encaissements.push_back(std::move(*decided));
    } else {
      member->refuse(std::move(decided).error());
    }
  }
  if (encaissements.empty()) return;
  std::vector<PaiementDemande> demandes;
  for (const Encaissement& e : encaissements) {
    if (e.points) queue_depense(e.member->context(), *e.points, e.paiement.montant, e.depenses);
  }
  for (Encaissement& e : encaissements) demandes.push_back({&e.member->context(), &e.du, &e.paiement});
  const std::size_t balance = queue_paiements(demandes);
  for (const Encaissement& e : encaissements) {
    e.member->context().audit({"encaisser",
                               "Document",
                               e.du.id,
                               {},
                               R"({"montant":)" + base::to_string(e.paiement.montant) + R"(,"moyen_paiement":")" +
                                   std::string(to_text(e.paiement.moyen)) + R"(","statutReglement":")" +
                                   std::string(to_text(e.du.reglement)) + "\"}"});
  }
  const auto written = group.apply();
  const pg::Rows& balances = written[balance];
  for (const Encaissement& e : encaissements) {
    int row = 0;
    while (balances.uuid(row, 1) != e.du.id) ++row;
    const base::Date today = e.member->context().today();
    e.member->answer({.body = rendre_reglement(e.du, e.paiement.id, balances.text(row, 0), today)});
  }
}

}  // namespace

const command::Command commande_encaisser_document{
    .path = "/api/v1/Document/{id}/encaisser",
    .right = "ventes:encaisser",
    .summary = "Enregistre un paiement, partiel ou total, sur un document émis.",
    .input = entree,
    .answer = champs_reglement,
    .run_together = encaisser_documents,
};

}  // namespace ventes
