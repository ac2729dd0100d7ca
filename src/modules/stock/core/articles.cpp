#include "modules/stock/core/articles.hpp"

#include <set>

#include "base/faults.hpp"

namespace stock {

std::vector<base::Fault> fautes_articles(std::span<const base::Uuid> demandes, const Articles& articles) {
  std::vector<base::Fault> faults;
  std::set<base::Uuid> vus;
  for (std::size_t i = 0; i < demandes.size(); ++i) {
    const auto place = base::pointer_to("lignes", i, "articleId");
    const auto found = articles.find(demandes[i]);
    if (found == articles.end()) {
      faults.push_back({"article_inconnu", place, "Cet article n'existe pas."});
    } else if (!found->second.suivi) {
      faults.push_back({"article_non_suivi", place,
                        "Le stock de « " + found->second.nom + " » n'est pas suivi : activez le suivi sur sa fiche."});
    } else if (!vus.insert(demandes[i]).second) {
      faults.push_back({"article_en_double", place, "« " + found->second.nom + " » est déjà dans la liste."});
    }
  }
  return faults;
}

std::vector<base::Fault> fautes_magasin(const std::optional<Magasin>& magasin, std::string_view champ) {
  const std::string place = std::string("#/").append(champ);
  if (!magasin) return {{"magasin_inconnu", place, "Ce magasin n'existe pas."}};
  if (!magasin->ouvert) return {{"magasin_ferme", place, "« " + magasin->nom + " » est fermé : rouvrez-le d'abord."}};
  return {};
}

}  // namespace stock
