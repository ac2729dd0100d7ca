#include "app/serve.hpp"

#include <pthread.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <thread>

#include "embed/database.hpp"
#include "engine/log/log.hpp"
#include "engine/pg/migrate.hpp"

namespace app {

namespace {

/// Turns the first SIGTERM or SIGINT into a request and the second into an immediate end. Made before any other
/// thread, which inherit the blocked signals.
class SignalWatch {
 public:
  explicit SignalWatch(StopRequest& stop) {
    std::signal(SIGPIPE, SIG_IGN);
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGTERM);
    sigaddset(&m_signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_thread = std::thread([this, &stop] { watch(stop); });
  }
  ~SignalWatch() {
    m_over = true;
    pthread_kill(m_thread.native_handle(), SIGTERM);
    m_thread.join();
  }
  SignalWatch(const SignalWatch&) = delete;
  SignalWatch& operator=(const SignalWatch&) = delete;

 private:
  void watch(StopRequest& stop) {
    for (int received = 0;;) {
      int signal = 0;
      sigwait(&m_signals, &signal);
      if (m_over) return;
      // PostgreSQL then ends with us, by the signal it gets at our death.
      if (++received > 1) _exit(failed);
      logs::info("arrêt demandé", {{"signal", signal}});
      stop.request();
    }
  }

  sigset_t m_signals{};
  std::atomic<bool> m_over = false;
  std::thread m_thread;
};

std::int64_t milliseconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
}

void prepare(const Database& database) {
  pg::Session owner(database.owner());
  const auto report = pg::migrate(owner, embed::database());
  pg::Session application({.conninfo = database.endpoints().application_conninfo});
  cluster::require_harmless(application);
  logs::info("base prête", {{"version", report.version}, {"migrations", report.applied.size()}});
}

}  // namespace

int serve(const DatabaseOptions& options, const ServeOptions& serve_options) {
  StopRequest stop;
  const SignalWatch signals(stop);
  const char* level = std::getenv("MYPROPARTNER_LOG");
  logs::init(logs::parse_level(level == nullptr ? "info" : level).value_or(logs::Level::Info));
  const auto start = std::chrono::steady_clock::now();
  std::atomic<bool> lost = false;
  // Whoever supervises the program starts it again; a server without a database would only answer 503.
  const auto on_lost = [&lost, &stop] {
    lost = true;
    stop.request();
  };
  Database database(
      options, cluster::Access::Alone, [](const std::string& line) { logs::warn(line); }, on_lost);
  prepare(database);
  logs::info("démarrage", {{"ms", milliseconds_since(start)}});
  ServeOptions with = serve_options;
  with.data_dir = options.data_dir;
  int code = stop.requested() ? static_cast<int>(success) : serve_http(with, database.endpoints(), stop);
  database.close();
  if (lost) {
    logs::error("arrêt : la base de données n'est plus relancée");
    code = failed;
  }
  logs::info("arrêté", {{"code", code}});
  return code;
}

}  // namespace app
