#include "app/background.hpp"

#include "app/modules.hpp"
#include "engine/log/log.hpp"
#include "modules/caisse/caisse.hpp"

namespace app {

namespace {

// No statement of the background work lasts a second; one that hangs must not keep the program from ending.
constexpr std::chrono::seconds statement_timeout{30};
constexpr int senders = 2;

pg::ConnectOptions options(const cluster::Endpoints& endpoints) {
  pg::ConnectOptions made;
  made.conninfo = endpoints.application_conninfo;
  made.statement_timeout = statement_timeout;
  made.application_name = "mypropartner background";
  return made;
}

}  // namespace

Background::Worker::Worker(const cluster::Endpoints& endpoints, jobs::Wake& wake, jobs::Pass pass)
    : session(options(endpoints)) {
  thread = std::thread([this, &wake, pass = std::move(pass)] { jobs::run(session, pass, wake); });
}

Background::Background(const cluster::Endpoints& endpoints, const base::Clock& clock, Kernel& kernel,
                       metrics::Registry& metrics, jobs::Wake& sending)
    : m_commands(kernel.commands(), kernel.models(), kernel.catalog(), clock, kernel.vault()),
      m_relay(effect_handlers({endpoints.application_conninfo, m_commands, clock, kernel.vault()}), metrics, clock),
      m_tasks(metrics, clock),
      m_housekeeping(clock),
      m_sending(sending) {
  register_tasks(m_tasks, m_commands);
  m_workers.emplace_back(endpoints, m_keeping, [this](pg::Session& session, const jobs::Pause& pause) {
    if (!m_started) {
      caisse::noter_programme(session, m_commands, caisse::Programme::Demarrage);
      m_started = true;
    }
    if (m_tasks.due()) {
      m_tasks.pass(session, pause);
      m_sending.poke();
    }
    if (m_housekeeping.due() && !pause.over()) m_housekeeping.pass(session, pause);
    return false;
  });
  for (int sender = 0; sender < senders; ++sender) {
    m_workers.emplace_back(endpoints, m_sending, [this](pg::Session& session, const jobs::Pause& pause) {
      return m_relay.pass(session, pause);
    });
  }
}

Background::~Background() {
  m_keeping.stop();
  m_sending.stop();
  for (Worker& worker : m_workers) worker.thread.join();
  if (!m_started) return;
  try {
    caisse::noter_programme(m_workers.front().session, m_commands, caisse::Programme::Arret);
  } catch (const std::exception& error) {
    logs::error("l'arrêt n'a pas pu être noté au journal des caisses", {{"message", std::string_view(error.what())}});
  }
}

}  // namespace app
