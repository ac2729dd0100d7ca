#include "modules/stock/core/reassort.hpp"

#include <algorithm>

namespace stock {

Proposition proposer(const Manque& manque) {
  const std::int64_t besoin =
      std::max<std::int64_t>(manque.cible - (manque.quantite - manque.reservee) - manque.attendu, 0);
  const std::int64_t transferer = std::clamp<std::int64_t>(manque.surplus, 0, besoin);
  return {transferer, besoin - transferer};
}

}  // namespace stock
