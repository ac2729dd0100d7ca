#pragma once

#include <thread>

#include "base/clock.hpp"
#include "engine/cluster/endpoints.hpp"
#include "engine/jobs/housekeeping.hpp"
#include "engine/jobs/outbox.hpp"
#include "engine/metrics/metrics.hpp"

namespace app {

/// The background work of a serving program, on one thread with its own session: effects and housekeeping. A lost
/// database is waited for. Made after, and gone before, what it is given; gone before the cluster stops.
class Background {
 public:
  Background(const cluster::Endpoints& endpoints, const base::Clock& clock, metrics::Registry& metrics);
  /// Ends what is under way (one effect, one batch of rows) and begins nothing more.
  ~Background();
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;

 private:
  jobs::Wake m_wake;
  pg::Session m_session;
  jobs::Relay m_relay;
  jobs::Housekeeping m_housekeeping;
  std::thread m_thread;
};

}  // namespace app
