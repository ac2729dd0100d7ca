#include "app/background.hpp"

#include "engine/jobs/loop.hpp"

namespace app {

namespace {

// No statement of the background work lasts a second; one that hangs must not keep the program from ending.
constexpr std::chrono::seconds statement_timeout{30};

pg::ConnectOptions options(const cluster::Endpoints& endpoints) {
  pg::ConnectOptions made;
  made.conninfo = endpoints.application_conninfo;
  made.statement_timeout = statement_timeout;
  made.application_name = "mypropartner background";
  return made;
}

}  // namespace

// No topic is registered: no command leaves an effect outside the process yet.
Background::Background(const cluster::Endpoints& endpoints, const base::Clock& clock, metrics::Registry& metrics)
    : m_session(options(endpoints)), m_relay(jobs::Handlers{}, metrics, clock), m_housekeeping(clock) {
  m_thread = std::thread([this] { jobs::run(m_session, m_relay, m_housekeeping, m_wake); });
}

Background::~Background() {
  m_wake.stop();
  m_thread.join();
}

}  // namespace app
