#include "engine/printer/printer.hpp"

#include <gtest/gtest.h>

namespace printer {

TEST(Printer, AnAddressHasAHostAndAPort) {
  const auto plain = parse_address("192.168.1.50");
  ASSERT_TRUE(plain);
  EXPECT_EQ(plain->host, "192.168.1.50");
  EXPECT_EQ(plain->port, "9100");
  EXPECT_EQ(parse_address("imprimante.local:9101")->port, "9101");
  EXPECT_EQ(parse_address("[::1]")->host, "::1");
  EXPECT_EQ(parse_address("[fe80::2]:91")->port, "91");
  for (const std::string_view bad :
       {"", ":9100", "hote:", "hote:0", "hote:65536", "hote:9x", "::1", "[::1", "[::1]9100", "hote:123456"}) {
    EXPECT_FALSE(parse_address(bad)) << bad;
  }
}

TEST(Printer, TheConditionIsWhatStopsIt) {
  EXPECT_EQ(condition_in(0x12, 0x12), Condition::Ready);
  EXPECT_EQ(condition_in(0x16, 0x12), Condition::CoverOpen);
  EXPECT_EQ(condition_in(0x32, 0x12), Condition::NoPaper);
  EXPECT_EQ(condition_in(0x12, 0x72), Condition::NoPaper);
  EXPECT_EQ(condition_in(0x12, 0x1E), Condition::Ready) << "paper that is only near its end still prints";
  EXPECT_EQ(condition_in(0x52, 0x12), Condition::Faulty);
  EXPECT_EQ(condition_in(0x36, 0x72), Condition::CoverOpen) << "one closes the cover first";
}

}  // namespace printer
