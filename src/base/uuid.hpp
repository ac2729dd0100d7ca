#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"

namespace base {

/// A 128-bit identifier (RFC 9562).
class Uuid {
 public:
  constexpr Uuid() = default;
  /// Parses the 36-character form, either case; nothing otherwise.
  static std::optional<Uuid> parse(std::string_view text);
  /// A version 7 identifier: milliseconds of `at`, then random bits from the system. Two calls never give the same.
  static Uuid v7(Instant at);
  static Uuid from_bytes(const std::array<std::uint8_t, 16>& bytes);

  /// 36 lower-case characters.
  [[nodiscard]] std::string text() const;
  [[nodiscard]] const std::array<std::uint8_t, 16>& bytes() const { return m_bytes; }
  [[nodiscard]] bool is_nil() const;

  friend auto operator<=>(const Uuid&, const Uuid&) = default;

 private:
  std::array<std::uint8_t, 16> m_bytes{};
};

}  // namespace base
