#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/date.hpp"
#include "base/result.hpp"
#include "modules/fidelite/core/points.hpp"

namespace fidelite {

/// Points that a person gives or takes away.
struct DemandeAjustement {
  std::int64_t points = 0;
  bool bonus = false;
  /// Last day of what is given; nothing: that of the programme.
  std::optional<base::Date> jusqu_au;
  std::int64_t solde = 0;
  /// What the client may spend today.
  std::int64_t disponibles = 0;
  base::Date aujourdhui;
};

/// What keeps it from being done: `points_nuls`, `bonus_negatif`, `points_insuffisants` or `hors_limites` (#/points),
/// `date_passee` or `date_sans_gain` (#/jusquAu).
[[nodiscard]] std::vector<base::Fault> fautes_de_l_ajustement(const DemandeAjustement& demande);

}  // namespace fidelite
