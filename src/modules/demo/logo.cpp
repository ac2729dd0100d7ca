#include "modules/demo/logo.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace demo {
namespace {

constexpr int width = 360;
constexpr int height = 144;

enum Colour : std::uint8_t { Sky, Rock, Snow, Forest };

/// Red, green and blue of each colour.
constexpr std::string_view palette("\xD6\xE6\xF2\x1F\x4E\x79\xFF\xFF\xFF\x2E\x6B\x4F", 12);

struct Sommet {
  int x = 0;
  int y = 0;
  /// Pixels across for a hundred pixels down, on each side.
  int pente = 0;
};

constexpr Sommet sommets[] = {{85, 44, 95}, {190, 14, 90}, {290, 36, 100}};

Colour colour_of(int x, int y) {
  if (y > 128 - std::abs(x % 24 - 12)) return Forest;
  for (const Sommet& s : sommets) {
    const int below = y - s.y;
    if (below < 0 || std::abs(x - s.x) * 100 > below * s.pente) continue;
    // The edge of the snow is jagged.
    return below < 22 + std::abs(x % 14 - 7) ? Snow : Rock;
  }
  return Sky;
}

void append_u32(std::string& out, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<char>(value >> shift & 0xFFU));
}

/// CRC-32 of PNG (ISO 3309).
std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = 0xFFFF'FFFFU;
  for (const char byte : bytes) {
    crc ^= static_cast<std::uint8_t>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = (crc & 1U) != 0 ? crc >> 1U ^ 0xEDB8'8320U : crc >> 1U;
  }
  return ~crc;
}

std::uint32_t adler32(std::string_view bytes) {
  std::uint32_t a = 1;
  std::uint32_t b = 0;
  for (const char byte : bytes) {
    a = (a + static_cast<std::uint8_t>(byte)) % 65'521;
    b = (b + a) % 65'521;
  }
  return b << 16U | a;
}

void append_chunk(std::string& out, std::string_view type, std::string_view data) {
  append_u32(out, static_cast<std::uint32_t>(data.size()));
  const std::string content = std::string(type).append(data);
  out.append(content);
  append_u32(out, crc32(content));
}

/// Rows of two bits a pixel, each behind its filter byte.
std::string pixels() {
  std::string rows;
  for (int y = 0; y < height; ++y) {
    rows.push_back('\0');
    for (int x = 0; x < width; x += 4) {
      int packed = 0;
      for (int i = 0; i < 4; ++i) packed = packed << 2 | colour_of(x + i, y);
      rows.push_back(static_cast<char>(packed));
    }
  }
  return rows;
}

/// One stored block of zlib: the picture is smaller than a block, and small enough not to be worth compressing.
std::string stored(std::string_view bytes) {
  static_assert((width / 4 + 1) * height <= 65'535);
  const auto size = static_cast<std::uint16_t>(bytes.size());
  const auto complement = static_cast<std::uint16_t>(~size);
  std::string out("\x78\x01\x01", 3);
  for (const std::uint16_t value : {size, complement}) {
    out.push_back(static_cast<char>(value & 0xFFU));
    out.push_back(static_cast<char>(value >> 8U));
  }
  out.append(bytes);
  append_u32(out, adler32(bytes));
  return out;
}

}  // namespace

std::string logo_png() {
  std::string png("\x89PNG\r\n\x1A\n", 8);
  std::string header;
  append_u32(header, width);
  append_u32(header, height);
  header.append("\x02\x03\x00\x00\x00", 5);  // two bits a pixel, palette
  append_chunk(png, "IHDR", header);
  append_chunk(png, "PLTE", palette);
  append_chunk(png, "IDAT", stored(pixels()));
  append_chunk(png, "IEND", "");
  return png;
}

}  // namespace demo
