#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

/// How the decisions of stock word their refusals.
namespace stock {

/// The refusal of a list of faults: the first gives its code and sentence. Requires at least one.
[[nodiscard]] base::Unexpected<base::Refusal> refuser(std::vector<base::Fault> faults, int status = 422);

/// "#/lignes/3/quantite".
[[nodiscard]] std::string pointeur(std::string_view liste, std::size_t i, std::string_view champ);

/// "Il ne reste que 3 « Vis » à Lyon ; 5 sont demandés."
[[nodiscard]] std::string manque(std::int64_t reste, std::string_view article, std::string_view magasin,
                                 std::int64_t voulu);

}  // namespace stock
