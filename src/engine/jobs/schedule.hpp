#pragma once

#include <chrono>
#include <string_view>
#include <variant>

#include "base/clock.hpp"

namespace jobs {

/// A turn in each span of this length, counted from 1970 in UTC: every hour on the hour.
struct Every {
  std::chrono::seconds span;
};

/// A turn each day from this time on the wall of the company on, 0:00 included, 24:00 excluded.
struct Daily {
  std::chrono::minutes at;
};

using Schedule = std::variant<Every, Daily>;

/// The turn that is on at `now`: the moment at which it began, in UTC for Every, on the wall of the company's IANA zone
/// (written as if it were UTC) for Daily. It never goes back as time goes on, but for the hour that winter time
/// repeats: whoever did the later turn has done the earlier one.
[[nodiscard]] base::Instant turn_at(const Schedule& schedule, base::Instant now, std::string_view zone);

}  // namespace jobs
