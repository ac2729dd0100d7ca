#include "engine/jobs/backoff.hpp"

#include <algorithm>

namespace jobs {

namespace {

constexpr std::chrono::seconds shortest{10};
constexpr std::chrono::seconds longest = std::chrono::hours(6);
// 10 s × 2^12 is beyond six hours.
constexpr int last_doubling = 12;

/// FNV-1a over the id and the attempt, its bits mixed once more (the low ones of FNV follow the last byte).
std::uint64_t draw(const base::Uuid& id, int attempt) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  const auto add = [&hash](std::uint8_t byte) { hash = (hash ^ byte) * 0x100000001b3U; };
  for (const std::uint8_t byte : id.bytes()) add(byte);
  add(static_cast<std::uint8_t>(attempt));
  return (hash ^ (hash >> 32)) * 0x9e3779b97f4a7c15U >> 32;
}

}  // namespace

std::chrono::seconds retry_delay(const base::Uuid& id, int attempt) {
  const int doublings = std::clamp(attempt - 1, 0, last_doubling);
  const std::chrono::seconds least = std::min(shortest * (1 << doublings), longest);
  const auto span = static_cast<std::uint64_t>(least.count() / 4 + 1);
  return least + std::chrono::seconds(draw(id, attempt) % span);
}

}  // namespace jobs
