#pragma once

#include <optional>

#include "base/date.hpp"

namespace base {

/// Where the program takes the time from, so that a scenario can hold it still. Safe to read from any thread.
class Clock {
 public:
  /// The system's clock.
  Clock() = default;
  /// A clock that stands at `at`.
  explicit Clock(Instant at) : m_frozen(at) {}

  [[nodiscard]] Instant now() const;

 private:
  std::optional<Instant> m_frozen;
};

}  // namespace base
