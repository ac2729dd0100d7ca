#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Numbers about the running program, in the text format of Prometheus 0.0.4.
namespace metrics {

/// Label names and values, fixed when a metric is made: a value that clients choose must not become a label.
using Labels = std::vector<std::pair<std::string, std::string>>;

/// A number that only grows. Any thread may add; nothing is locked.
class Counter {
 public:
  void add(std::uint64_t count = 1) { m_value.fetch_add(count, std::memory_order_relaxed); }
  [[nodiscard]] std::uint64_t value() const { return m_value.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::uint64_t> m_value{0};
};

/// How long things took, counted by class of duration; shown in seconds. Any thread may observe; nothing is locked.
class Histogram {
 public:
  /// Requires: `bounds` rising.
  explicit Histogram(std::vector<std::chrono::nanoseconds> bounds);
  void observe(std::chrono::nanoseconds duration);

  [[nodiscard]] const std::vector<std::chrono::nanoseconds>& bounds() const { return m_bounds; }
  /// Observations of the class that ends with `bounds()[i]`, or of the open one after the last bound.
  [[nodiscard]] std::uint64_t count(std::size_t i) const { return m_counts[i].load(std::memory_order_relaxed); }
  [[nodiscard]] std::chrono::nanoseconds sum() const;

 private:
  std::vector<std::chrono::nanoseconds> m_bounds;
  std::vector<std::atomic<std::uint64_t>> m_counts;
  std::atomic<std::int64_t> m_sum{0};
};

/// From half a millisecond to ten seconds: what a request takes.
[[nodiscard]] std::vector<std::chrono::nanoseconds> request_bounds();

/// All metrics of a program. What it hands out lives as long as itself.
class Registry {
 public:
  Registry();
  ~Registry();
  Registry(const Registry&) = delete;
  Registry& operator=(const Registry&) = delete;

  /// Metrics of one name share their help and differ by their labels. Throws std::logic_error when the name is not one
  /// ([a-z_][a-z0-9_]*), already is of another kind, or already has these labels.
  Counter& counter(const std::string& name, const std::string& help, const Labels& labels = {});
  Histogram& histogram(const std::string& name, const std::string& help, const Labels& labels = {},
                       std::vector<std::chrono::nanoseconds> bounds = request_bounds());
  /// A number asked for at each `expose`; `read` must stay callable as long as the registry and must not use it.
  void gauge(const std::string& name, const std::string& help, const Labels& labels, std::function<double()> read);
  /// As `gauge`, for numbers kept elsewhere that only grow.
  void counter_from(const std::string& name, const std::string& help, const Labels& labels,
                    std::function<double()> read);

  /// Everything, families in order of name. Content type: "text/plain; version=0.0.4; charset=utf-8".
  [[nodiscard]] std::string expose() const;

 private:
  struct Family;
  struct Sample;
  Sample& add(const std::string& name, const std::string& help, std::string_view kind, const Labels& labels);

  mutable std::mutex m_mutex;
  std::vector<std::unique_ptr<Family>> m_families;
};

/// Memory, processor time, threads and descriptors of this process, from /proc/self, under Prometheus's usual names.
void add_process_metrics(Registry& registry);

}  // namespace metrics
