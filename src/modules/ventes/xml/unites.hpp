#pragma once

#include <string_view>

namespace ventes {

/// The code of UN/ECE recommendation 20 (or 21, with its X) for a unit as people write it ("kg", "heure", "m²") or as it
/// is stored (KGM). Empty for a unit that has none: BR-CL-23 refuses any other text.
[[nodiscard]] std::string_view code_unite(std::string_view unite);

}  // namespace ventes
