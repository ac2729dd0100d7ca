#include "modules/compta/core/ecritures.hpp"

#include <algorithm>

namespace compta {

namespace {

/// Lines of one entry: an amount above zero is a debit, below zero a credit, and one line per account and third party.
class Lignes {
 public:
  explicit Lignes(Ecriture& ecriture) : m_ecriture(ecriture) {}

  void passer(const Compte& compte, base::Centimes montant) { passer(compte, {}, montant, {}, {}); }
  void passer(const Compte& compte, const Tiers& tiers, base::Centimes montant, const std::string& lettre,
              const std::string& date_lettre) {
    for (Solde& solde : m_soldes) {
      if (solde.ligne.compte.numero != compte.numero || solde.ligne.tiers.numero != tiers.numero) continue;
      solde.montant += montant;
      return;
    }
    m_soldes.push_back({{compte, tiers, {}, {}, lettre, date_lettre}, montant});
  }
  void finir() {
    for (Solde& solde : m_soldes) {
      if (solde.montant.value == 0) continue;
      (solde.montant.value > 0 ? solde.ligne.debit : solde.ligne.credit) =
          solde.montant.value > 0 ? solde.montant : -solde.montant;
      m_ecriture.lignes.push_back(std::move(solde.ligne));
    }
  }

 private:
  struct Solde {
    LigneEcriture ligne;
    base::Centimes montant;
  };
  Ecriture& m_ecriture;
  std::vector<Solde> m_soldes;
};

base::Centimes signe(int sens, base::Centimes montant) { return {sens * montant.value}; }

Ecriture entete(std::string_view journal, const Piece& piece, std::string libelle) {
  Ecriture ecriture;
  ecriture.journal = journal;
  ecriture.date = piece.date;
  ecriture.piece = piece.numero;
  ecriture.date_piece = piece.date;
  ecriture.libelle = std::move(libelle);
  ecriture.validation = std::max(piece.validation, piece.date);
  return ecriture;
}

void passer_produits(Lignes& lignes, const Vente& vente, const PlanComptable& plan, base::Taux taux,
                     base::Centimes net) {
  if (vente.acompte) return lignes.passer(plan.compte("acomptes"), signe(-vente.sens, net));
  std::vector<base::Centimes> poids;
  std::vector<const PoidsVente*> ventes;
  for (const PoidsVente& p : vente.poids) {
    if (p.taux != taux) continue;
    poids.push_back(p.montant);
    ventes.push_back(&p);
  }
  if (ventes.empty()) return lignes.passer(plan.compte("ventes_biens"), signe(-vente.sens, net));
  const auto parts = repartir(net, poids);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    lignes.passer(plan.vente(ventes[i]->nature), signe(-vente.sens, parts[i]));
  }
}

std::string_view journal_du_moyen(std::string_view moyen) {
  if (moyen == "ESPECES") return "CA";
  if (moyen == "BON_CADEAU" || moyen == "POINTS") return "OD";
  return "BQ";
}

}  // namespace

bool Ecriture::equilibree() const {
  base::Centimes solde;
  for (const LigneEcriture& ligne : lignes) solde += ligne.debit - ligne.credit;
  return solde.value == 0;
}

std::vector<base::Centimes> repartir(base::Centimes montant, const std::vector<base::Centimes>& poids) {
  base::Int128 total = 0;
  for (const base::Centimes p : poids) total += p.value;
  std::vector<base::Centimes> parts(poids.size());
  if (total == 0) {
    parts.back() = montant;
    return parts;
  }
  base::Int128 cumul = 0;
  std::int64_t donne = 0;
  for (std::size_t i = 0; i < poids.size(); ++i) {
    cumul += poids[i].value;
    const base::Int128 produit = base::Int128{montant.value} * (total > 0 ? cumul : -cumul);
    const auto jusqu_ici =
        static_cast<std::int64_t>(base::divide_half_away_from_zero(produit, total > 0 ? total : -total));
    parts[i] = {jusqu_ici - donne};
    donne = jusqu_ici;
  }
  return parts;
}

Ecriture ecriture_vente(const Vente& vente, const PlanComptable& plan) {
  const Piece& piece = vente.piece;
  Ecriture ecriture = entete("VE", piece, vente.libelle);
  Lignes lignes(ecriture);
  lignes.passer(plan.compte("clients"), piece.tiers, signe(vente.sens, vente.net_a_payer), piece.lettre,
                piece.date_lettre);
  for (const MontantTaux& acompte : vente.acomptes) {
    lignes.passer(plan.compte("acomptes"), signe(vente.sens, acompte.net));
  }
  for (const MontantTaux& groupe : vente.groupes) passer_produits(lignes, vente, plan, groupe.taux, groupe.net);
  const auto passer_tva = [&](const MontantTaux& montant, int sens) {
    if (montant.tva.value == 0) return;
    lignes.passer(vente.sur_encaissement ? plan.compte("tva_attente") : plan.tva(montant.taux),
                  signe(sens, montant.tva));
  };
  for (const MontantTaux& groupe : vente.groupes) passer_tva(groupe, -vente.sens);
  for (const MontantTaux& acompte : vente.acomptes) passer_tva(acompte, vente.sens);
  lignes.finir();
  return ecriture;
}

Ecriture ecriture_perte(const Perte& perte, const PlanComptable& plan) {
  const std::string_view objet = perte.montant.value < 0 ? "Créance recouvrée " : "Créance irrécouvrable ";
  Ecriture ecriture = entete("OD", perte.piece, std::string(objet) + perte.piece.numero);
  Lignes lignes(ecriture);
  base::Centimes net = perte.montant;
  for (const MontantTaux& part : perte.tva) net -= part.tva;
  lignes.passer(plan.compte("pertes"), net);
  for (const MontantTaux& part : perte.tva) {
    lignes.passer(perte.sur_encaissement ? plan.compte("tva_attente") : plan.tva(part.taux), part.tva);
  }
  lignes.passer(plan.compte("clients"), perte.piece.tiers, -perte.montant, perte.piece.lettre, perte.piece.date_lettre);
  lignes.finir();
  return ecriture;
}

std::vector<Ecriture> ecritures_encaissement(const Encaissement& e, const PlanComptable& plan) {
  std::vector<Ecriture> ecritures;
  const Piece& piece = e.piece;
  if (!e.interne) {
    const std::string_view objet = signe(e.sens, e.montant).value < 0 ? "Remboursement " : "Règlement ";
    Ecriture ecriture = entete(journal_du_moyen(e.moyen), piece, std::string(objet) + piece.numero);
    if (!e.reference.empty()) ecriture.piece = e.reference;
    Lignes lignes(ecriture);
    lignes.passer(plan.moyen(e.moyen), signe(e.sens, e.montant));
    lignes.passer(plan.compte("clients"), piece.tiers, signe(-e.sens, e.montant), piece.lettre, piece.date_lettre);
    lignes.finir();
    ecritures.push_back(std::move(ecriture));
  }
  Ecriture tva = entete("OD", piece, "TVA exigible " + piece.numero);
  Lignes lignes(tva);
  for (const MontantTaux& due : e.tva_due) {
    lignes.passer(plan.compte("tva_attente"), signe(e.sens, due.tva));
    lignes.passer(plan.tva(due.taux), signe(-e.sens, due.tva));
  }
  lignes.finir();
  if (!tva.lignes.empty()) ecritures.push_back(std::move(tva));
  return ecritures;
}

}  // namespace compta
