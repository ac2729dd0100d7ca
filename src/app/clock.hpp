#pragma once

#include "base/clock.hpp"

namespace app {

/// The system's clock, or the one that MYPROPARTNER_CLOCK ("2026-11-22T09:00:00Z") holds still, for scenarios.
/// Throws cluster::Refused when it is malformed.
[[nodiscard]] base::Clock clock_from_environment();

}  // namespace app
