#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.hpp"
#include "base/result.hpp"

/// How the decisions of sales word their refusals.
namespace ventes {

/// Makes the refusal of a list of faults in order of precedence: the first gives its code and sentence.
/// Requires at least one fault.
[[nodiscard]] base::Unexpected<base::Refusal> refuser(std::vector<base::Fault> faults, int status = 422);

/// "#/lignes/3/tva".
[[nodiscard]] std::string pointeur(std::string_view liste, std::size_t i, std::string_view champ);

/// "1 234,50 €", as French sentences write it (no-break spaces).
[[nodiscard]] std::string euros(base::Centimes montant);

/// "5,5 %".
[[nodiscard]] std::string pour_cent(base::Taux taux);

}  // namespace ventes
