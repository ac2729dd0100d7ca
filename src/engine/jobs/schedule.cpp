#include "engine/jobs/schedule.hpp"

#include "base/zone.hpp"

namespace jobs {

namespace {

using std::chrono::seconds;

/// The last multiple of `span` at or before `at`.
seconds floored(seconds at, seconds span) {
  const seconds rest = at % span;
  return rest < seconds(0) ? at - rest - span : at - rest;
}

}  // namespace

base::Instant turn_at(const Schedule& schedule, base::Instant now, std::string_view zone) {
  const seconds utc = std::chrono::floor<seconds>(now).time_since_epoch();
  if (const auto* every = std::get_if<Every>(&schedule)) return base::Instant(floored(utc, every->span));
  const seconds at = std::get<Daily>(schedule).at;
  const seconds wall = utc + seconds(base::utc_offset_seconds(utc.count(), zone));
  return base::Instant(floored(wall - at, std::chrono::days(1)) + at);
}

}  // namespace jobs
