#pragma once

#include "base/result.hpp"
#include "engine/command/context.hpp"
#include "modules/ventes/brouillon.hpp"

namespace ventes {

/// The discounts of the lines and of the document together stay within what the caller may grant (UserPermissions).
/// Refuses 403 `remise_excessive`.
base::Result<base::Done> verifier_remise(const command::Context& context, const Brouillon& brouillon,
                                         const Montants& montants);

}  // namespace ventes
