#include "modules/ventes/avoir_rempli.hpp"

#include "base/french_amounts.hpp"

namespace ventes {

DocumentCharge avoir_vide(command::Context& context, const DocumentCharge& facture, const pg::Rows& serie,
                          base::Date date, const std::string& motif) {
  DocumentCharge avoir = facture;
  avoir.id = base::Uuid::v7(context.now());
  avoir.type = TypeDocument::Avoir;
  avoir.statut = StatutDocument::Brouillon;
  avoir.origine = facture.id;
  avoir.origine_chargee.reset();
  avoir.emission = date;
  avoir.echeance.reset();
  avoir.validite.reset();
  avoir.objet = motif;
  avoir.notes.clear();
  avoir.conditions.clear();
  avoir.acompte_deduit = {};
  avoir.acomptes.clear();
  avoir.remise.reset();
  avoir.serie.reset();
  avoir.serie_derniere_date.reset();
  if (!serie.empty()) {
    avoir.serie = serie.uuid(0, 0);
    avoir.serie_derniere_date = serie.optional_date(0, 1);
  }
  avoir.lignes.clear();
  avoir.frais.clear();
  avoir.au_comptoir = facture.type == TypeDocument::Ticket && !facture.client;
  return avoir;
}

void remplir_par_ligne(command::Context& context, DocumentCharge& avoir, const DocumentCharge& facture,
                       const MontantsAvoir& credited, Montants& montants) {
  // The share of the invoice's discount that is given back, as an amount: lines − discount = total on paper too.
  const Triple& remise = credited.montants.remise;
  const base::Centimes part = facture.mode == ModePrix::Ht ? remise.ht : remise.ttc;
  if (part.value > 0) avoir.remise = part;
  if (credited.montants.frais != Triple{}) avoir.frais = facture.frais;
  montants = credited.montants;
  montants.lignes.clear();
  for (std::size_t i = 0; i < facture.lignes.size(); ++i) {
    if (credited.quantites[i].milliemes == 0) continue;
    LigneChargee ligne = facture.lignes[i];
    ligne.ligne.origine = ligne.ligne.id;
    ligne.ligne.id = base::Uuid::v7(context.now());
    ligne.ligne.calcul.quantite = credited.quantites[i];
    // Goods that left with a ticket come back with the credit note of its invoice.
    if (ligne.origine_type == TypeDocument::Ticket) ligne.origine_type.reset();
    avoir.lignes.push_back(std::move(ligne));
    montants.lignes.push_back(credited.montants.lignes[i]);
  }
}

void remplir_par_taux(command::Context& context, DocumentCharge& avoir, const DocumentCharge& facture,
                      LignesParTaux geste, Montants& montants) {
  avoir.mode = geste.mode;
  avoir.origine_chargee = OrigineChargee{.type = facture.type,
                                         .statut = facture.statut,
                                         .numero = facture.numero,
                                         .emission = facture.emission,
                                         .operation = facture.operation};
  for (const LigneCalcul& calcul : geste.lignes) {
    LigneChargee ligne;
    ligne.ligne.id = base::Uuid::v7(context.now());
    ligne.ligne.designation = "Geste commercial sur la facture " + facture.numero;
    if (geste.lignes.size() > 1) ligne.ligne.designation += " (TVA " + base::french_percent(calcul.taux) + ")";
    ligne.ligne.calcul = calcul;
    avoir.lignes.push_back(std::move(ligne));
  }
  montants = std::move(geste.montants);
}

}  // namespace ventes
