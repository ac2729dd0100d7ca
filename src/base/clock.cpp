#include "base/clock.hpp"

namespace base {

Instant Clock::now() const {
  if (m_frozen) return *m_frozen;
  return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

}  // namespace base
