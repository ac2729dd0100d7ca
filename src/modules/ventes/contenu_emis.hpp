#pragma once

#include <string_view>

#include "modules/ventes/core/empreinte.hpp"
#include "modules/ventes/emission.hpp"

/// What a document freezes (R-DOC-2), from the two places where it exists: memory at the issue, rows ever after.
namespace ventes {

/// The content of a document that is being issued.
[[nodiscard]] ContenuEmis contenu_emis(const Emission& emission);

/// A snapshot of a party as a canonical value. Its text is JSON that the program wrote: throws std::logic_error when it
/// is not.
[[nodiscard]] Canonique instantane(std::string_view json);

}  // namespace ventes
