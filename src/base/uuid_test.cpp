#include "base/uuid.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <thread>
#include <vector>

namespace base {
namespace {

TEST(Uuid, parse_accepts_the_36_character_form_only) {
  const auto id = Uuid::parse("0192F8c4-1234-7abc-8DEF-0123456789ab");
  ASSERT_TRUE(id);
  EXPECT_EQ(id->text(), "0192f8c4-1234-7abc-8def-0123456789ab");
  EXPECT_EQ(id->bytes()[0], 0x01);
  EXPECT_EQ(id->bytes()[15], 0xab);
  for (const char* text : {"", "0192f8c412347abc8def0123456789ab", "{0192f8c4-1234-7abc-8def-0123456789ab}",
                           "0192f8c4-1234-7abc-8def-0123456789a", "0192f8c4-1234-7abc-8def-0123456789ag",
                           "0192f8c41-234-7abc-8def-0123456789ab", "0192f8c4-1234-7abc-8def-0123456789ab "}) {
    EXPECT_FALSE(Uuid::parse(text)) << text;
  }
}

TEST(Uuid, nil_is_nil) {
  EXPECT_TRUE(Uuid().is_nil());
  EXPECT_EQ(Uuid().text(), "00000000-0000-0000-0000-000000000000");
  EXPECT_FALSE(Uuid::v7(Instant{}).is_nil());
}

TEST(Uuid, v7_carries_time_version_and_variant) {
  const Instant at{std::chrono::milliseconds{0x0192'f8c4'1234}};
  const std::string text = Uuid::v7(at).text();
  EXPECT_EQ(text.substr(0, 15), "0192f8c4-1234-7");
  EXPECT_NE(std::string("89ab").find(text[19]), std::string::npos);
}

TEST(Uuid, v7_of_one_thread_grow_within_a_millisecond) {
  const Instant at{std::chrono::milliseconds{1'795'000'000'000}};
  Uuid previous = Uuid::v7(at);
  for (int i = 0; i < 100'000; ++i) {
    const Uuid next = Uuid::v7(at);
    ASSERT_LT(previous, next);
    previous = next;
  }
}

TEST(Uuid, v7_of_several_threads_never_meet) {
  const Instant at{std::chrono::milliseconds{1'795'000'000'000}};
  std::vector<std::vector<Uuid>> made(4);
  {
    std::vector<std::jthread> threads;
    for (auto& ids : made) {
      threads.emplace_back([&ids, at] {
        for (int i = 0; i < 20'000; ++i) ids.push_back(Uuid::v7(at));
      });
    }
  }
  std::vector<Uuid> all;
  for (const auto& ids : made) all.insert(all.end(), ids.begin(), ids.end());
  std::sort(all.begin(), all.end());
  EXPECT_EQ(std::adjacent_find(all.begin(), all.end()), all.end());
}

RC_GTEST_PROP(Uuid, parse_undoes_text, ()) {
  std::array<std::uint8_t, 16> bytes{};
  for (auto& byte : bytes) byte = *rc::gen::arbitrary<std::uint8_t>();
  const Uuid id = Uuid::from_bytes(bytes);
  RC_ASSERT(Uuid::parse(id.text()) == id);
}

}  // namespace
}  // namespace base
