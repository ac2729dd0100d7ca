#include "base/decimal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace base {
namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

std::int64_t rounded(std::int64_t a, std::int64_t b) {
  return static_cast<std::int64_t>(divide_half_away_from_zero(a, b));
}

TEST(Decimal, division_halves_go_away_from_zero) {
  EXPECT_EQ(rounded(5, 10), 1);
  EXPECT_EQ(rounded(-5, 10), -1);
  EXPECT_EQ(rounded(4, 10), 0);
  EXPECT_EQ(rounded(-4, 10), 0);
  EXPECT_EQ(rounded(15, 10), 2);
  EXPECT_EQ(rounded(1, 3), 0);
  EXPECT_EQ(rounded(2, 3), 1);
  EXPECT_EQ(rounded(-2, 3), -1);
  EXPECT_EQ(rounded(0, 7), 0);
  EXPECT_EQ(rounded(7, 1), 7);
}

TEST(Decimal, division_of_wide_numbers) {
  const Int128 wide = Int128{largest} * 1000;
  EXPECT_TRUE(divide_half_away_from_zero(wide, 1000) == Int128{largest});
  EXPECT_TRUE(divide_half_away_from_zero(wide + 500, 1000) == Int128{largest} + 1);
  EXPECT_TRUE(divide_half_away_from_zero(-wide - 500, 1000) == -Int128{largest} - 1);
  EXPECT_TRUE(divide_half_away_from_zero(wide + 499, 1000) == Int128{largest});
}

RC_GTEST_PROP(Decimal, division_is_symmetric_and_nearest, (std::int64_t a, std::int32_t b)) {
  const Int128 divisor = std::max<std::int64_t>(1, std::abs(std::int64_t{b}));
  const Int128 quotient = divide_half_away_from_zero(a, divisor);
  RC_ASSERT(divide_half_away_from_zero(-Int128{a}, divisor) == -quotient);
  const Int128 distance = quotient * divisor - a;
  RC_ASSERT(2 * (distance < 0 ? -distance : distance) <= divisor);
}

struct ParseCase {
  const char* text;
  int scale;
  std::int64_t units;
};

TEST(Decimal, parse_accepts_exact_values) {
  for (const ParseCase& c : {ParseCase{"12", 2, 1200}, {"-0.5", 2, -50}, {"1e3", 2, 100000}, {"0", 2, 0},
                             {"-0", 2, 0}, {"0.00", 0, 0}, {"1.5000", 1, 15}, {"12.5E-1", 2, 125}, {"1E+2", 0, 100},
                             {"100e-2", 0, 1}, {"007.10", 2, 710}, {"0.000001", 6, 1}, {"0e999999999999", 2, 0},
                             {"99999999999999e-2", 2, 99'999'999'999'999},
                             {"1000000000000000000000000000000000000000e-39", 0, 1}}) {
    const ParsedDecimal parsed = parse_decimal(c.text, c.scale, largest);
    EXPECT_FALSE(parsed.error) << c.text;
    EXPECT_EQ(parsed.units, c.units) << c.text;
  }
}

TEST(Decimal, parse_names_the_fault) {
  for (const char* text : {"", "-", ".5", "5.", "1,5", " 1", "1 ", "+1", "1e", "1e+", "0x10", "NaN", "Infinity", "--1",
                           "1.2.3", "1e5.0", "\xEF\xBC\x91"}) {
    EXPECT_EQ(parse_decimal(text, 2, largest).error, DecimalError::NotANumber) << text;
  }
  for (const char* text : {"0.001", "1.999", "1e-3", "-12.345", "1e-999999999999",
                           "0.12345678901234567890123456789012345"}) {
    EXPECT_EQ(parse_decimal(text, 2, largest).error, DecimalError::TooManyDecimals) << text;
  }
  for (const char* text : {"1000000000000", "1e12", "1e999999999999", "999999999999.99", "-1000000000000.00",
                           "123456789012345678901234567890123456789012"}) {
    EXPECT_EQ(parse_decimal(text, 2, 99'999'999'999'998).error, DecimalError::OutOfRange) << text;
  }
  EXPECT_EQ(parse_decimal("9223372036854775808", 0, largest).error, DecimalError::OutOfRange);
  EXPECT_EQ(parse_decimal("9223372036854775807", 0, largest).units, largest);
}

TEST(Decimal, format_writes_the_decimals_asked_for) {
  EXPECT_EQ(format_decimal(1250, 2), "12.50");
  EXPECT_EQ(format_decimal(-5, 2), "-0.05");
  EXPECT_EQ(format_decimal(0, 2), "0.00");
  EXPECT_EQ(format_decimal(7, 0), "7");
  EXPECT_EQ(format_decimal(std::numeric_limits<std::int64_t>::min(), 2), "-92233720368547758.08");
  EXPECT_EQ(format_decimal_short(1500, 3), "1.5");
  EXPECT_EQ(format_decimal_short(2000, 2), "20");
  EXPECT_EQ(format_decimal_short(0, 3), "0");
  EXPECT_EQ(format_decimal_short(-100, 3), "-0.1");
}

TEST(Decimal, units_print_as_the_trade_writes_them) {
  EXPECT_EQ(to_string(Centimes{1250}), "12.50");
  EXPECT_EQ(to_string(Quantite{1500}), "1.5");
  EXPECT_EQ(to_string(Quantite{3000}), "3");
  EXPECT_EQ(to_string(PrixUnitaire{9'900'000}), "9.90");
  EXPECT_EQ(to_string(PrixUnitaire{84'137}), "0.084137");
  EXPECT_EQ(to_string(PrixUnitaire{12'000'000}), "12.00");
  EXPECT_EQ(to_string(Taux{550}), "5.5");
  EXPECT_EQ(to_string(Taux{2000}), "20");
  EXPECT_TRUE(Quantite{-2000}.entiere());
  EXPECT_FALSE(Quantite{1500}.entiere());
}

RC_GTEST_PROP(Decimal, parse_undoes_format, (std::int64_t units)) {
  RC_PRE(units != std::numeric_limits<std::int64_t>::min());
  const int scale = *rc::gen::inRange(0, 10);
  for (const std::string& text : {format_decimal(units, scale), format_decimal_short(units, scale)}) {
    const ParsedDecimal parsed = parse_decimal(text, scale, largest);
    RC_ASSERT(!parsed.error);
    RC_ASSERT(parsed.units == units);
  }
}

}  // namespace
}  // namespace base
