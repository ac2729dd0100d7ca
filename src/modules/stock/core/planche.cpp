#include "modules/stock/core/planche.hpp"

#include <algorithm>

#include "base/faults.hpp"

namespace stock {

namespace {

constexpr Planche petites{"A4_65", 5, 13, 3810, 2120, 475, 1070, 4060};
constexpr Planche grandes{"A4_24", 3, 8, 6350, 3390, 720, 1290, 6600};

}  // namespace

const Planche& planche_de(std::string_view nom) { return nom == grandes.nom ? grandes : petites; }

Place place(const Planche& planche, std::int64_t depart, std::int64_t n) {
  const std::int64_t rang = depart - 1 + n;
  const auto sur_page = static_cast<int>(rang % planche.places());
  return {static_cast<int>(rang / planche.places()), planche.marge_gauche + planche.pas * (sur_page % planche.colonnes),
          planche.marge_haute + planche.hauteur * (sur_page / planche.colonnes)};
}

std::vector<base::Fault> fautes_etiquettes(const Planche& planche, std::int64_t depart,
                                           const std::vector<DemandeEtiquette>& demandes) {
  std::vector<base::Fault> faults;
  std::int64_t total = 0;
  for (std::size_t i = 0; i < demandes.size(); ++i) {
    if (!demandes[i].connue)
      faults.push_back({"article_inconnu", base::pointer_to("lignes", i, "articleId"), "Cet article n'existe pas."});
    total += demandes[i].quantite;
  }
  if (total == 0) faults.push_back({"lignes_obligatoires", "#/lignes", "Choisissez au moins une étiquette."});
  if (depart < 1 || depart > planche.places()) {
    faults.push_back({"depart_hors_planche", "#/depart",
                      "La première place va de 1 à " + std::to_string(planche.places()) + " sur cette planche."});
  }
  if (total > etiquettes_max) {
    faults.push_back({"trop_d_etiquettes", "#/lignes",
                      "Au plus " + std::to_string(etiquettes_max) + " étiquettes à la fois ; " + std::to_string(total) +
                          " sont demandées."});
  }
  return faults;
}

std::string prix_affiche(std::string_view montant) {
  std::string texte(montant);
  std::replace(texte.begin(), texte.end(), '.', ',');
  for (auto fin = static_cast<std::ptrdiff_t>(texte.find(',')) - 3; fin > 0; fin -= 3) {
    texte.insert(static_cast<std::size_t>(fin), "\u00A0");
  }
  return texte + "\u00A0€";
}

}  // namespace stock
