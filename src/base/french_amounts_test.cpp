#include "base/french_amounts.hpp"

#include <gtest/gtest.h>

namespace base {
namespace {

TEST(FrenchAmounts, group_thousands_and_never_break) {
  EXPECT_EQ(french_euros({123'450}), "1\u00A0234,50\u00A0€");
  EXPECT_EQ(french_euros({5}), "0,05\u00A0€");
  EXPECT_EQ(french_euros({-100'000'000}), "-1\u00A0000\u00A0000,00\u00A0€");
  EXPECT_EQ(french_percent({550}), "5,5\u00A0%");
}

}  // namespace
}  // namespace base
