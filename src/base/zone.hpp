#pragma once

#include <cstdint>
#include <string_view>

/// Offsets of time zones, from the system's zone files (package tzdata).
namespace base {

/// Seconds to add to UTC for the wall clock of the IANA zone `zone` at `unix_seconds`; 0 when the zone is unknown.
/// Summer time is right before, within and after the years that the file lists. Safe to call from any thread.
[[nodiscard]] std::int32_t utc_offset_seconds(std::int64_t unix_seconds, std::string_view zone);

/// True for "UTC" and for the zones of a region and a place ("Europe/Paris") that the system has, written as it writes them.
[[nodiscard]] bool zone_known(std::string_view zone);

}  // namespace base
