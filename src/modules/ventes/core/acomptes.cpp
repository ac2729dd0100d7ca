#include "modules/ventes/core/acomptes.hpp"

#include <algorithm>

#include "base/faults.hpp"
#include "base/french_amounts.hpp"

namespace ventes {
namespace {

using base::Centimes;

class Deduire {
 public:
  Deduire(std::span<const AcompteDisponible> disponibles, std::span<const GroupeTva> facture)
      : m_disponibles(disponibles), m_facture(parts_de(facture)) {}

  void prendre(const AcompteDisponible& acompte, std::optional<Centimes> montant, std::size_t i) {
    // Of each rate, what the deposit offers and the invoice still charges.
    std::vector<Part> possibles;
    std::vector<Part> restes;
    for (const Part& reste : acompte.reste) {
      Part possible = reste;
      possible.montant.ttc = std::clamp(charge(reste), Centimes{}, std::max(reste.montant.ttc, Centimes{}));
      possibles.push_back(possible);
      restes.push_back(reste);
    }
    const Centimes possible = total_positif(possibles);
    if (montant && *montant > possible) {
      m_faults.push_back({"acompte_superieur", base::pointer_to("acomptes", i, "montant"),
                          "L'acompte " + acompte.numero + " ne permet de déduire que " + base::french_euros(possible) +
                              " de cette facture, aux taux de ses lignes."});
      return;
    }
    std::vector<Centimes> poids;
    for (const Part& p : possibles) poids.push_back(p.montant.ttc);
    std::vector<Centimes> parts(poids);
    if (montant && possible.value > 0) partager(poids, montant->value, possible.value, *montant, parts);
    for (std::size_t k = 0; k < parts.size(); ++k) {
      if (parts[k].value <= 0) continue;
      const Part part{restes[k].categorie, restes[k].taux, prelever(restes[k], parts[k])};
      cumuler(m_facture, part, -1);
      m_out.push_back({acompte.id, part});
    }
  }

  base::Result<std::vector<Deduction>> demandees(const std::vector<DeductionDemandee>& demandes) {
    for (std::size_t i = 0; i < demandes.size(); ++i) {
      const auto meme = [&](const auto& d) { return d.acompte == demandes[i].acompte; };
      const auto found = std::find_if(m_disponibles.begin(), m_disponibles.end(),
                                      [&](const AcompteDisponible& a) { return a.id == demandes[i].acompte; });
      const auto avant = demandes.begin() + static_cast<std::ptrdiff_t>(i);
      if (found == m_disponibles.end()) {
        m_faults.push_back({"acompte_inconnu", base::pointer_to("acomptes", i, "documentId"),
                            "Ce n'est pas une facture d'acompte émise pour ce client."});
      } else if (std::find_if(demandes.begin(), avant, meme) != avant) {
        m_faults.push_back({"acompte_en_double", base::pointer_to("acomptes", i, "documentId"),
                            "Cet acompte figure deux fois : réunissez ses montants."});
      } else {
        prendre(*found, demandes[i].montant, i);
      }
    }
    if (!m_faults.empty()) return base::refuse_all(std::move(m_faults));
    return std::move(m_out);
  }

  std::vector<Deduction> toutes() {
    for (const AcompteDisponible& acompte : m_disponibles) prendre(acompte, std::nullopt, 0);
    return std::move(m_out);
  }

 private:
  Centimes charge(const Part& reste) const {
    for (const Part& p : m_facture) {
      if (p.categorie == reste.categorie && p.taux == reste.taux) return p.montant.ttc;
    }
    return {};
  }

  std::span<const AcompteDisponible> m_disponibles;
  std::vector<Part> m_facture;
  std::vector<Deduction> m_out;
  std::vector<base::Fault> m_faults;
};

}  // namespace

base::Result<std::vector<Deduction>> deduire(std::span<const AcompteDisponible> disponibles,
                                             std::span<const GroupeTva> facture,
                                             const std::optional<std::vector<DeductionDemandee>>& demandes) {
  Deduire deduction(disponibles, facture);
  if (!demandes) return deduction.toutes();
  return deduction.demandees(*demandes);
}

Centimes total_deduit(std::span<const Deduction> deductions) {
  Centimes somme;
  for (const Deduction& d : deductions) somme += d.part.montant.ttc;
  return somme;
}

std::vector<Deduction> rendre_acomptes(std::span<const Deduction> deduits, std::span<const Deduction> deja_rendus,
                                       Centimes net_facture, Centimes credite) {
  std::vector<Part> restes;
  for (const Deduction& d : deduits) {
    Part reste = d.part;
    for (const Deduction& r : deja_rendus) {
      const bool meme = r.acompte == d.acompte && r.part.categorie == d.part.categorie && r.part.taux == d.part.taux;
      if (meme) reste.montant = reste.montant - r.part.montant;
    }
    restes.push_back(reste);
  }
  const Centimes voulu = credite - net_facture - total_deduit(deja_rendus);
  const Centimes rendu = std::clamp(voulu, Centimes{}, total_positif(restes));
  const std::vector<Triple> parts = repartir(restes, rendu);
  std::vector<Deduction> out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].ttc.value == 0) continue;
    out.push_back({deduits[i].acompte, {restes[i].categorie, restes[i].taux, parts[i]}});
  }
  return out;
}

}  // namespace ventes
