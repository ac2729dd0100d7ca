#pragma once

#include <cstdint>

/// What to do about a low stock (R-STK-4).
namespace stock {

struct Manque {
  std::int64_t quantite = 0;
  std::int64_t reservee = 0;
  /// Goods on their way to the store.
  std::int64_t attendu = 0;
  /// What the store should have again: its maximum, or at least its threshold.
  std::int64_t cible = 0;
  /// What the best other store has to spare.
  std::int64_t surplus = 0;
};

struct Proposition {
  std::int64_t transferer = 0;
  std::int64_t acheter = 0;

  friend bool operator==(const Proposition&, const Proposition&) = default;
};

/// A transfer from the store with most to spare comes first; the rest is bought. Nothing when enough is under way.
[[nodiscard]] Proposition proposer(const Manque& manque);

}  // namespace stock
