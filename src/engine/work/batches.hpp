#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace work {

/// Brings together what can be done at once. Items of one key wait while a batch of that key is being done and make the
/// next one, so that a batch grows with the load. A batch waits a moment for as many as the one before had: those that
/// were answered together ask again together. Who comes alone never waits.
template <class Item>
class Batches {
 public:
  /// At most `capacity` items wait, of all keys together; a batch holds `most` of them and waits `patience` at most for
  /// company. Requires: capacity and most at least 1.
  Batches(std::size_t capacity, std::size_t most, std::chrono::microseconds patience)
      : m_capacity(capacity), m_most(most), m_patience(patience) {}

  enum class Added {
    /// Nobody is busy with this key: the caller sees to it that `next` is called until it gives nothing.
    First,
    /// Whoever is busy with this key takes it in turn.
    Waits,
    /// Too many wait; the item is given up.
    Full
  };
  /// `item` is moved from unless the answer is Full.
  Added add(const std::string& key, Item& item) {
    const std::lock_guard lock(m_mutex);
    if (m_waiting == m_capacity) return Added::Full;
    ++m_waiting;
    const auto [queue, first] = m_queues.try_emplace(key);
    queue->second.items.push_back(std::move(item));
    if (queue->second.items.size() == queue->second.expected) m_arrived.notify_all();
    return first ? Added::First : Added::Waits;
  }

  /// The next batch of a key, oldest first; when it is empty the caller is no longer busy with the key. For a caller
  /// who has other work to do (`patient` false) it waits for nobody.
  std::vector<Item> next(const std::string& key, bool patient = true) {
    std::unique_lock lock(m_mutex);
    const auto found = m_queues.find(key);
    if (found == m_queues.end()) return {};
    // Only the caller, who is busy with the key, removes its queue: the reference holds while others add.
    Queue& queue = found->second;
    if (patient && queue.expected > 1) {
      m_arrived.wait_for(lock, m_patience, [&] { return queue.items.size() >= queue.expected; });
    }
    std::vector<Item> batch;
    while (!queue.items.empty() && batch.size() < m_most) {
      batch.push_back(std::move(queue.items.front()));
      queue.items.pop_front();
    }
    m_waiting -= batch.size();
    queue.expected = batch.size();
    if (batch.empty()) m_queues.erase(key);
    return batch;
  }

 private:
  struct Queue {
    std::deque<Item> items;
    /// How many the last batch held.
    std::size_t expected = 0;
  };

  std::mutex m_mutex;
  std::condition_variable m_arrived;
  const std::size_t m_capacity;
  const std::size_t m_most;
  const std::chrono::microseconds m_patience;
  std::size_t m_waiting = 0;
  std::unordered_map<std::string, Queue> m_queues;
};

}  // namespace work
