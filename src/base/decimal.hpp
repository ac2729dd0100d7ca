#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Exact decimal values of the trade, as whole numbers of a named unit. No binary fraction anywhere.
namespace base {

__extension__ using Int128 = __int128;

/// A signed amount of money in whole centimes (SQL numeric(14,2)).
struct Centimes {
  std::int64_t value = 0;
  friend auto operator<=>(Centimes, Centimes) = default;
  Centimes operator-() const { return {-value}; }
  friend Centimes operator+(Centimes a, Centimes b) { return {a.value + b.value}; }
  friend Centimes operator-(Centimes a, Centimes b) { return {a.value - b.value}; }
  Centimes& operator+=(Centimes o) { return value += o.value, *this; }
  Centimes& operator-=(Centimes o) { return value -= o.value, *this; }
};

/// A quantity in thousandths: 1.5 kg is 1500 (SQL numeric(12,3)).
struct Quantite {
  std::int64_t milliemes = 0;
  friend auto operator<=>(Quantite, Quantite) = default;
  /// True when the quantity is a whole number of units, as stock demands.
  [[nodiscard]] bool entiere() const { return milliemes % 1000 == 0; }
};

/// A unit price in millionths of a euro (SQL numeric(15,6); EN 16931 allows six decimals).
struct PrixUnitaire {
  std::int64_t millioniemes = 0;
  friend auto operator<=>(PrixUnitaire, PrixUnitaire) = default;
};

/// A rate in hundredths of a percent: 5.5 % is 550 (SQL numeric(5,2)).
struct Taux {
  std::int32_t points_de_base = 0;
  friend auto operator<=>(Taux, Taux) = default;
};

/// Largest amount that the database stores: numeric(14,2).
inline constexpr Centimes centimes_max{99'999'999'999'999};

/// Divides and rounds to the nearest whole number, halves away from zero (R-DOC-3; CIBS L131-2).
/// Requires `divisor` > 0.
[[nodiscard]] Int128 divide_half_away_from_zero(Int128 dividend, Int128 divisor);

/// Why a text is not the decimal that was asked for.
enum class DecimalError { NotANumber, TooManyDecimals, OutOfRange };

/// Parses a plain or JSON decimal ("12", "-0.5", "1e3") into whole units of 10^-scale, exactly.
/// Refuses more than `scale` significant decimals rather than rounding, and anything beyond ±`max_units`.
/// Trailing zero decimals are not significant ("1.5000" at scale 1 is accepted).
struct ParsedDecimal {
  std::int64_t units = 0;
  std::optional<DecimalError> error;
};
[[nodiscard]] ParsedDecimal parse_decimal(std::string_view text, int scale, std::int64_t max_units);

/// Writes units of 10^-scale as a plain decimal with exactly `scale` decimals: (1250, 2) → "12.50".
[[nodiscard]] std::string format_decimal(std::int64_t units, int scale);
/// As above without trailing zero decimals: (1500, 3) → "1.5", (2000, 2) → "20".
[[nodiscard]] std::string format_decimal_short(std::int64_t units, int scale);

/// "12.50", as PostgreSQL and JSON read it.
[[nodiscard]] std::string to_string(Centimes amount);
/// Shortest exact form: "1.5", "3".
[[nodiscard]] std::string to_string(Quantite quantity);
/// At least two decimals, at most six: "9.90", "0.084137".
[[nodiscard]] std::string to_string(PrixUnitaire price);
/// Shortest exact form in percent: "5.5".
[[nodiscard]] std::string to_string(Taux rate);

}  // namespace base
