#pragma once

#include <list>
#include <thread>

#include "app/kernel.hpp"
#include "base/clock.hpp"
#include "engine/cluster/endpoints.hpp"
#include "engine/command/in_process.hpp"
#include "engine/jobs/housekeeping.hpp"
#include "engine/jobs/loop.hpp"
#include "engine/jobs/outbox.hpp"
#include "engine/jobs/tasks.hpp"
#include "engine/metrics/metrics.hpp"

namespace app {

/// The background work of a serving program, each thread with its own session: two send effects, so that one server
/// that does not answer leaves the other companies a way out; one does periodic tasks and keeps house. A lost database
/// is waited for. Made after, and gone before, what it is given; gone before the cluster stops. `sending` is how the
/// senders wait: poked when there is something to send.
class Background {
 public:
  Background(const cluster::Endpoints& endpoints, const base::Clock& clock, Kernel& kernel, metrics::Registry& metrics,
             jobs::Wake& sending);
  /// Ends what is under way (one effect, one unit of a task, one batch of rows) and begins nothing more; tells the
  /// journals of the tills that the program stops.
  ~Background();
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;

 private:
  struct Worker {
    Worker(const cluster::Endpoints& endpoints, jobs::Wake& wake, jobs::Pass pass);
    pg::Session session;
    std::thread thread;
  };

  command::InProcess m_commands;
  jobs::Relay m_relay;
  jobs::Tasks m_tasks;
  jobs::Housekeeping m_housekeeping;
  /// The journals of the tills know that the program runs. Of the first worker's thread, and of the end after it.
  bool m_started = false;
  jobs::Wake m_keeping;
  jobs::Wake& m_sending;
  std::list<Worker> m_workers;
};

}  // namespace app
