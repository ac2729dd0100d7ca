#include "base/french_numbers.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace base {
namespace {

constexpr std::int64_t max_units = 999'999'999'999'999;

struct Case {
  std::string_view text;
  std::int64_t centimes;
};

TEST(french_numbers, forms_met_in_real_files) {
  for (const Case& c : std::initializer_list<Case>{{"12", 1200},
                                                   {"12,5", 1250},
                                                   {"12.50", 1250},
                                                   {"0,2", 20},
                                                   {",5", 50},
                                                   {"007", 700},
                                                   {"1 234,50", 123450},
                                                   {"1\u00A0234,50\u00A0€", 123450},
                                                   {"1\u202F234\u202F567,89 €", 123456789},
                                                   {"1.234,50", 123450},
                                                   {"1.234.567", 123456700},
                                                   {"1,234.50", 123450},
                                                   {"1,234,567", 123456700},
                                                   {"€ 12,00", 1200},
                                                   {"12 EUR", 1200},
                                                   {"20,00 %", 2000},
                                                   {"-12,5", -1250},
                                                   {"\u2212 12,5 €", -1250},
                                                   {"12,50-", -1250},
                                                   {"+3", 300},
                                                   {"12,5000", 1250}}) {
    const ParsedDecimal parsed = parse_french_decimal(c.text, 2, max_units);
    EXPECT_FALSE(parsed.error.has_value()) << c.text;
    EXPECT_EQ(parsed.units, c.centimes) << c.text;
  }
}

TEST(french_numbers, other_texts_are_not_numbers) {
  for (const std::string_view text :
       {"",    " ",       "€",   "abc",       "12a",     "1 23", "12 34,5", "1,23,4", "1.23.4", "12,", "--1",
        "-+1", "1,5E+03", "1e3", "1.234,5.6", "1,234,5", ".",    ",",       "1  234", "0x10",   "1/2"}) {
    EXPECT_EQ(parse_french_decimal(text, 2, max_units).error, DecimalError::NotANumber) << text;
  }
}

TEST(french_numbers, decimals_and_range_are_kept_exactly) {
  EXPECT_EQ(parse_french_decimal("9,999", 2, max_units).error, DecimalError::TooManyDecimals);
  EXPECT_EQ(parse_french_decimal("1 000,01", 2, 100'000).error, DecimalError::OutOfRange);
  EXPECT_EQ(parse_french_decimal("1 000,00", 2, 100'000).units, 100'000);
}

TEST(french_numbers, output_is_short_with_a_comma) {
  EXPECT_EQ(format_french_decimal(12'500'000, 6, 2), "12,50");
  EXPECT_EQ(format_french_decimal(84'137, 6, 2), "0,084137");
  EXPECT_EQ(format_french_decimal(550, 2, 0), "5,5");
  EXPECT_EQ(format_french_decimal(-2000, 2, 0), "-20");
  EXPECT_EQ(format_french_decimal(7, 0, 0), "7");
}

RC_GTEST_PROP(french_numbers, what_is_written_reads_back, ()) {
  const auto units = *rc::gen::inRange<std::int64_t>(-max_units, max_units + 1);
  const int scale = *rc::gen::inRange(0, 7);
  const int min_decimals = *rc::gen::inRange(0, scale + 1);
  const ParsedDecimal parsed =
      parse_french_decimal(format_french_decimal(units, scale, min_decimals), scale, max_units);
  RC_ASSERT(!parsed.error.has_value());
  RC_ASSERT(parsed.units == units);
}

TEST(french_numbers, yes_and_no) {
  for (const std::string_view text : {"Oui", "OUI", "o", "Vrai", "1", "x", "True"}) {
    EXPECT_EQ(parse_french_boolean(text), true) << text;
  }
  for (const std::string_view text : {"Non", "n", "FAUX", "0", "false"})
    EXPECT_EQ(parse_french_boolean(text), false) << text;
  for (const std::string_view text : {"", "peut-être", "2"})
    EXPECT_EQ(parse_french_boolean(text), std::nullopt) << text;
}

}  // namespace
}  // namespace base
