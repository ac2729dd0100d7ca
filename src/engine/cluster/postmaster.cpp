#include "engine/cluster/postmaster.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>
#include <system_error>

#include "engine/cluster/refused.hpp"

namespace cluster {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr auto poll_interval = 3ms;
constexpr auto recovery_limit = 120s;
constexpr auto report_interval = 5s;
constexpr auto stop_limit = 30s;
constexpr auto orphan_limit = 60s;
constexpr auto quit_limit = 10s;
constexpr std::uintmax_t log_size_max = 20 << 20;

/// What PostgreSQL said since `start`: its fatal lines, or the last one.
std::string reason_in_log(const fs::path& log, std::uintmax_t start) {
  std::ifstream file(log);
  file.seekg(static_cast<std::streamoff>(start));
  std::string line;
  std::string fatal;
  std::string last;
  while (std::getline(file, line)) {
    if (line.empty()) continue;
    last = line;
    const auto at = std::min(line.find("FATAL:"), line.find("PANIC:"));
    if (at != std::string::npos) fatal = line.substr(at);
  }
  return fatal.empty() ? last : fatal;
}

std::string explain(const std::string& reason) {
  if (reason.find("No space left on device") != std::string::npos) {
    return "Le disque est plein : libérez de la place, puis relancez. PostgreSQL a dit : " + reason;
  }
  return "PostgreSQL n'a pas démarré : " + (reason.empty() ? "il n'a rien dit" : reason);
}

bool alive(int process) { return kill(process, 0) == 0 || errno == EPERM; }

/// True when the process is a PostgreSQL whose working folder is this data folder: a process number may have been
/// given to somebody else since.
bool serves_folder(int process, const Layout& layout) {
  std::error_code error;
  const auto proc = fs::path("/proc") / std::to_string(process);
  const auto folder = fs::read_symlink(proc / "cwd", error);
  if (error) return false;
  const auto program = fs::read_symlink(proc / "exe", error);
  return folder == layout.data() && program.filename().string().starts_with("postgres");
}

/// True while any process works in the data folder: a server, or a child that outlives it for a moment.
bool occupied(const Layout& layout) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator("/proc", error)) {
    const int process = std::atoi(entry.path().filename().c_str());
    if (process > 0 && serves_folder(process, layout)) return true;
  }
  return false;
}

/// A dead process that nobody has reaped yet works nowhere any more and counts as gone.
bool wait_gone(int process, const Layout& layout, std::chrono::seconds limit, const Postmaster::Report& report) {
  const auto start = std::chrono::steady_clock::now();
  auto next_line = start + report_interval;
  while (serves_folder(process, layout)) {
    const auto now = std::chrono::steady_clock::now();
    if (now - start > limit) return false;
    if (now > next_line) {
      report("L'arrêt de l'ancien PostgreSQL de ce dossier se poursuit…");
      next_line = now + report_interval;
    }
    std::this_thread::sleep_for(poll_interval);
  }
  return true;
}

}  // namespace

std::optional<PidFile> read_pid_file(const Layout& layout) {
  std::ifstream file(layout.data() / "postmaster.pid");
  PidFile read;
  std::string line;
  // Line 1 is the process, line 8 the state ("ready", padded with spaces).
  for (int number = 1; std::getline(file, line); ++number) {
    if (number == 1) read.process = std::atoi(line.c_str());
    if (number == 8) read.ready = line.starts_with("ready");
  }
  if (read.process == 0) return std::nullopt;
  return read;
}

void end_orphan(const Layout& layout, const Postmaster::Report& report) {
  const auto left = read_pid_file(layout);
  if (!left || left->process <= 0 || !alive(left->process)) return;
  if (serves_folder(left->process, layout)) {
    report("Un PostgreSQL de ce dossier tourne encore (processus " + std::to_string(left->process) +
           ") : arrêt propre avant de redémarrer.");
    kill(left->process, SIGINT);
    if (!wait_gone(left->process, layout, orphan_limit, report)) kill(left->process, SIGQUIT);
    if (!wait_gone(left->process, layout, quit_limit, report)) {
      throw Refused("Le processus PostgreSQL " + std::to_string(left->process) +
                    " occupe ce dossier et ne s'arrête pas. Arrêtez-le, puis relancez.");
    }
  }
  if (!alive(left->process)) return;
  // The number now belongs to another program, or to a dead process that nobody has reaped: PostgreSQL would take it
  // for a running server. Our lock and an empty folder prove that there is none.
  const auto limit = std::chrono::steady_clock::now() + quit_limit;
  while (occupied(layout) && std::chrono::steady_clock::now() < limit) std::this_thread::sleep_for(poll_interval);
  std::error_code ignored;
  if (occupied(layout)) return;
  fs::remove(layout.data() / "postmaster.pid", ignored);
  fs::remove(layout.socket() / ".s.PGSQL.5432.lock", ignored);
}

Postmaster::Postmaster(Layout layout, Binaries binaries, std::optional<Identity> identity, Report report,
                       std::function<void()> on_lost)
    : m_layout(std::move(layout)),
      m_binaries(std::move(binaries)),
      m_identity(identity),
      m_report(std::move(report)),
      m_on_lost(std::move(on_lost)) {}

Postmaster::~Postmaster() { stop(); }

bool Postmaster::launch() {
  std::error_code error;
  if (fs::file_size(m_layout.log(), error) > log_size_max && !error) {
    fs::rename(m_layout.log(), m_layout.log().string() + ".1", error);
  }
  const int log = open(m_layout.log().c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (log < 0) return false;
  Command command{.words = {m_binaries.program("postgres"), "-D", m_layout.data().string()},
                  .identity = m_identity,
                  .output = log,
                  // A killed program takes its database down cleanly rather than leave it to itself.
                  .signal_at_death = SIGINT,
                  .detached = true};
  const std::scoped_lock lock(m_mutex);
  m_log_start = static_cast<std::uintmax_t>(lseek(log, 0, SEEK_END));
  const bool started = !m_stopping;
  if (started) m_process = cluster::start(command);
  close(log);
  return started;
}

void Postmaster::await_end() {
  // Without reaping, so that the number stays ours until nobody can send it a signal any more.
  siginfo_t info{};
  while (waitid(P_PID, static_cast<id_t>(m_process.load()), &info, WEXITED | WNOWAIT) != 0 && errno == EINTR) {
  }
  const std::scoped_lock lock(m_mutex);
  int status = 0;
  waitpid(m_process.load(), &status, 0);
  m_process = 0;
}

bool Restarts::allow(Time now) {
  while (!m_times.empty() && m_times.front() <= now - within) m_times.pop_front();
  if (m_times.size() == most) return false;
  m_times.push_back(now);
  return true;
}

void Postmaster::watch() {
  // The signal at death is tied to the thread that forks: this one, which lives as long as the database should.
  Restarts restarts;
  bool lost = false;
  while (true) {
    bool started = false;
    try {
      end_orphan(m_layout, m_report);
      started = launch();
    } catch (const Refused& refused) {
      m_report(refused.what());
    } catch (const std::system_error& error) {
      m_report(std::string("PostgreSQL ne peut pas être lancé : ") + error.what());
    }
    if (started) await_end();
    std::unique_lock lock(m_mutex);
    const auto reason = reason_in_log(m_layout.log(), m_log_start);
    // What a killed server leaves behind goes within moments; the next attempt finds the folder free.
    const auto says = [&](const char* words) { return reason.find(words) != std::string::npos; };
    const bool passing = says("pre-existing shared memory block") || (says("lock file") && says("already exists"));
    if (m_stopping || (!m_ready_once && !passing)) break;
    lock.unlock();
    if (!restarts.allow(std::chrono::steady_clock::now())) {
      m_report("PostgreSQL s'est arrêté plus de " + std::to_string(Restarts::most) + " fois en une heure (" + reason +
               ") : il n'est plus relancé. Voir " + m_layout.log().string() + ".");
      lost = true;
      break;
    }
    m_report("PostgreSQL s'est arrêté tout seul (" + reason + ") : redémarrage.");
    lock.lock();
    const auto pause = restarts.recent() <= 3 ? 100ms : 1000ms;
    if (m_changed.wait_for(lock, pause, [this] { return m_stopping; })) break;
  }
  {
    const std::scoped_lock lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
    lost = lost && m_ready_once;
  }
  if (lost && m_on_lost) m_on_lost();
}

void Postmaster::start() {
  m_thread = std::thread([this] { watch(); });
  const auto begin = std::chrono::steady_clock::now();
  auto next_line = begin + report_interval;
  std::unique_lock lock(m_mutex);
  while (true) {
    if (m_changed.wait_for(lock, poll_interval, [this] { return m_ended; })) {
      throw Refused(explain(reason_in_log(m_layout.log(), m_log_start)));
    }
    const auto file = read_pid_file(m_layout);
    if (file && file->ready && file->process == m_process) break;
    const auto now = std::chrono::steady_clock::now();
    if (now - begin > recovery_limit) break;
    if (now > next_line) {
      m_report("PostgreSQL remet la base en état après un arrêt brutal…");
      next_line = now + report_interval;
    }
  }
  m_ready_once = true;
  const bool in_time = std::chrono::steady_clock::now() - begin <= recovery_limit;
  lock.unlock();
  if (in_time) return;
  stop();
  throw Refused("PostgreSQL n'était pas prêt après deux minutes ; voir " + m_layout.log().string() + ".");
}

void Postmaster::signal_child(int number) {
  const std::scoped_lock lock(m_mutex);
  if (m_process != 0) kill(m_process, number);
}

bool Postmaster::wait_ended(std::chrono::seconds limit) {
  std::unique_lock lock(m_mutex);
  return m_changed.wait_for(lock, limit, [this] { return m_ended; });
}

void Postmaster::stop() {
  if (!m_thread.joinable()) return;
  {
    const std::scoped_lock lock(m_mutex);
    m_stopping = true;
  }
  m_changed.notify_all();
  signal_child(SIGINT);
  if (!wait_ended(stop_limit)) {
    m_report("PostgreSQL tarde à s'arrêter : arrêt immédiat.");
    signal_child(SIGQUIT);
    if (!wait_ended(quit_limit)) signal_child(SIGKILL);
  }
  m_thread.join();
}

}  // namespace cluster
