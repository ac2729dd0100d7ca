#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace jobs {

/// How the background thread waits, and how it learns that it should end. Tests bring their own, which does not wait.
class Pause {
 public:
  Pause() = default;
  virtual ~Pause() = default;
  Pause(const Pause&) = delete;
  Pause& operator=(const Pause&) = delete;

  /// Returns when `most` has passed, or sooner when there may be work or the end is wished.
  virtual void wait(std::chrono::milliseconds most) = 0;
  /// True once the end is wished: nothing new is begun.
  [[nodiscard]] virtual bool over() const = 0;
};

/// The real one. Any threads may wait, any thread may call the others.
class Wake final : public Pause {
 public:
  void wait(std::chrono::milliseconds most) override;
  [[nodiscard]] bool over() const override;

  /// There is work: ends the wait of one thread, or the next wait when none is under way.
  void poke();
  /// Wishes the end; every wait of every thread ends at once from now on.
  void stop();

 private:
  mutable std::mutex m_mutex;
  std::condition_variable m_changed;
  bool m_poked = false;
  bool m_over = false;
};

}  // namespace jobs
