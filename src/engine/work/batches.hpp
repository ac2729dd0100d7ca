#pragma once

#include <cstddef>
#include <deque>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace work {

/// Brings together what can be done at once. Items of one key wait while a batch of that key is being done and make the
/// next one, so that a batch grows with the load and nobody waits for company when there is none.
template <class Item>
class Batches {
 public:
  /// At most `capacity` items wait, of all keys together; a batch holds `most` of them. Requires: both at least 1.
  Batches(std::size_t capacity, std::size_t most) : m_capacity(capacity), m_most(most) {}

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
    queue->second.push_back(std::move(item));
    return first ? Added::First : Added::Waits;
  }

  /// The next batch of a key, oldest first; when it is empty the caller is no longer busy with the key.
  std::vector<Item> next(const std::string& key) {
    const std::lock_guard lock(m_mutex);
    const auto queue = m_queues.find(key);
    if (queue == m_queues.end()) return {};
    std::vector<Item> batch;
    while (!queue->second.empty() && batch.size() < m_most) {
      batch.push_back(std::move(queue->second.front()));
      queue->second.pop_front();
    }
    m_waiting -= batch.size();
    if (batch.empty()) m_queues.erase(queue);
    return batch;
  }

 private:
  std::mutex m_mutex;
  const std::size_t m_capacity;
  const std::size_t m_most;
  std::size_t m_waiting = 0;
  std::unordered_map<std::string, std::deque<Item>> m_queues;
};

}  // namespace work
