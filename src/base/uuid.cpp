#include "base/uuid.hpp"

#include <sys/random.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace base {
namespace {

/// Random numbers of the system, fetched a page at a time: one system call per identifier would be most of its cost.
/// One per thread, so that threads never wait for each other; it is not state that anyone can observe.
class RandomBuffer {
 public:
  std::uint64_t next() {
    if (m_at == m_words.size()) refill();
    return m_words[m_at++];
  }

 private:
  void refill() {
    auto* bytes = reinterpret_cast<char*>(m_words.data());
    std::size_t filled = 0;
    while (filled < sizeof m_words) {
      const ssize_t got = getrandom(bytes + filled, sizeof m_words - filled, 0);
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) throw std::system_error(errno, std::generic_category(), "getrandom");
      filled += static_cast<std::size_t>(got);
    }
    m_at = 0;
  }

  std::array<std::uint64_t, 256> m_words;
  std::size_t m_at = m_words.size();
};

/// The 74 bits that follow the time: 12 above, 62 below.
struct Tail {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
};

constexpr std::uint64_t low_mask = (std::uint64_t{1} << 62) - 1;

/// Within one millisecond identifiers of a thread grow by a random step: they sort in the order in which they were
/// made, which keeps rows of one document together in an index (RFC 9562 section 6.2, method 2).
struct Generator {
  RandomBuffer random;
  std::uint64_t last_millis = ~std::uint64_t{0};
  Tail tail;

  Tail next(std::uint64_t millis) {
    if (millis == last_millis) {
      tail.low += (random.next() >> 32) + 1;
      if (tail.low > low_mask) tail.low &= low_mask, ++tail.high;
      if (tail.high <= 0xFFF) return tail;
    }
    last_millis = millis;
    // The top bit starts at zero to leave room for the steps.
    tail = {random.next() >> 53, random.next() & low_mask};
    return tail;
  }
};

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

constexpr bool hyphen_at(std::size_t i) { return i == 8 || i == 13 || i == 18 || i == 23; }

}  // namespace

std::optional<Uuid> Uuid::parse(std::string_view text) {
  if (text.size() != 36) return std::nullopt;
  Uuid result;
  std::size_t byte = 0;
  for (std::size_t i = 0; i < 36;) {
    if (hyphen_at(i)) {
      if (text[i++] != '-') return std::nullopt;
      continue;
    }
    const int high = hex_value(text[i]);
    const int low = hex_value(text[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    result.m_bytes[byte++] = static_cast<std::uint8_t>(high << 4 | low);
    i += 2;
  }
  return result;
}

Uuid Uuid::v7(Instant at) {
  thread_local Generator generator;
  const auto since_epoch = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
  const auto millis = static_cast<std::uint64_t>(std::max<std::int64_t>(0, since_epoch)) & 0xFFFF'FFFF'FFFF;
  const Tail tail = generator.next(millis);
  const std::uint64_t halves[2] = {millis << 16 | 0x7000 | tail.high, std::uint64_t{0x8000'0000'0000'0000} | tail.low};
  Uuid result;
  for (std::size_t i = 0; i < 16; ++i) {
    result.m_bytes[i] = static_cast<std::uint8_t>(halves[i / 8] >> (56 - 8 * (i % 8)));
  }
  return result;
}

Uuid Uuid::from_bytes(const std::array<std::uint8_t, 16>& bytes) {
  Uuid result;
  result.m_bytes = bytes;
  return result;
}

std::string Uuid::text() const {
  constexpr char digits[] = "0123456789abcdef";
  std::string text(36, '-');
  std::size_t at = 0;
  for (const std::uint8_t byte : m_bytes) {
    if (hyphen_at(at)) ++at;
    text[at++] = digits[byte >> 4];
    text[at++] = digits[byte & 15];
  }
  return text;
}

bool Uuid::is_nil() const {
  return std::all_of(m_bytes.begin(), m_bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

}  // namespace base
