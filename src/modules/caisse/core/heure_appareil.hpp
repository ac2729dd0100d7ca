#pragma once

#include <optional>
#include <string_view>

#include "base/date.hpp"

namespace caisse {

/// The time of a device, "2026-11-22T10:00:00+01:00" or with Z, with or without decimals of a second; nothing for any
/// other text.
[[nodiscard]] std::optional<base::Instant> lire_heure_appareil(std::string_view texte);

}  // namespace caisse
