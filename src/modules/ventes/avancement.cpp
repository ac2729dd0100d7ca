#include "modules/ventes/avancement.hpp"

#include "modules/ventes/emission.hpp"

namespace ventes {

std::vector<Avancement> lire_avancement(const pg::Rows& rows) {
  std::vector<Avancement> lignes;
  lignes.reserve(static_cast<std::size_t>(rows.size()));
  for (int row = 0; row < rows.size(); ++row) {
    const auto quantite = [&](int column) { return lire_quantite(rows.text(row, column)); };
    lignes.push_back({rows.uuid(row, 0), quantite(1), quantite(2), quantite(3), quantite(4), quantite(5), quantite(6),
                      quantite(7), quantite(8), quantite(9)});
  }
  return lignes;
}

std::vector<DemandeLigne> lire_demandes(const command::Input& input) {
  std::vector<DemandeLigne> demandes;
  for (const command::Input& ligne : input.list("lignes")) {
    DemandeLigne demande{*ligne.uuid("ligneId"), std::nullopt};
    if (const auto quantite = ligne.decimal("quantite", 3)) demande.quantite = base::Quantite{*quantite};
    demandes.push_back(demande);
  }
  return demandes;
}

}  // namespace ventes
