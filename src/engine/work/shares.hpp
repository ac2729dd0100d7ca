#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace work {

/// How many may be held at a time, by each holder and in all: so that whoever waits for somebody outside cannot hold
/// every thread of a lane. Any thread; outlives what it gave.
class Shares {
 public:
  /// Requires: 1 <= each <= all.
  Shares(std::size_t each, std::size_t all) : m_each(each), m_all(all) {}
  Shares(const Shares&) = delete;
  Shares& operator=(const Shares&) = delete;

  /// Given back when it goes.
  class Share {
   public:
    Share(Shares& from, std::string holder) : m_from(&from), m_holder(std::move(holder)) {}
    ~Share() { m_from->give_back(m_holder); }
    Share(const Share&) = delete;
    Share& operator=(const Share&) = delete;

   private:
    Shares* m_from;
    std::string m_holder;
  };
  enum class Refused { HolderHasEnough, AllAreTaken };
  struct Taken {
    std::unique_ptr<Share> share;
    /// Why there is none.
    std::optional<Refused> refused;
  };

  [[nodiscard]] Taken take(const std::string& holder) {
    const std::lock_guard lock(m_mutex);
    const auto held = m_held.find(holder);
    if (held != m_held.end() && held->second >= m_each) return {nullptr, Refused::HolderHasEnough};
    if (m_total >= m_all) return {nullptr, Refused::AllAreTaken};
    auto share = std::make_unique<Share>(*this, holder);
    ++m_held[holder];
    ++m_total;
    return {std::move(share), std::nullopt};
  }

 private:
  void give_back(const std::string& holder) {
    const std::lock_guard lock(m_mutex);
    const auto held = m_held.find(holder);
    if (--held->second == 0) m_held.erase(held);
    --m_total;
  }

  const std::size_t m_each;
  const std::size_t m_all;
  std::mutex m_mutex;
  std::map<std::string, std::size_t, std::less<>> m_held;
  std::size_t m_total = 0;
};

}  // namespace work
