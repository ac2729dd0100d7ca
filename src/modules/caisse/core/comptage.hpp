#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "base/decimal.hpp"

/// A count of cash by denomination.
namespace caisse {

/// True for a euro coin or note, in centimes.
[[nodiscard]] bool coupure(std::int64_t centimes);

struct Comptage {
  /// Denomination in centimes → how many.
  std::map<std::int64_t, std::int64_t> coupures;

  [[nodiscard]] base::Centimes total() const;
  /// {"0.05":3,"20":2}, smallest first.
  [[nodiscard]] std::string json() const;
};

/// The most pieces of one denomination that a count takes.
inline constexpr std::int64_t pieces_max = 1'000'000;

}  // namespace caisse
