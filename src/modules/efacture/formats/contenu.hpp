#pragma once

#include <span>
#include <string>

#include "modules/efacture/core/facture_recue.hpp"

namespace efacture {

/// The invoice as the API gives it and the database keeps it: JSON, absent values left out. Two files of different
/// syntax that say the same give the same text.
[[nodiscard]] std::string contenu_json(const FactureRecue& facture);

/// [{"erreur": true, "code": …, "terme": "BT-112", "lieu": …, "detail": …}, …]
[[nodiscard]] std::string constats_json(std::span<const Constat> constats);

}  // namespace efacture
