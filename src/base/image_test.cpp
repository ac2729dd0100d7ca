#include "base/image.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace base {
namespace {

using namespace std::string_literals;

std::string png(std::string sides) { return "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s + sides + "\x08\x06\0\0\0"s; }

Result<Image> judged(std::string_view octets) { return judge_image(octets, "Le logo"); }

std::string code(const Result<Image>& result) { return result ? "" : result.error().faults.at(0).code; }

TEST(Image, APngTellsItsSides) {
  const auto image = judged(png("\0\0\x01\x2c\0\0\0\x50"s));
  ASSERT_TRUE(image);
  EXPECT_EQ(image->media_type, "image/png");
  EXPECT_EQ(image->largeur, 300);
  EXPECT_EQ(image->hauteur, 80);
}

TEST(Image, AJpegTellsItsSidesAfterOtherSegments) {
  const auto image = judged("\xff\xd8\xff\xe0\0\x06JFIF\xff\xc0\0\x11\x08\0\x40\0\x80\x03"s);
  ASSERT_TRUE(image);
  EXPECT_EQ(image->media_type, "image/jpeg");
  EXPECT_EQ(image->largeur, 128);
  EXPECT_EQ(image->hauteur, 64);
}

TEST(Image, WhatIsNoImageIsRefused) {
  for (const std::string& bytes :
       {""s, "<svg/>"s, "\x89PNG\r\n\x1a\n"s, "\xff\xd8\xff"s, "\xff\xd8\xff\xe0\0\0\0\0\0\0\0\0"s,
        png("\0\0\0\0\0\0\0\x50"s), "GIF89a\x01\0\x01\0"s}) {
    EXPECT_EQ(code(judged(bytes)), "image_inconnue");
  }
}

TEST(Image, TooHeavyAndTooLargeAreRefused) {
  const std::string small = png("\0\0\0\x10\0\0\0\x10"s);
  EXPECT_TRUE(judged(small + std::string(image_octets_max - small.size(), 'x')));
  EXPECT_EQ(code(judged(small + std::string(image_octets_max, 'x'))), "image_trop_lourde");
  EXPECT_TRUE(judged(png("\0\0\x0f\xa0\0\0\x0f\xa0"s)));
  EXPECT_EQ(code(judged(png("\0\0\x0f\xa1\0\0\0\x10"s))), "image_trop_grande");
  EXPECT_EQ(code(judged(png("\0\x01\0\x10\0\0\0\x10"s))), "image_trop_grande");
}

}  // namespace
}  // namespace base
