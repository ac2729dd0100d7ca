#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/decimal.hpp"
#include "base/result.hpp"
#include "base/uuid.hpp"

/// What remains of lines, and how a request takes from it (R-DOC-8).
namespace ventes {

/// A line and what may still be taken of it: of its own sign, or nothing.
struct LigneRestante {
  base::Uuid id;
  base::Quantite reste;
  /// Stock-tracked: only whole quantities.
  bool entiere = false;
};

/// A part that is asked for: all that remains of the line when the quantity is absent.
struct DemandeLigne {
  base::Uuid ligne;
  std::optional<base::Quantite> quantite;
};

/// Quantities to take, one per line of `lignes`, zero for those not asked for; an empty request takes all that remains.
/// A line asked for twice gives the sum. Refuses (422), all faults at once: `reference_inconnue` (#/lignes/k/ligneId,
/// k of the request), `quantite_superieure_au_reste` and `quantite_non_entiere` (#/lignes/k/quantite); then
/// `rien_ne_reste` (#/lignes). `verbe` completes « Il reste 3 à … »: "livrer", "facturer".
[[nodiscard]] base::Result<std::vector<base::Quantite>> prendre_du_reste(std::span<const LigneRestante> lignes,
                                                                         std::span<const DemandeLigne> demandes,
                                                                         std::string_view verbe);

/// What remains once `pris` is taken of `quantite`: never of the other sign.
[[nodiscard]] base::Quantite reste_de(base::Quantite quantite, base::Quantite pris);

}  // namespace ventes
