#include "engine/work/lane.hpp"

#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace work {

struct Lane::Impl {
  Impl(std::string lane_name, std::size_t capacity, std::function<void(std::string_view)> failure)
      : name(std::move(lane_name)), on_failure(std::move(failure)), ring(capacity) {}

  /// A thread without work; `called` once a job is there for it.
  struct Sleeper {
    std::condition_variable awake;
    bool called = false;
  };

  void serve(Worker& worker);
  void sleep(std::unique_lock<std::mutex>& lock, Sleeper& self);
  void run(Worker& worker, Job& job);
  Sleeper& take_sleeper();
  Job pop();
  std::vector<Job> take_all();
  void stop();

  const std::string name;
  const std::function<void(std::string_view)> on_failure;

  mutable std::mutex mutex;
  std::condition_variable became_idle;
  // A ring: no allocation per job, and the bound is the memory.
  std::vector<Job> ring;
  std::size_t first = 0;
  std::size_t waiting = 0;
  // Who fell asleep last is called first: its session's plans are still warm in the caches of the processor.
  std::vector<Sleeper*> sleeping;
  int running = 0;
  bool closed = false;
  bool stopping = false;
  std::atomic<std::uint64_t> refused{0};

  std::vector<std::unique_ptr<Worker>> workers;
  std::vector<std::thread> threads;
};

/// Requires: somebody sleeps, and the mutex is held. The caller notifies whom it got.
Lane::Impl::Sleeper& Lane::Impl::take_sleeper() {
  Sleeper& last = *sleeping.back();
  sleeping.pop_back();
  last.called = true;
  return last;
}

Job Lane::Impl::pop() {
  Job job = std::exchange(ring[first], nullptr);
  first = first + 1 == ring.size() ? 0 : first + 1;
  --waiting;
  return job;
}

std::vector<Job> Lane::Impl::take_all() {
  std::vector<Job> dropped;
  dropped.reserve(waiting);
  while (waiting > 0) dropped.push_back(pop());
  return dropped;
}

void Lane::Impl::run(Worker& worker, Job& job) {
  try {
    job(worker);
  } catch (const std::exception& e) {
    on_failure(e.what());
  } catch (...) {
    on_failure("exception without a text");
  }
  job = nullptr;  // what the job holds is released before the thread counts as idle
}

void Lane::Impl::sleep(std::unique_lock<std::mutex>& lock, Sleeper& self) {
  self.called = false;
  sleeping.push_back(&self);
  self.awake.wait(lock, [&] { return self.called; });
}

void Lane::Impl::serve(Worker& worker) {
  Sleeper self;
  std::unique_lock lock(mutex);
  while (true) {
    while (waiting == 0 && !stopping) sleep(lock, self);
    if (stopping) return;
    Job job = pop();
    ++running;
    lock.unlock();
    run(worker, job);
    lock.lock();
    --running;
    if (closed && running == 0 && waiting == 0) became_idle.notify_all();
  }
}

void Lane::Impl::stop() {
  std::vector<Job> dropped;
  {
    const std::lock_guard lock(mutex);
    closed = stopping = true;
    dropped = take_all();
    // With the mutex held: a thread that ends takes its sleeper with it.
    while (!sleeping.empty()) take_sleeper().awake.notify_one();
  }
  dropped.clear();
  for (auto& thread : threads) thread.join();
  threads.clear();
}

Lane::Lane(std::string name, int threads, std::size_t capacity, std::function<std::unique_ptr<Worker>()> make_worker,
           std::function<void(std::string_view)> on_failure)
    : m_impl(std::make_unique<Impl>(std::move(name), capacity, std::move(on_failure))) {
  for (int i = 0; i < threads; ++i) m_impl->workers.push_back(make_worker());
  try {
    for (auto& worker : m_impl->workers)
      m_impl->threads.emplace_back([impl = m_impl.get(), &own = *worker] { impl->serve(own); });
  } catch (...) {
    m_impl->stop();
    throw;
  }
}

Lane::~Lane() { m_impl->stop(); }

bool Lane::submit(Job job) {
  std::unique_lock lock(m_impl->mutex);
  auto& ring = m_impl->ring;
  if (m_impl->closed || m_impl->waiting == ring.size()) {
    m_impl->refused.fetch_add(1, std::memory_order_relaxed);
    return false;
  }
  ring[(m_impl->first + m_impl->waiting) % ring.size()] = std::move(job);
  ++m_impl->waiting;
  if (m_impl->sleeping.empty()) return true;
  Impl::Sleeper& sleeper = m_impl->take_sleeper();
  // Whoever wakes asks for the mutex at once: called while it is held, it would wait for it in the kernel.
  lock.unlock();
  sleeper.awake.notify_one();
  return true;
}

bool Lane::drain(std::chrono::steady_clock::time_point deadline) {
  std::vector<Job> dropped;
  std::unique_lock lock(m_impl->mutex);
  m_impl->closed = true;
  const bool idle =
      m_impl->became_idle.wait_until(lock, deadline, [&] { return m_impl->running == 0 && m_impl->waiting == 0; });
  if (!idle) dropped = m_impl->take_all();
  lock.unlock();
  return idle;
}

const std::string& Lane::name() const { return m_impl->name; }
int Lane::threads() const { return static_cast<int>(m_impl->workers.size()); }
std::size_t Lane::capacity() const { return m_impl->ring.size(); }
std::uint64_t Lane::refused() const { return m_impl->refused.load(std::memory_order_relaxed); }

std::size_t Lane::depth() const {
  const std::lock_guard lock(m_impl->mutex);
  return m_impl->waiting;
}

int Lane::running() const {
  const std::lock_guard lock(m_impl->mutex);
  return m_impl->running;
}

}  // namespace work
