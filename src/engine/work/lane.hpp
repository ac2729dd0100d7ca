#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

/// Bounded queues in front of a fixed number of threads: the program's only back-pressure.
namespace work {

/// What one thread owns for its whole life: for most lanes, a database session. Derived classes carry it.
class Worker {
 public:
  Worker() = default;
  virtual ~Worker() = default;
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;
};

using Job = std::function<void(Worker&)>;

/// Jobs in order of arrival, run by `threads` threads, at most `capacity` of them waiting.
class Lane {
 public:
  /// Makes one worker per thread with `make_worker`, on the calling thread and one after the other; what it throws is
  /// thrown here, before any thread runs. `on_failure` is told what a job threw (any thread); it must not throw.
  /// Requires: threads >= 1, capacity >= 1.
  Lane(std::string name, int threads, std::size_t capacity, std::function<std::unique_ptr<Worker>()> make_worker,
       std::function<void(std::string_view what)> on_failure);
  /// Drops the jobs that wait, then waits for those that run.
  ~Lane();
  Lane(const Lane&) = delete;
  Lane& operator=(const Lane&) = delete;

  /// False, and `job` is not kept, when the queue is full or the lane drains: the caller answers 503.
  [[nodiscard]] bool submit(Job job);

  /// Takes no more jobs and waits until none waits or runs. At `deadline` the jobs still waiting are dropped (destroyed
  /// unrun) and false is returned; those still running go on, and the destructor waits for them.
  bool drain(std::chrono::steady_clock::time_point deadline);

  [[nodiscard]] const std::string& name() const;
  [[nodiscard]] int threads() const;
  [[nodiscard]] std::size_t capacity() const;
  /// Jobs waiting now.
  [[nodiscard]] std::size_t depth() const;
  /// Jobs running now.
  [[nodiscard]] int running() const;
  /// Jobs refused by `submit` since the start.
  [[nodiscard]] std::uint64_t refused() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace work
