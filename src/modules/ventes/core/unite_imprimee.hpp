#pragma once

#include <string>
#include <string_view>

#include "base/decimal.hpp"

namespace ventes {

/// A unit as people write it after `quantite`: "3 boîtes" for XBX, nothing for pieces. Codes of recommendation 20 of the
/// UN/ECE that the application offers; any other text is what the seller wrote, and is printed as it is.
[[nodiscard]] std::string unite_imprimee(std::string_view unite, base::Quantite quantite);

}  // namespace ventes
