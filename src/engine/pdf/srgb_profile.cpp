#include <cmath>
#include <cstdint>
#include <initializer_list>

#include "engine/pdf/pdfa3.hpp"

namespace pdf {

namespace {

void put32(std::string& out, std::uint32_t value) {
  for (const int shift : {24, 16, 8, 0}) out += static_cast<char>(value >> shift & 0xff);
}

void put16(std::string& out, std::uint16_t value) {
  for (const int shift : {8, 0}) out += static_cast<char>(value >> shift & 0xff);
}

/// s15Fixed16Number.
void put_fixed(std::string& out, double value) {
  put32(out, static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(value * 65536))));
}

std::string numbers(const char* type, std::initializer_list<double> values) {
  std::string out(type);
  put32(out, 0);
  for (const double value : values) put_fixed(out, value);
  return out;
}

/// parametricCurveType 3: Y = ((aX + b)^g) from d on, cX below.
std::string curve() {
  std::string out("para");
  put32(out, 0);
  put16(out, 3);
  put16(out, 0);
  for (const double value : {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) put_fixed(out, value);
  return out;
}

std::string text(std::string_view ascii) {
  std::string out("mluc");
  put32(out, 0);
  put32(out, 1);
  put32(out, 12);
  out += "enUS";
  put32(out, static_cast<std::uint32_t>(2 * ascii.size()));
  put32(out, 28);
  for (const char c : ascii) put16(out, static_cast<unsigned char>(c));
  return out;
}

std::string header(std::uint32_t size) {
  std::string out;
  put32(out, size);
  put32(out, 0);
  put32(out, 0x04200000);
  out += "mntrRGB XYZ ";
  // The date of the profile: 1 January 2026.
  for (const std::uint16_t part : {2026, 1, 1, 0, 0, 0}) put16(out, part);
  out += "acsp";
  out.append(28, '\0');
  for (const double white : {0.9642, 1.0, 0.8249}) put_fixed(out, white);
  out.append(48, '\0');
  return out;
}

std::string build() {
  const std::pair<const char*, std::string> tags[] = {
      {"desc", text("sRGB IEC61966-2.1")},
      {"cprt", text("No copyright, use freely")},
      {"wtpt", numbers("XYZ ", {0.9642, 1.0, 0.8249})},
      {"chad", numbers("sf32", {1.047882, 0.022918, -0.050217, 0.029587, 0.990478, -0.017059, -0.009247, 0.015076, 0.751678})},
      {"rXYZ", numbers("XYZ ", {0.436066, 0.222488, 0.013916})},
      {"gXYZ", numbers("XYZ ", {0.385147, 0.716873, 0.097076})},
      {"bXYZ", numbers("XYZ ", {0.143066, 0.060608, 0.714096})},
      {"rTRC", curve()}};
  constexpr std::uint32_t header_size = 128;
  // The three curves are one.
  constexpr std::uint32_t count = 10;
  std::string table;
  std::string data;
  const auto entry = [&](const char* name, std::size_t offset, std::size_t size) {
    table += name;
    put32(table, static_cast<std::uint32_t>(header_size + 4 + 12 * count + offset));
    put32(table, static_cast<std::uint32_t>(size));
  };
  for (const auto& [name, value] : tags) {
    entry(name, data.size(), value.size());
    if (std::string_view(name) == "rTRC") {
      entry("gTRC", data.size(), value.size());
      entry("bTRC", data.size(), value.size());
    }
    data += value;
    data.append((4 - data.size() % 4) % 4, '\0');
  }
  std::string counted;
  put32(counted, count);
  const auto size = static_cast<std::uint32_t>(header_size + counted.size() + table.size() + data.size());
  return header(size) + counted + table + data;
}

}  // namespace

const std::string& srgb_profile() {
  static const std::string profile = build();
  return profile;
}

}  // namespace pdf
