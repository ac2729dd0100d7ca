#include "modules/demo/logo.hpp"

#include <gtest/gtest.h>

#include <cairo.h>
#include <cstring>
#include <set>

namespace demo {
namespace {

struct Source {
  std::string bytes;
  std::size_t at = 0;
};

cairo_status_t read(void* closure, unsigned char* out, unsigned int count) {
  auto& source = *static_cast<Source*>(closure);
  if (source.at + count > source.bytes.size()) return CAIRO_STATUS_READ_ERROR;
  std::memcpy(out, source.bytes.data() + source.at, count);
  source.at += count;
  return CAIRO_STATUS_SUCCESS;
}

TEST(Logo, IsAPictureThatTheDocumentEngineReads) {
  Source source{logo_png()};
  cairo_surface_t* picture = cairo_image_surface_create_from_png_stream(read, &source);
  ASSERT_EQ(cairo_surface_status(picture), CAIRO_STATUS_SUCCESS);
  EXPECT_EQ(cairo_image_surface_get_width(picture), 360);
  EXPECT_EQ(cairo_image_surface_get_height(picture), 144);
  std::set<std::uint32_t> colours;
  const unsigned char* data = cairo_image_surface_get_data(picture);
  for (int y = 0; y < 144; ++y) {
    for (int x = 0; x < 360; ++x) {
      std::uint32_t pixel = 0;
      std::memcpy(&pixel, data + y * cairo_image_surface_get_stride(picture) + x * 4, 4);
      colours.insert(pixel & 0xFFFFFFU);
    }
  }
  EXPECT_EQ(colours, (std::set<std::uint32_t>{0xD6E6F2, 0x1F4E79, 0xFFFFFF, 0x2E6B4F}));
  cairo_surface_destroy(picture);
}

TEST(Logo, DamageIsNoticed) {
  Source source{logo_png()};
  source.bytes[source.bytes.size() / 2] ^= 1;
  cairo_surface_t* picture = cairo_image_surface_create_from_png_stream(read, &source);
  EXPECT_NE(cairo_surface_status(picture), CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy(picture);
}

}  // namespace
}  // namespace demo
