#include "engine/pdf/barcode.hpp"

#include <gtest/gtest.h>

#include <set>

namespace pdf {
namespace {

std::string bars(std::string_view text) {
  std::string out;
  const auto code = barcode(text);
  if (!code) return out;
  for (const bool dark : code->dark) out += dark ? '1' : '0';
  return out;
}

TEST(Barcode, ean_13_as_the_standard_draws_it) {
  // ISO/IEC 15420: 5901234123457 is LGGLLG then R.
  EXPECT_EQ(bars("5901234123457"),
            "101"
            "0001011"
            "0100111"
            "0110011"
            "0010011"
            "0111101"
            "0011101"
            "01010"
            "1100110"
            "1101100"
            "1000010"
            "1011100"
            "1001110"
            "1000100"
            "101");
  EXPECT_EQ(barcode("5901234123457")->symbology, Symbology::Ean13);
  EXPECT_EQ(barcode("5901234123457")->dark.size(), 95U);
}

TEST(Barcode, ean_8_and_upc_a) {
  EXPECT_EQ(bars("96385074"),
            "101"
            "0001011"
            "0101111"
            "0111101"
            "0110111"
            "01010"
            "1001110"
            "1110010"
            "1000100"
            "1011100"
            "101");
  EXPECT_EQ(barcode("96385074")->symbology, Symbology::Ean8);
  EXPECT_EQ(barcode("036000291452")->text, "0036000291452");
  EXPECT_EQ(barcode("036000291452")->symbology, Symbology::Ean13);
}

TEST(Barcode, a_wrong_key_is_code_128) {
  EXPECT_EQ(barcode("5901234123458")->symbology, Symbology::Code128);
  EXPECT_TRUE(gs1_key_holds("5901234123457"));
  EXPECT_FALSE(gs1_key_holds("5901234123458"));
  EXPECT_FALSE(gs1_key_holds(""));
}

TEST(Barcode, code_128_with_its_check_symbol) {
  // Start B, "A" (33), check (104 + 33) mod 103 = 34, stop.
  EXPECT_EQ(bars("A"),
            "11010010000"
            "10100011000"
            "10001011000"
            "1100011101011");
  // Start C, 12, 34, check (105 + 12 + 68) mod 103 = 82, stop.
  EXPECT_EQ(bars("1234"),
            "11010011100"
            "10110011100"
            "10001011000"
            "10010011110"
            "1100011101011");
  EXPECT_EQ(barcode("VIS-4x40 inox")->symbology, Symbology::Code128);
}

TEST(Barcode, every_symbol_of_code_128_is_its_own_and_begins_dark) {
  std::set<std::string> seen;
  for (char c = ' '; c <= '~'; ++c) {
    const std::string drawn = bars(std::string(1, c)).substr(11, 11);
    EXPECT_EQ(drawn.front(), '1');
    EXPECT_EQ(drawn.back(), '0');
    EXPECT_TRUE(seen.insert(drawn).second) << c;
  }
}

TEST(Barcode, what_no_symbology_holds_is_nothing) {
  EXPECT_FALSE(barcode(""));
  EXPECT_FALSE(barcode("café"));
  EXPECT_FALSE(barcode("a\nb"));
  EXPECT_FALSE(barcode(std::string(41, 'A')));
}

}  // namespace
}  // namespace pdf
