#include "modules/ventes/reads/reglement_imprime.hpp"

#include <algorithm>

#include "base/fold.hpp"
#include "modules/ventes/core/echeancier.hpp"

namespace ventes {

namespace {

using Column = ColonneImpression;

std::string_view moyen_imprime(std::string_view moyen) {
  static constexpr std::pair<std::string_view, std::string_view> connus[] = {
      {"ESPECES", "en espèces"}, {"CARTE", "par carte"}, {"VIREMENT", "par virement"}, {"CHEQUE", "par chèque"},
      {"PRELEVEMENT", "par prélèvement"}};
  for (const auto& [code, texte] : connus) {
    if (moyen == code) return texte;
  }
  return "";
}

/// An invoice that was issued paid, or of a ticket, asks for nothing: no account, no code, no date to pay.
bool acquitter(DocumentPdf& page, const pg::Rows& document) {
  const std::string_view cadre = document.text(0, Column::Cadre);
  const bool ticket = cadre.ends_with('7');
  if (!ticket && (!cadre.ends_with('2') || document.is_null(0, Column::PaiementDate))) return false;
  std::string libelle = "Réglé ";
  if (ticket) {
    libelle += "avec le ticket";
  } else {
    libelle += moyen_imprime(document.text(0, Column::PaiementMoyen));
    libelle += " le " + document.date(0, Column::PaiementDate).french();
  }
  page.totaux.deductions.push_back({std::move(libelle), page.totaux.net_a_payer});
  page.totaux.net_a_payer = {};
  page.date_echeance.reset();
  return true;
}

/// The instalments, oldest first: those of the terms, as they were fixed when the document was issued.
void ajouter_echeances(DocumentPdf& page, const DocumentCharge& charge) {
  const auto echeances = fixer_echeances(charge.termes, page.totaux.net_a_payer, charge.emission);
  if (!echeances) return;
  for (const Echeance& e : *echeances) page.reglement.echeancier.push_back({e.date, e.montant, ""});
  std::stable_sort(page.reglement.echeancier.begin(), page.reglement.echeancier.end(),
                   [](const EcheancePdf& a, const EcheancePdf& b) { return a.date < b.date; });
}

}  // namespace

std::string code_paiement(const DocumentPdf& page) {
  const ReglementPdf& r = page.reglement;
  const base::Centimes montant = r.echeancier.empty() ? page.totaux.net_a_payer : r.echeancier.front().montant;
  if (r.iban.empty() || page.numero.empty() || montant.value <= 0) return "";
  constexpr std::size_t nom_max = 70;
  constexpr base::Centimes montant_max{99'999'999'999};
  if (montant > montant_max) return "";
  // Banks exchange plain Latin letters (EPC217-08), and readers guess any other text differently.
  std::string nom = base::fold_words(page.vendeur.nom, ' ').substr(0, nom_max);
  if (nom.empty()) return "";
  for (char& c : nom) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return "BCD\n002\n1\nSCT\n" + r.bic + "\n" + nom + "\n" + r.iban + "\nEUR" +
         base::to_string(montant) + "\n\n\n" + page.numero;
}

void remplir_reglement(DocumentPdf& page, const Pieces& pieces, const json::Value& emetteur, bool code) {
  if (acquitter(page, pieces.document)) return;
  page.reglement.iban = membre(emetteur, "iban");
  page.reglement.bic = membre(emetteur, "bic");
  ajouter_echeances(page, pieces.charge);
  if (code) page.reglement.code_paiement = code_paiement(page);
  const bool comptant = pieces.charge.termes.empty() && pieces.charge.echeance == pieces.charge.emission;
  if (comptant) page.reglement.conditions = "Comptant, à réception";
}

}  // namespace ventes
