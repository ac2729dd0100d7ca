#include "engine/pg/flusher.hpp"

#include <condition_variable>
#include <thread>

#include "engine/pg/session.hpp"

namespace pg {

namespace {

// A transactional message takes a transaction number, so that its commit is written and, with synchronous_commit on,
// flushed. A transaction that writes nothing would be acknowledged without touching the disk.
constexpr Statement durable_nothing{"pg_durable_nothing", "SELECT pg_logical_emit_message(true, 'mpp', '')"};

constexpr std::chrono::milliseconds pause_between_attempts{50};

}  // namespace

struct Flusher::Impl {
  explicit Impl(std::string conninfo) : session(options(std::move(conninfo))) {
    session.execute(durable_nothing);
    thread = std::thread([this] { run(); });
  }
  ~Impl() {
    {
      const std::scoped_lock lock(mutex);
      stopping = true;
    }
    wake.notify_one();
    thread.join();
  }

  static ConnectOptions options(std::string conninfo) {
    ConnectOptions made;
    made.conninfo = std::move(conninfo);
    made.application_name = "mypropartner flusher";
    return made;
  }

  /// True when the log is on disk and the connection is the one that was open before: after a crash of the database a
  /// new connection flushes happily, but commits made before the crash may be lost.
  bool flush() {
    const auto before = session.connections();
    try {
      session.execute(durable_nothing);
      return session.connections() == before;
    } catch (const Error&) {
      return false;
    }
  }

  void run() {
    std::vector<std::function<void(bool)>> batch;
    bool connected = true;
    std::unique_lock lock(mutex);
    while (true) {
      const auto something = [this] { return stopping || !waiting.empty(); };
      if (connected) {
        wake.wait(lock, something);
      } else {
        // Reconnecting ahead of the next caller, whose commit would otherwise be called lost as well.
        wake.wait_for(lock, pause_between_attempts, something);
      }
      if (stopping && waiting.empty()) return;
      batch.swap(waiting);
      lock.unlock();
      const bool durable = flush();
      for (auto& release : batch) release(durable);
      batch.clear();
      // A second try finds the connection that the first one made.
      connected = durable || flush();
      lock.lock();
    }
  }

  Session session;
  std::mutex mutex;
  std::condition_variable wake;
  std::vector<std::function<void(bool)>> waiting;
  bool stopping = false;
  std::thread thread;
};

Flusher::Flusher(std::string conninfo) : m_impl(std::make_unique<Impl>(std::move(conninfo))) {}

Flusher::~Flusher() = default;

void Flusher::after_flush(std::function<void(bool durable)> release) {
  {
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->waiting.push_back(std::move(release));
  }
  m_impl->wake.notify_one();
}

}  // namespace pg
