#include "base/legible.hpp"

#include <gtest/gtest.h>

namespace base {
namespace {

TEST(Legible, what_can_be_read) {
  for (const char* text : {"a", " é ", "𝄞", "\u200Ba", "0", "家"}) EXPECT_TRUE(has_visible(text)) << text;
  for (const char* text : {"", " ", "\t\n", "\u00A0", "\u200B\u2060", "\uFEFF", "\u00AD", "\u3164", "\U000E0041"}) {
    EXPECT_FALSE(has_visible(text)) << text;
  }
}

TEST(Legible, control_characters) {
  for (const char* text : {"", "été", "a\u00A0b", "𝄞"}) EXPECT_FALSE(has_control(text, LineEnds::Refused)) << text;
  for (const char* text : {"a\nb", "\t", "\r"}) {
    EXPECT_TRUE(has_control(text, LineEnds::Refused)) << text;
    EXPECT_FALSE(has_control(text, LineEnds::Allowed)) << text;
  }
  for (const char* text : {"\x01", "a\x7F", "\xC2\x85", "\x1B[0m"}) {
    EXPECT_TRUE(has_control(text, LineEnds::Allowed)) << text;
  }
}

}  // namespace
}  // namespace base
