#pragma once

#include <string>

#include "base/decimal.hpp"

/// Amounts as French sentences write them, with no-break spaces.
namespace base {

/// "1 234,50 €".
[[nodiscard]] std::string french_euros(Centimes amount);

/// "5,5 %".
[[nodiscard]] std::string french_percent(Taux rate);

}  // namespace base
