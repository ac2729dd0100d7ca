#include "engine/zip/zip.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace zip {
namespace {

std::uint32_t crc_of(std::string_view bytes) {
  Crc32 crc;
  crc.add(bytes);
  return crc.value();
}

TEST(Zip, checksums_are_those_of_the_standard) {
  EXPECT_EQ(crc_of("123456789"), 0xcbf43926U);
  EXPECT_EQ(crc_of(""), 0U);
}

TEST(Zip, announces_the_size_that_it_has) {
  const Layout layout({{"a.txt", 3, crc_of("abc")}, {"vide", 0, 0}}, base::Date::of(2026, 11, 28));
  const std::string whole = layout.begin(0) + "abc" + layout.begin(1) + layout.end();
  EXPECT_EQ(whole.size(), layout.size());
  EXPECT_TRUE(whole.starts_with("PK\3\4"));
  // 28 November 2026 in the words of MS-DOS.
  EXPECT_EQ(static_cast<unsigned char>(whole[12]) | static_cast<unsigned char>(whole[13]) << 8,
            (46 << 9) | (11 << 5) | 28);
}

TEST(Zip, makes_no_archive_that_its_numbers_cannot_tell) {
  EXPECT_THROW(Layout({{"a", 0xffffffffULL, 0}}, base::Date::of(2026, 1, 1)), std::length_error);
}

}  // namespace
}  // namespace zip
