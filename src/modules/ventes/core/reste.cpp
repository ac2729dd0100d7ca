#include "modules/ventes/core/reste.hpp"

#include <algorithm>
#include <string>

#include "base/faults.hpp"

namespace ventes {
namespace {

using base::Quantite;

bool partie_de(Quantite part, Quantite tout) {
  return tout.milliemes < 0 ? part.milliemes >= tout.milliemes && part.milliemes < 0
                            : part.milliemes <= tout.milliemes && part.milliemes > 0;
}

bool nulle(Quantite q) { return q.milliemes == 0; }

}  // namespace

Quantite reste_de(Quantite quantite, Quantite pris) {
  const std::int64_t reste = quantite.milliemes - pris.milliemes;
  return {quantite.milliemes < 0 ? std::min<std::int64_t>(reste, 0) : std::max<std::int64_t>(reste, 0)};
}

base::Result<std::vector<Quantite>> prendre_du_reste(std::span<const LigneRestante> lignes,
                                                     std::span<const DemandeLigne> demandes, std::string_view verbe) {
  std::vector<Quantite> prises(lignes.size());
  std::vector<base::Fault> faults;
  if (demandes.empty()) {
    for (std::size_t i = 0; i < lignes.size(); ++i) prises[i] = lignes[i].reste;
  }
  for (std::size_t k = 0; k < demandes.size(); ++k) {
    const auto found =
        std::find_if(lignes.begin(), lignes.end(), [&](const LigneRestante& l) { return l.id == demandes[k].ligne; });
    if (found == lignes.end()) {
      faults.push_back({"reference_inconnue", base::pointer_to("lignes", k, "ligneId"),
                        "Cette ligne n'est pas d'un document à " + std::string(verbe) + "."});
      continue;
    }
    Quantite& prise = prises[static_cast<std::size_t>(found - lignes.begin())];
    const Quantite reste = reste_de(found->reste, prise);
    const Quantite voulue = demandes[k].quantite.value_or(reste);
    if (!partie_de(voulue, reste) && !(nulle(reste) && !demandes[k].quantite)) {
      faults.push_back({"quantite_superieure_au_reste", base::pointer_to("lignes", k, "quantite"),
                        "Il reste " + base::to_string(reste) + " à " + std::string(verbe) + " de cette ligne, et non " +
                            base::to_string(voulue) + "."});
    } else if (found->entiere && !voulue.entiere()) {
      faults.push_back({"quantite_non_entiere", base::pointer_to("lignes", k, "quantite"),
                        "Cet article est suivi en stock : donnez un nombre entier."});
    } else {
      prise.milliemes += voulue.milliemes;
    }
  }
  if (!faults.empty()) return base::refuse_all(std::move(faults));
  if (std::all_of(prises.begin(), prises.end(), nulle)) {
    return base::refuse_all({{"rien_ne_reste", "#/lignes", "Il ne reste rien à " + std::string(verbe) + "."}});
  }
  return prises;
}

}  // namespace ventes
