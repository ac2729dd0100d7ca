#include "modules/stock/core/magasins.hpp"

namespace stock {

base::Result<base::Done> verifier_fermeture(const Magasin& magasin, const Attaches& attaches) {
  if (magasin.principal) {
    return base::refuse(409, "magasin_principal",
                        "Le magasin principal ne se ferme pas : l'entreprise en a toujours un.");
  }
  if (!magasin.ouvert) return base::refuse(409, "magasin_deja_ferme", "« " + magasin.nom + " » est déjà fermé.");
  std::vector<base::Fault> raisons;
  if (attaches.articles > 0) {
    raisons.push_back(
        {"stock_present", "",
         "Il reste du stock de " + std::to_string(attaches.articles) + " article(s) : transférez-le ou sortez-le."});
  }
  if (attaches.transferts > 0) {
    raisons.push_back(
        {"transferts_en_cours", "",
         std::to_string(attaches.transferts) + " transfert(s) sont en cours : recevez-les ou annulez-les."});
  }
  if (attaches.inventaires > 0) {
    raisons.push_back({"inventaire_en_cours", "", "Un inventaire est ouvert : clôturez-le ou annulez-le."});
  }
  if (attaches.caisses > 0) {
    raisons.push_back(
        {"caisse_ouverte", "", std::to_string(attaches.caisses) + " caisse(s) y sont ouvertes : clôturez-les."});
  }
  if (raisons.empty()) return base::Done{};
  std::string detail = "« " + magasin.nom + " » ne peut pas fermer. " + raisons.front().detail;
  return base::refuse(409, "magasin_occupe", std::move(detail), std::move(raisons));
}

}  // namespace stock
