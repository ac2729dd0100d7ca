#include "engine/pdf/image.hpp"

#include <cairo.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "engine/pdf/fonts.hpp"

namespace pdf {

namespace {

using Surface = Owned<cairo_surface_t, cairo_surface_destroy>;

constexpr std::uint64_t pixels_max = 25'000'000;

std::uint32_t big_endian(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < count; ++i) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

struct Size {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  [[nodiscard]] bool reasonable() const {
    return width > 0 && height > 0 && std::uint64_t{width} * height <= pixels_max;
  }
};

bool is_png(std::string_view bytes) { return bytes.size() > 24 && bytes.substr(0, 8) == "\x89PNG\r\n\x1a\n"; }

// The frame header (SOF) of a JPEG holds its size; the other segments are skipped (ISO 10918-1, B.2.2). One of four
// inks has none here: its bytes would go into the page, whose output intent is RGB (ISO 19005-3, 6.2.4.3).
Size jpeg_size(std::string_view bytes) {
  std::size_t at = 2;
  while (at + 9 <= bytes.size() && static_cast<unsigned char>(bytes[at]) == 0xff) {
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    const bool four_inks = frame && at + 10 <= bytes.size() && bytes[at + 9] == 4;
    if (four_inks) return {};
    if (frame) return {big_endian(bytes, at + 7, 2), big_endian(bytes, at + 5, 2)};
    const std::uint32_t length = big_endian(bytes, at + 2, 2);
    if (length < 2) return {};
    at += 2 + length;
  }
  return {};
}

cairo_status_t read_bytes(void* source, unsigned char* target, unsigned int count) {
  auto& rest = *static_cast<std::string_view*>(source);
  if (rest.size() < count) return CAIRO_STATUS_READ_ERROR;
  std::memcpy(target, rest.data(), count);
  rest.remove_prefix(count);
  return CAIRO_STATUS_SUCCESS;
}

Surface png_surface(std::string_view bytes) {
  if (!Size{big_endian(bytes, 16, 4), big_endian(bytes, 20, 4)}.reasonable()) return nullptr;
  Surface surface(cairo_image_surface_create_from_png_stream(read_bytes, &bytes));
  if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return nullptr;
  return surface;
}

// The PDF takes the JPEG bytes as they are; the pixels of this surface are never looked at.
Surface jpeg_surface(std::string_view bytes, Size size) {
  Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(size.width),
                                             static_cast<int>(size.height)));
  auto* copy = static_cast<unsigned char*>(std::malloc(bytes.size()));
  if (copy == nullptr) return nullptr;
  std::memcpy(copy, bytes.data(), bytes.size());
  const auto status = cairo_surface_set_mime_data(surface.get(), CAIRO_MIME_TYPE_JPEG, copy, bytes.size(), std::free,
                                                  copy);
  if (status != CAIRO_STATUS_SUCCESS) {
    std::free(copy);
    return nullptr;
  }
  return surface;
}

}  // namespace

std::optional<Image> Image::read(std::string_view bytes) {
  if (is_png(bytes)) {
    Surface surface = png_surface(bytes);
    if (!surface) return std::nullopt;
    const double width = cairo_image_surface_get_width(surface.get());
    const double height = cairo_image_surface_get_height(surface.get());
    return Image(surface.release(), width, height, false);
  }
  if (bytes.substr(0, 2) != "\xff\xd8") return std::nullopt;
  const Size size = jpeg_size(bytes);
  if (!size.reasonable()) return std::nullopt;
  Surface surface = jpeg_surface(bytes, size);
  if (!surface) return std::nullopt;
  return Image(surface.release(), size.width, size.height, true);
}

Image::Image(cairo_surface_t* surface, double width, double height, bool compressed)
    : m_surface(surface), m_width(width), m_height(height), m_compressed(compressed) {}

Image::Image(const Image& other)
    : m_surface(cairo_surface_reference(other.m_surface)),
      m_width(other.m_width),
      m_height(other.m_height),
      m_compressed(other.m_compressed) {}

Image::Image(Image&& other) noexcept
    : m_surface(std::exchange(other.m_surface, nullptr)),
      m_width(other.m_width),
      m_height(other.m_height),
      m_compressed(other.m_compressed) {}

Image& Image::operator=(Image other) noexcept {
  std::swap(m_surface, other.m_surface);
  m_width = other.m_width;
  m_height = other.m_height;
  m_compressed = other.m_compressed;
  return *this;
}

Image::~Image() { cairo_surface_destroy(m_surface); }

Image Image::reduced(double max_width, double max_height) const {
  if (m_compressed) return *this;
  const double scale = std::min({1.0, max_width / m_width, max_height / m_height});
  const int width = std::max(1, static_cast<int>(std::lround(m_width * scale)));
  const int height = std::max(1, static_cast<int>(std::lround(m_height * scale)));
  Surface smaller(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
  const Owned<cairo_t, cairo_destroy> context(cairo_create(smaller.get()));
  cairo_set_source_rgb(context.get(), 1, 1, 1);
  cairo_paint(context.get());
  cairo_scale(context.get(), width / m_width, height / m_height);
  cairo_set_source_surface(context.get(), m_surface, 0, 0);
  cairo_pattern_set_filter(cairo_get_source(context.get()), CAIRO_FILTER_BEST);
  cairo_pattern_set_extend(cairo_get_source(context.get()), CAIRO_EXTEND_PAD);
  cairo_paint(context.get());
  cairo_surface_flush(smaller.get());
  return Image(smaller.release(), width, height, false);
}

std::optional<Image> recurring_image(std::string_view bytes, double max_width, double max_height) {
  struct Known {
    std::string bytes;
    double max_width, max_height;
    Image image;
  };
  constexpr std::size_t known_max = 3;
  constexpr std::size_t bytes_max = 1 << 20;
  thread_local std::vector<Known> last;
  for (const Known& k : last) {
    if (k.bytes == bytes && k.max_width == max_width && k.max_height == max_height) return k.image;
  }
  const auto read = Image::read(bytes);
  if (!read) return std::nullopt;
  Image image = read->reduced(max_width, max_height);
  if (bytes.size() > bytes_max) return image;
  if (last.size() == known_max) last.erase(last.begin());
  last.push_back({std::string(bytes), max_width, max_height, image});
  return image;
}

}  // namespace pdf
