#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "engine/json/value.hpp"
#include "modules/caisse/core/comptage.hpp"

namespace caisse {

/// A count as typed: an object of denominations in euros → numbers of pieces. Faults: `type_invalide`,
/// `coupure_inconnue`, `nombre_invalide`. Nothing when absent.
[[nodiscard]] std::optional<Comptage> lire_comptage(const json::Value* value, const std::string& pointer,
                                                    std::vector<base::Fault>& faults);

}  // namespace caisse
