#pragma once

#include <optional>

#include "base/date.hpp"
#include "base/result.hpp"

/// Closed periods (R-DOC-7): nothing is dated in them any more.
namespace ventes {

/// Refuses 409 `periode_close` when `date` is not after `clos`, the last closed day.
[[nodiscard]] base::Result<base::Done> verifier_periode(const std::optional<base::Date>& clos, base::Date date);

}  // namespace ventes
