#pragma once

#include <string_view>
#include <vector>

#include "engine/pg/session.hpp"
#include "modules/efacture/core/ereporting.hpp"

namespace efacture {

/// Rows of ventes_a_declarer.sql as sources.
[[nodiscard]] std::vector<SourceDeclaree> lire_ventes(const pg::Rows& rows);
/// Rows of paiements_declares.sql as sources: what was received per rate, VAT included.
[[nodiscard]] std::vector<SourceDeclaree> lire_paiements(const pg::Rows& rows);

}  // namespace efacture
