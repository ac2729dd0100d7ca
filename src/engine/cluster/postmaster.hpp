#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "engine/cluster/binaries.hpp"
#include "engine/cluster/folder.hpp"

namespace cluster {

/// How often a server that dies is started again: twenty times in any hour.
class Restarts {
 public:
  using Time = std::chrono::steady_clock::time_point;
  static constexpr std::size_t most = 20;
  static constexpr std::chrono::hours within{1};

  /// True when it may be started once more, which then counts.
  [[nodiscard]] bool allow(Time now);
  /// Those that count, at the last call.
  [[nodiscard]] std::size_t recent() const { return m_times.size(); }

 private:
  std::deque<Time> m_times;
};

/// One PostgreSQL server process with the thread that starts it, watches it and starts it again when it dies.
class Postmaster {
 public:
  using Report = std::function<void(const std::string&)>;
  /// `on_lost` is called once, on the watching thread, when a server that was ready has died too often.
  Postmaster(Layout layout, Binaries binaries, std::optional<Identity> identity, Report report,
             std::function<void()> on_lost = nullptr);
  ~Postmaster();
  Postmaster(const Postmaster&) = delete;
  Postmaster& operator=(const Postmaster&) = delete;

  /// Starts and waits until connections are accepted. Throws Refused with PostgreSQL's reason when it ends instead, or
  /// when two minutes were not enough.
  void start();
  /// SIGINT, after thirty seconds SIGQUIT, after ten more SIGKILL.
  void stop();
  [[nodiscard]] int process() const { return m_process.load(); }

 private:
  void watch();
  bool launch();
  void await_end();
  bool wait_ended(std::chrono::seconds limit);
  void signal_child(int number);

  Layout m_layout;
  Binaries m_binaries;
  std::optional<Identity> m_identity;
  Report m_report;
  std::function<void()> m_on_lost;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::atomic<int> m_process{0};
  bool m_stopping = false;
  bool m_ended = false;
  bool m_ready_once = false;
  std::uintmax_t m_log_start = 0;
  std::thread m_thread;
};

/// Ends a PostgreSQL that still runs on the folder although no program of ours holds it. Throws Refused when it stays.
void end_orphan(const Layout& layout, const Postmaster::Report& report);

/// What postmaster.pid says of a running server.
struct PidFile {
  int process = 0;
  bool ready = false;
};
[[nodiscard]] std::optional<PidFile> read_pid_file(const Layout& layout);

}  // namespace cluster
