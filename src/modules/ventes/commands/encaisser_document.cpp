#include "engine/command/context.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/paiements.hpp"

namespace ventes {

namespace {

/// Tenders that people type; a credit note and a compensation are set by their own commands.
constexpr std::string_view moyens[] = {"ESPECES",     "CARTE",         "VIREMENT",         "CHEQUE",
                                       "PRELEVEMENT", "LIEN_PAIEMENT", "TITRE_RESTAURANT", "BON_CADEAU"};

constexpr command::Field entree[] = {
    command::montant("montant", "Montant reçu, en euros.", 1).must(),
    command::choice("moyen_paiement", moyens, "Moyen de paiement.").must(),
    command::date("date_paiement", "Date du paiement.").must(),
    command::text("reference", 200, "Numéro de chèque, libellé du virement…"),
};

std::vector<base::Fault> faults_of(const DocumentDu& du, base::Date date, base::Date today) {
  std::vector<base::Fault> faults;
  if (date > today) {
    faults.push_back({"date_future", "#/date_paiement", "Un paiement ne peut pas être daté après aujourd'hui."});
  }
  // A deposit is paid before the invoice that it settles is issued, rarely more than a year.
  if (date < du.emission.plus_days(-366)) {
    faults.push_back({"date_trop_ancienne", "#/date_paiement",
                      "Ce paiement est daté plus d'un an avant le document, émis le " + du.emission.french() + "."});
  }
  return faults;
}

/// Records a payment, partial or whole. What is paid too much becomes client credit. Refuses: 404 introuvable,
/// 409 document_non_emis, 409 document_non_reglable, 422 entree_invalide.
base::Result<command::Answer> encaisser_document(command::Context& context, const command::Input& input) {
  queue_document_du(context, context.id());
  const auto loaded = TRY(context.load());
  DocumentDu du = TRY(lire_document_du(loaded[0]));
  NouveauPaiement paiement;
  paiement.id = base::Uuid::v7(context.now());
  paiement.date = *input.date("date_paiement");
  paiement.montant = {*input.decimal("montant", 2)};
  paiement.moyen = *from_text<MoyenPaiement>(*input.text("moyen_paiement"));
  paiement.reference = input.text("reference");
  if (auto faults = faults_of(du, paiement.date, context.today()); !faults.empty()) {
    return base::Unexpected{command::invalid_input(std::move(faults))};
  }
  if (du.paye.value > base::centimes_max.value - paiement.montant.value) {
    return base::Unexpected{command::invalid_input(
        {{"hors_limites", "#/montant", "Le total encaissé dépasserait ce qui peut être enregistré."}})};
  }

  queue_paiement(context, du, paiement);
  context.audit({"encaisser", "Document", du.id, {},
                 R"({"montant":)" + base::to_string(paiement.montant) + R"(,"moyen_paiement":")" +
                     std::string(to_text(paiement.moyen)) + R"(","statutReglement":")" +
                     std::string(to_text(du.reglement)) + "\"}"});
  const auto written = context.apply();
  return command::Answer{.body = rendre_reglement(du, paiement.id, written[1].text(0, 0))};
}

}  // namespace

const command::Command commande_encaisser_document{
    .path = "/api/v1/Document/{id}/encaisser",
    .right = "ventes:encaisser",
    .summary = "Enregistre un paiement, partiel ou total, sur un document émis.",
    .input = entree,
    .answer = champs_reglement,
    .run = encaisser_document,
};

}  // namespace ventes
