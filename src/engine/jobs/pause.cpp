#include "engine/jobs/pause.hpp"

namespace jobs {

void Wake::wait(std::chrono::milliseconds most) {
  std::unique_lock lock(m_mutex);
  m_changed.wait_for(lock, most, [this] { return m_poked || m_over; });
  m_poked = false;
}

bool Wake::over() const {
  const std::scoped_lock lock(m_mutex);
  return m_over;
}

void Wake::poke() {
  {
    const std::scoped_lock lock(m_mutex);
    m_poked = true;
  }
  m_changed.notify_one();
}

void Wake::stop() {
  {
    const std::scoped_lock lock(m_mutex);
    m_over = true;
  }
  m_changed.notify_all();
}

}  // namespace jobs
