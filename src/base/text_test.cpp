#include "base/text.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace base {
namespace {

using namespace std::string_view_literals;

TEST(Text, utf8_faults_are_located) {
  EXPECT_EQ(first_invalid_utf8(""), std::nullopt);
  EXPECT_EQ(first_invalid_utf8("Facture n° 42 – 10 €, 𝄞, fin de la ligne"), std::nullopt);
  EXPECT_EQ(first_invalid_utf8("a\0b"sv), std::nullopt);
  struct Case {
    std::string_view bytes;
    std::size_t at;
  };
  for (const Case& c : {Case{"\x80", 0}, {"abc\xFF", 3}, {"\xC0\xAF", 0}, {"\xC1\xBF", 0}, {"\xE0\x80\xAF", 0},
                        {"x\xED\xA0\x80", 1}, {"\xF0\x80\x80\x80", 0}, {"\xF4\x90\x80\x80", 0}, {"\xF5\x80\x80\x80", 0},
                        {"caf\xE9 cr\xE8me", 3}, {"\xE2\x82", 0}, {"\xE2\x82\x28", 0}, {"12345678\xC3", 8},
                        {"\xF0\x9D\x84", 0}, {"é\xC3(", 2}}) {
    EXPECT_EQ(first_invalid_utf8(c.bytes), c.at) << c.at;
  }
}

TEST(Text, length_counts_code_points) {
  EXPECT_EQ(utf8_length(""), 0U);
  EXPECT_EQ(utf8_length("été"), 3U);
  EXPECT_EQ(utf8_length("10 € 𝄞"), 6U);
}

TEST(Text, trimmed_takes_ascii_and_no_break_spaces) {
  EXPECT_EQ(trimmed("  a b \t\r\n"), "a b");
  EXPECT_EQ(trimmed("\xC2\xA0\xE2\x80\xAF" "été\xE2\x80\xAF \xC2\xA0"), "été");
  EXPECT_EQ(trimmed(" \xC2\xA0 "), "");
  EXPECT_EQ(trimmed("à"), "à");
}

TEST(Text, lower_case_touches_ascii_only) { EXPECT_EQ(ascii_lower("Élan DE Z"), "Élan de z"); }

TEST(Text, windows_1252_becomes_utf8) {
  EXPECT_EQ(windows_1252_to_utf8("caf\xE9 10 \x80 \x9Cuvre l\x92\xE9t\xE9"), "café 10 € œuvre l’été");
  EXPECT_EQ(windows_1252_to_utf8("\x81\x8D\x8F\x90\x9D"), "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
}

RC_GTEST_PROP(Text, windows_1252_always_gives_valid_utf8_of_the_same_length, (const std::string& bytes)) {
  const std::string text = windows_1252_to_utf8(bytes);
  RC_ASSERT(!first_invalid_utf8(text));
  RC_ASSERT(utf8_length(text) == bytes.size());
}

TEST(Text, identifiers_are_compared_compact) {
  EXPECT_EQ(compact_identifier(" fr 83 404-833.048 "), "FR83404833048");
  EXPECT_EQ(compact_identifier("732\xC2\xA0" "829\xE2\x80\xAF" "320"), "732829320");
  EXPECT_EQ(compact_identifier("47.11B"), "4711B");
}

}  // namespace
}  // namespace base
