#pragma once

#include <string_view>
#include <vector>

#include "modules/efacture/core/statuts.hpp"

namespace efacture {

/// "S|20.00|12.00;S|5.50|3.00", as the statements write the shares of a payment.
[[nodiscard]] std::vector<PartPayee> lire_parts(std::string_view text);

}  // namespace efacture
