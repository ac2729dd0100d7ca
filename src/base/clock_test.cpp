#include "base/clock.hpp"

#include <gtest/gtest.h>

namespace base {
namespace {

TEST(Clock, frozen_clock_stands_still) {
  const Instant at{std::chrono::microseconds{1'795'000'000'000'007}};
  const Clock clock(at);
  EXPECT_EQ(clock.now(), at);
  EXPECT_EQ(clock.now(), at);
}

TEST(Clock, system_clock_lies_between_two_readings_of_the_system) {
  const auto before = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
  const Instant now = Clock().now();
  EXPECT_GE(now, before);
  EXPECT_LE(now, std::chrono::system_clock::now());
}

}  // namespace
}  // namespace base
