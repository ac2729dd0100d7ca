#include "modules/ventes/xml/chiffrage.hpp"

#include <algorithm>
#include <cstdlib>

namespace ventes {

namespace {

/// Quantity × unit price, in centimes.
base::Centimes produit(base::Quantite quantite, base::PrixUnitaire prix) {
  constexpr std::int64_t milliemes_millioniemes_par_centime = 10'000'000;
  return {static_cast<std::int64_t>(base::divide_half_away_from_zero(
      base::Int128{quantite.milliemes} * prix.millioniemes, milliemes_millioniemes_par_centime))};
}

/// Amount / quantity to the millionth. Requires a quantity that is not zero.
base::PrixUnitaire quotient(base::Centimes montant, base::Quantite quantite) {
  return {static_cast<std::int64_t>(
      base::divide_half_away_from_zero(base::Int128{montant.value} * 10'000'000, quantite.milliemes))};
}

AjustementElectronique remise_de(base::Centimes montant, base::Centimes base, const std::optional<Remise>& remise) {
  AjustementElectronique a;
  a.montant = montant;
  a.code = "95";
  a.motif = "Remise";
  if (!remise) return a;
  const auto* taux = std::get_if<base::Taux>(&*remise);
  if (taux != nullptr && tva_arrondie(base, *taux) == montant) {
    a.pourcent = *taux;
    a.base = base;
  }
  return a;
}

LigneChiffree chiffrer_ligne(const LigneAChiffrer& ligne, base::Centimes net) {
  LigneChiffree c;
  c.net = net;
  c.prix = ligne.prix_ht;
  const base::Centimes brut = produit(ligne.quantite, ligne.prix_ht);
  if (brut == net) return c;
  if (ligne.remise && brut > net) {
    c.remise = remise_de(brut - net, brut, ligne.remise);
    return c;
  }
  // A quantity of zero has no amount, and a price is never negative: neither comes here with another amount.
  if (ligne.quantite.milliemes == 0) return c;
  c.prix = quotient(net, ligne.quantite);
  if (produit(ligne.quantite, c.prix) == net && c.prix.millioniemes >= 0) return c;
  c.prix = {std::abs(net.value) * 10'000};
  c.base_prix = base::Quantite{std::abs(ligne.quantite.milliemes)};
  return c;
}

class Calcul {
 public:
  Calcul(std::span<const LigneAChiffrer> lignes, std::span<const FraisAChiffrer> frais,
         const std::optional<Remise>& remise)
      : m_lignes(lignes), m_frais(frais), m_remise(remise) {
    for (const LigneAChiffrer& ligne : lignes) m_nets.push_back(ligne.net);
  }

  void groupe(const TvaElectronique& fige) {
    const auto dans = [&](const auto& part) { return part.categorie == fige.categorie && part.taux == fige.taux; };
    base::Centimes somme;
    for (const LigneAChiffrer& ligne : m_lignes) somme += dans(ligne) ? ligne.net : base::Centimes{};
    base::Centimes charges;
    for (const FraisAChiffrer& f : m_frais) charges += dans(f) ? f.montant : base::Centimes{};
    base::Centimes remise = somme + charges - fige.base;

    TvaElectronique tva = fige;
    tva.base = base_atteignable(fige);
    tva.montant = tva_arrondie(tva.base, fige.taux);
    const base::Centimes ecart = tva.base - fige.base;
    if (remise.value > 0 && remise > ecart) {
      remise -= ecart;
    } else if (ecart.value != 0) {
      deplacer(fige, ecart);
    }
    if (remise.value != 0) ajouter_remise(fige, remise, somme);
    m_resultat.totaux.arrondi += fige.base + fige.montant - tva.base - tva.montant;
    m_resultat.tva.push_back(std::move(tva));
  }

  Chiffrage finir() {
    for (const FraisAChiffrer& f : m_frais) ajouter_frais(f);
    TotauxElectroniques& t = m_resultat.totaux;
    for (std::size_t i = 0; i < m_lignes.size(); ++i) {
      m_resultat.lignes.push_back(chiffrer_ligne(m_lignes[i], m_nets[i]));
      t.lignes += m_nets[i];
    }
    for (const AjustementElectronique& a : m_resultat.ajustements) (a.frais ? t.frais : t.remises) += a.montant;
    t.ht = t.lignes - t.remises + t.frais;
    for (const TvaElectronique& tva : m_resultat.tva) t.tva += tva.montant;
    t.ttc = t.ht + t.tva;
    t.net_a_payer = t.ttc + t.arrondi;
    return std::move(m_resultat);
  }

 private:
  /// The base nearest to the frozen one, a centime away at most, whose VAT is the frozen VAT; else the frozen one.
  static base::Centimes base_atteignable(const TvaElectronique& fige) {
    for (const std::int64_t pas : {0, -1, 1}) {
      const base::Centimes essai{fige.base.value + pas};
      if (tva_arrondie(essai, fige.taux) == fige.montant) return essai;
    }
    return fige.base;
  }

  /// Adds `ecart` to the largest line of the group, where it shows least.
  void deplacer(const TvaElectronique& groupe, base::Centimes ecart) {
    std::optional<std::size_t> plus_grande;
    for (std::size_t i = 0; i < m_lignes.size(); ++i) {
      if (m_lignes[i].categorie != groupe.categorie || m_lignes[i].taux != groupe.taux) continue;
      if (!plus_grande || m_nets[i] > m_nets[*plus_grande]) plus_grande = i;
    }
    if (plus_grande) m_nets[*plus_grande] += ecart;
  }

  void ajouter_remise(const TvaElectronique& groupe, base::Centimes montant, base::Centimes somme) {
    AjustementElectronique a = remise_de(montant, somme, m_remise);
    if (montant.value < 0) {
      a.frais = true;
      a.montant = -montant;
      a.code = "ABK";
      a.motif = "Ajustement";
    }
    a.categorie = groupe.categorie;
    a.taux = groupe.taux;
    m_resultat.ajustements.push_back(std::move(a));
  }

  void ajouter_frais(const FraisAChiffrer& f) {
    if (f.montant.value == 0) return;
    AjustementElectronique a;
    a.frais = f.montant.value > 0;
    a.montant = {std::abs(f.montant.value)};
    a.code = !a.frais ? "95" : f.code.empty() ? "FC" : f.code;
    a.motif = f.libelle.empty() ? "Frais de port" : f.libelle;
    a.categorie = f.categorie;
    a.taux = f.taux;
    m_resultat.ajustements.push_back(std::move(a));
  }

  std::span<const LigneAChiffrer> m_lignes;
  std::span<const FraisAChiffrer> m_frais;
  const std::optional<Remise>& m_remise;
  std::vector<base::Centimes> m_nets;
  Chiffrage m_resultat;
};

}  // namespace

Chiffrage chiffrer(std::span<const LigneAChiffrer> lignes, std::span<const FraisAChiffrer> frais,
                   std::span<const TvaElectronique> groupes, const std::optional<Remise>& remise) {
  Calcul calcul(lignes, frais, remise);
  for (const TvaElectronique& groupe : groupes) calcul.groupe(groupe);
  return calcul.finir();
}

}  // namespace ventes
