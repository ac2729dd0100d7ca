#include "modules/ventes/core/affectation.hpp"

#include <algorithm>

namespace ventes {

Repartition repartir(std::span<const ARegler> documents, base::Centimes montant) {
  struct Du {
    std::size_t document;
    Echeance echeance;
  };
  std::vector<Du> dus;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    for (const Echeance& e : documents[i].restes) dus.push_back({i, e});
  }
  std::stable_sort(dus.begin(), dus.end(), [](const Du& a, const Du& b) { return a.echeance.date < b.echeance.date; });
  Repartition repartition{std::vector<base::Centimes>(documents.size()), montant, std::nullopt};
  for (const Du& du : dus) {
    if (repartition.excedent.value == 0) break;
    const base::Centimes part = std::min(repartition.excedent, du.echeance.montant);
    repartition.parts[du.document] += part;
    repartition.excedent -= part;
    repartition.porteur = du.document;
  }
  return repartition;
}

std::vector<Imputation> imputer(std::span<const base::Centimes> sources, std::span<const base::Centimes> cibles) {
  std::vector<Imputation> imputations;
  std::size_t source = 0;
  base::Centimes left = sources.empty() ? base::Centimes{} : sources[0];
  for (std::size_t cible = 0; cible < cibles.size(); ++cible) {
    base::Centimes due = cibles[cible];
    while (due.value > 0 && source < sources.size()) {
      const base::Centimes part = std::min(due, left);
      if (part.value > 0) imputations.push_back({source, cible, part});
      due -= part;
      left -= part;
      if (left.value == 0 && ++source < sources.size()) left = sources[source];
    }
  }
  return imputations;
}

}  // namespace ventes
