#include "modules/ventes/core/avoir.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include "base/faults.hpp"
#include "base/french_amounts.hpp"

namespace ventes {
namespace {

using base::Centimes;
using base::Int128;
using base::Quantite;

/// montant × num / den rounded; nothing of nothing.
Centimes proportion(Centimes montant, std::int64_t num, std::int64_t den) {
  if (den == 0) return {};
  const Int128 signe = den < 0 ? -1 : 1;
  return {static_cast<std::int64_t>(base::divide_half_away_from_zero(signe * montant.value * num, signe * den))};
}

/// Whether `part` is between nothing and `tout`.
bool partie_de(Centimes part, Centimes tout) {
  return tout.value < 0 ? part >= tout && part.value <= 0 : part <= tout && part.value >= 0;
}

class Miroir {
 public:
  explicit Miroir(const DemandeAvoir& demande) : m_demande(demande), m_ht(demande.mode == ModePrix::Ht) {}

  base::Result<MontantsAvoir> calculer() {
    lire_quantites();
    if (!m_faults.empty()) return base::refuse_all(std::move(m_faults));
    if (m_epuise && m_demande.lignes_deja.empty() && m_demande.groupes_deja.empty()) {
      m_out.montants = m_demande.montants;
      return std::move(m_out);
    }
    m_out.montants.lignes.resize(m_demande.lignes.size());
    for (const GroupeTva& groupe : m_demande.montants.groupes) crediter_groupe(groupe);
    if (!m_faults.empty()) return base::refuse_all(std::move(m_faults));
    Montants& m = m_out.montants;
    for (const GroupeTva& groupe : m.groupes) {
      m.total_lignes += groupe.lignes;
      m.remise += groupe.remise;
      m.frais += groupe.frais;
      m.total += groupe.total;
    }
    for (const MontantsLigne& ligne : m.lignes) m.remises_lignes += ligne.remise;
    m.detail_frais = detailler_frais(m_demande.mode, m_demande.frais, m.groupes);
    return std::move(m_out);
  }

 private:
  LigneCreditee deja(std::size_t i) const {
    return m_demande.lignes_deja.empty() ? LigneCreditee{} : m_demande.lignes_deja[i];
  }

  static Triple somme(std::span<const GroupeCredite> credits, const GroupeTva& groupe) {
    Triple somme;
    for (const GroupeCredite& g : credits) {
      if (g.categorie == groupe.categorie && g.taux == groupe.taux) somme += g.total;
    }
    return somme;
  }

  Triple deja(const GroupeTva& groupe) const { return somme(m_demande.groupes_deja, groupe); }
  bool a_un_geste(const GroupeTva& groupe) const { return somme(m_demande.gestes, groupe) != Triple{}; }

  Centimes vrai(const Triple& t) const { return m_ht ? t.ht : t.ttc; }
  Centimes autre(const Triple& t) const { return m_ht ? t.tva : t.ht; }
  Triple triple(Centimes vrai, Centimes autre) const {
    return m_ht ? Triple{vrai, autre, vrai + autre} : Triple{autre, vrai - autre, vrai};
  }
  Centimes autre_arrondi(Centimes vrai, base::Taux taux) const {
    return m_ht ? tva_arrondie(vrai, taux) : ht_arrondi(vrai, taux);
  }

  void lire_quantites() {
    m_out.quantites.resize(m_demande.lignes.size());
    m_epuise = true;
    bool rien = true;
    for (std::size_t i = 0; i < m_demande.lignes.size(); ++i) {
      if (!m_demande.lignes[i].comptee) continue;
      const std::int64_t reste = m_demande.lignes[i].quantite.milliemes - deja(i).quantite.milliemes;
      const std::int64_t voulu = m_demande.quantites.empty() ? reste : m_demande.quantites[i].milliemes;
      if (!partie_de(Centimes{voulu}, Centimes{reste})) {
        m_faults.push_back({"quantite_non_creditable", base::pointer_to("lignes", i, "quantite"),
                            "Il reste " + base::to_string(Quantite{reste}) + " à créditer sur cette ligne, et non " +
                                base::to_string(Quantite{voulu}) + "."});
      }
      m_out.quantites[i] = {voulu};
      rien = rien && voulu == 0;
      m_epuise = m_epuise && voulu == reste;
    }
    if (m_faults.empty() && rien) {
      m_faults.push_back({"rien_a_crediter", "#/lignes",
                          "Il ne reste rien à créditer, ou aucune quantité n'est demandée : indiquez au moins une "
                          "quantité."});
    }
  }

  void crediter_groupe(const GroupeTva& facture) {
    m_index.clear();
    m_nets.clear();
    Centimes cumul;
    Centimes cumul_avant;
    bool lignes_epuisees = true;
    for (std::size_t i = 0; i < m_demande.lignes.size(); ++i) {
      const LigneCalcul& ligne = m_demande.lignes[i];
      if (!ligne.comptee || ligne.categorie != facture.categorie || ligne.taux != facture.taux) continue;
      cumul_avant += deja(i).montant;
      cumul += crediter_ligne(i);
      const std::int64_t credite = deja(i).quantite.milliemes + m_out.quantites[i].milliemes;
      lignes_epuisees = lignes_epuisees && credite == ligne.quantite.milliemes;
    }
    const Triple avant = deja(facture);
    const Centimes sans_frais = vrai(facture.lignes) - vrai(facture.remise);
    const Centimes lignes = vrai(facture.lignes);
    Centimes cible = proportion(sans_frais, cumul.value, lignes.value);
    if (lignes_epuisees) cible = sans_frais;
    if (a_un_geste(facture)) {
      const Centimes reste = vrai(facture.total) - vrai(avant);
      const Centimes sans_port = std::max(reste - vrai(facture.frais), Centimes{});
      const std::int64_t lignes_restantes = (lignes - cumul_avant).value;
      cible = vrai(avant) +
              (lignes_epuisees ? sans_port : proportion(sans_port, (cumul - cumul_avant).value, lignes_restantes));
    }
    if (m_epuise) cible = vrai(facture.total);
    if (!partie_de(cible, vrai(facture.total))) {
      m_faults.push_back({"avoir_superieur_a_la_facture", "#/lignes",
                          "L'avoir rendrait plus que la facture ne porte au taux de " +
                              base::french_percent(facture.taux) +
                              " : créditez en même temps les lignes négatives de ce taux."});
      return;
    }
    const Centimes montant = cible - vrai(avant);
    const Centimes part = autre_du_groupe(facture, avant, cible, montant);
    ajouter(facture, triple(montant, part));
  }

  /// Credits line `i` and returns what is credited of it so far.
  Centimes crediter_ligne(std::size_t i) {
    const MontantsLigne& facture = m_demande.montants.lignes[i];
    const std::int64_t total = m_demande.lignes[i].quantite.milliemes;
    const std::int64_t avant = deja(i).quantite.milliemes;
    const std::int64_t quantite = m_out.quantites[i].milliemes;
    if (quantite == 0) return deja(i).montant;
    const Centimes cible = proportion(vrai(facture.net), avant + quantite, total);
    const Centimes net = cible - deja(i).montant;
    MontantsLigne& out = m_out.montants.lignes[i];
    out.remise = proportion(facture.remise, quantite, total);
    out.brut = net + out.remise;
    m_index.push_back(i);
    m_nets.push_back(net);
    return cible;
  }

  /// VAT (HT mode) or net (TTC mode) of what is credited of a group now.
  Centimes autre_du_groupe(const GroupeTva& facture, const Triple& avant, Centimes cible, Centimes montant) const {
    const Centimes total = autre(facture.total);
    if (cible == vrai(facture.total)) return total - autre(avant);
    const Centimes proportionnel = proportion(total, cible.value, vrai(facture.total).value);
    const Centimes direct = autre_arrondi(montant, facture.taux);
    const std::int64_t ecart = (autre(avant) + direct - proportionnel).value;
    const Centimes part = ecart >= -1 && ecart <= 1 ? direct : proportionnel - autre(avant);
    const Centimes tva = tva_possible(facture.total - avant, montant, triple(montant, part).tva);
    return m_ht ? tva : montant - tva;
  }

  /// `tva` brought between nothing and what `reste`, what is left of a group, can give: earlier credits may be a cent
  /// ahead of their share, or behind it, and no credit takes VAT back for that.
  Centimes tva_possible(const Triple& reste, Centimes montant, Centimes tva) const {
    const std::int64_t sens = montant.value < 0 ? -1 : 1;
    std::int64_t least = 0;
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
    // Not for a line against the sign of its group: it adds to what is left.
    if (sens * vrai(reste).value >= sens * montant.value) {
      most = std::max<std::int64_t>(sens * reste.tva.value, 0);
      if (!m_ht) least = std::clamp<std::int64_t>(sens * (montant - reste.ht).value, 0, most);
    }
    return Centimes{sens * std::clamp(sens * tva.value, least, most)};
  }

  void ajouter(const GroupeTva& facture, const Triple& total) {
    if (total == Triple{} && m_index.empty()) return;
    GroupeTva groupe;
    groupe.categorie = facture.categorie;
    groupe.taux = facture.taux;
    groupe.total = total;
    if (m_epuise) groupe.frais = facture.frais;
    if (m_index.empty()) {
      groupe.frais = total;
    } else if (facture.remise == Triple{} && !a_un_geste(facture)) {
      groupe.lignes = total - groupe.frais;
    } else {
      Centimes somme;
      for (const Centimes net : m_nets) somme += net;
      groupe.lignes = triple(somme, autre_arrondi(somme, facture.taux));
      groupe.remise = groupe.lignes + groupe.frais - total;
    }
    repartir(groupe);
    m_out.montants.groupes.push_back(groupe);
  }

  void repartir(const GroupeTva& groupe) {
    constexpr std::int64_t cent_pour_cent = 10'000;
    m_parts.resize(m_nets.size());
    const std::int64_t taux = groupe.taux.points_de_base;
    partager(m_nets, m_ht ? taux : cent_pour_cent, m_ht ? cent_pour_cent : cent_pour_cent + taux, autre(groupe.lignes),
             m_parts);
    for (std::size_t k = 0; k < m_index.size(); ++k) {
      m_out.montants.lignes[m_index[k]].net = triple(m_nets[k], m_parts[k]);
    }
  }

  const DemandeAvoir& m_demande;
  bool m_ht;
  bool m_epuise = false;
  MontantsAvoir m_out;
  std::vector<base::Fault> m_faults;
  std::vector<std::size_t> m_index;
  std::vector<Centimes> m_nets;
  std::vector<Centimes> m_parts;
};

}  // namespace

base::Result<MontantsAvoir> mirror(const DemandeAvoir& demande) { return Miroir(demande).calculer(); }

}  // namespace ventes
