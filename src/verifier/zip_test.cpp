#include "verifier/zip.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include <algorithm>

#include "verifier/archive.hpp"

namespace verifier {
namespace {

std::string raw_deflate(std::string_view content, int level = Z_DEFAULT_COMPRESSION) {
  z_stream stream{};
  EXPECT_EQ(deflateInit2(&stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY), Z_OK);
  std::string out(deflateBound(&stream, content.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
  stream.avail_in = static_cast<uInt>(content.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

/// A compressed file as a ZIP has it; `size` and `crc` are what its headers say of its content.
struct Packed {
  std::string name, data;
  std::uint32_t size = 0, crc = 0;
};

Packed pack(const std::string& name, std::string_view content, int level = Z_DEFAULT_COMPRESSION) {
  const auto crc = crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()));
  return {name, raw_deflate(content, level), static_cast<std::uint32_t>(content.size()),
          static_cast<std::uint32_t>(crc)};
}

std::string little(std::uint32_t value, int width) {
  std::string out;
  for (int i = 0; i < width; ++i) out += static_cast<char>(value >> (8 * i) & 0xFFU);
  return out;
}

std::string zip_of(const std::vector<Packed>& files) {
  std::string out, directory;
  for (const Packed& f : files) {
    // Version 2.0, no flags, deflate, midnight of 1 January 1980.
    const std::string shared = little(20, 2) + little(0, 2) + little(Z_DEFLATED, 2) + little(0, 2) + little(33, 2) +
                               little(f.crc, 4) + little(static_cast<std::uint32_t>(f.data.size()), 4) +
                               little(f.size, 4) + little(static_cast<std::uint32_t>(f.name.size()), 2) + little(0, 2);
    directory += "PK\1\2" + little(20, 2) + shared + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) +
                 little(static_cast<std::uint32_t>(out.size()), 4) + f.name;
    out += "PK\3\4" + shared + f.name + f.data;
  }
  const auto count = static_cast<std::uint32_t>(files.size());
  return out + directory + "PK\5\6" + little(0, 4) + little(count, 2) + little(count, 2) +
         little(static_cast<std::uint32_t>(directory.size()), 4) + little(static_cast<std::uint32_t>(out.size()), 4) +
         little(0, 2);
}

/// Why `bytes` is refused, and how much of `name` came out before.
struct Refused {
  std::string reason;
  std::size_t read = 0;
};
Refused read(std::string_view bytes, std::string_view name = "tickets.jsonl") {
  Refused out;
  try {
    Zip(bytes).read(name, [&](std::string_view piece) { out.read += piece.size(); });
  } catch (const Unreadable& refused) {
    out.reason = refused.reason;
  }
  return out;
}

std::string lines() {
  std::string content;
  for (int i = 0; i < 4000; ++i) content += R"({"register":"C01","seq":)" + std::to_string(i * 7919) + "}\n";
  return content;
}

TEST(VerifierZip, reads_what_is_compressed) {
  const std::string content = lines();
  const std::string bytes = zip_of({pack("tickets.jsonl", content), pack("jet.jsonl", "")});
  EXPECT_EQ(Zip(bytes).read_all("tickets.jsonl", 1 << 20), content);
  EXPECT_EQ(Zip(bytes).read_all("jet.jsonl", 10), "");
  EXPECT_EQ(read(bytes).reason, "");
}

TEST(VerifierZip, a_bomb_is_put_out_before_it_swells) {
  Packed claims = pack("tickets.jsonl", "court");
  claims.size = 0xFFFFFFFE;
  EXPECT_NE(read(zip_of({claims})).reason.find("au-delà du possible"), std::string::npos);

  // A hundred million zeros that say that they are ten.
  Packed lies = pack("tickets.jsonl", std::string(100'000'000, '\0'));
  lies.size = 10;
  const Refused lied = read(zip_of({lies}));
  EXPECT_NE(lied.reason.find("plus long qu'annoncé"), std::string::npos) << lied.reason;
  EXPECT_EQ(lied.read, 0U);

  std::vector<Packed> many;
  for (const char* name : {"a", "b", "c"}) {
    many.push_back({name, std::string(4'000'000, 'x'), 3'900'000'000, 0});
  }
  EXPECT_NE(read(zip_of(many)).reason.find("au-delà du possible"), std::string::npos);
}

TEST(VerifierZip, a_bomb_that_tells_the_truth_ends_at_its_first_line) {
  const std::string zeros(200'000'000, '0');
  const std::string bytes =
      zip_of({pack("copies.jsonl", ""), pack("grand_totals.jsonl", ""), pack("jet.jsonl", ""),
              pack("manifest.json", "{}"), pack("manifest.sig", "x"), pack("tickets.jsonl", zeros)});
  EXPECT_LT(bytes.size(), 300'000U);
  const Report report = verify(bytes, std::nullopt);
  EXPECT_EQ(report.verdict, Verdict::Unreadable);
}

TEST(VerifierZip, no_byte_of_a_compressed_file_may_change) {
  const Packed good = pack("tickets.jsonl", lines());
  for (std::size_t at = 0; at < good.data.size(); at += 41) {
    for (const char bit : {'\x01', '\x80'}) {
      Packed spoilt = good;
      spoilt.data[at] = static_cast<char>(spoilt.data[at] ^ bit);
      EXPECT_NE(read(zip_of({spoilt})).reason, "") << at;
    }
  }
  for (std::size_t size = 0; size < good.data.size(); size += 997) {
    Packed cut = good;
    cut.data.resize(size);
    EXPECT_NE(read(zip_of({cut})).reason, "") << size;
  }
  Packed longer = good;
  longer.data += "x";
  EXPECT_NE(read(zip_of({longer})).reason, "");
  Packed crc = good;
  crc.crc ^= 1U;
  EXPECT_NE(read(zip_of({crc})).reason.find("abîmé"), std::string::npos);
  for (const std::uint32_t size : {good.size - 1, good.size + 1}) {
    Packed wrong = good;
    wrong.size = size;
    EXPECT_NE(read(zip_of({wrong})).reason, "") << size;
  }
}

TEST(VerifierZip, the_same_content_compressed_in_another_way_is_another_archive) {
  for (const int level : {Z_NO_COMPRESSION, Z_BEST_SPEED}) {
    EXPECT_NE(read(zip_of({pack("tickets.jsonl", lines(), level)})).reason.find("comprimé comme"), std::string::npos);
  }
}

}  // namespace
}  // namespace verifier
