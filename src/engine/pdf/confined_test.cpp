#include "engine/pdf/confined.hpp"

#include <gtest/gtest.h>
#include <sys/mman.h>

#include <atomic>
#include <new>
#include <stdexcept>

namespace {

TEST(Confined, gives_back_what_the_child_made) {
  int mine = 1;
  const auto long_text = pdf::confined([&] {
    mine = 2;
    return std::string(1'000'000, 'x');
  });
  EXPECT_EQ(long_text, std::string(1'000'000, 'x'));
  EXPECT_EQ(pdf::confined([] { return std::string(); }), "");
  EXPECT_EQ(mine, 1);
}

TEST(Confined, gives_nothing_for_a_child_that_fails_or_goes_beyond_a_limit) {
  EXPECT_FALSE(pdf::confined([]() -> std::string { throw std::runtime_error("non"); }));
  EXPECT_FALSE(pdf::confined([] { return std::string(1'000, 'x'); }, {.answer = 10}));
  const auto map = [](std::size_t bytes) {
    return [bytes] {
      void* room = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
      if (room == MAP_FAILED) throw std::bad_alloc();
      return std::string("tenu");
    };
  };
  EXPECT_EQ(pdf::confined(map(std::size_t{8} << 20)), "tenu");
  EXPECT_FALSE(pdf::confined(map(std::size_t{300} << 20)));
  const auto endless = []() -> std::string {
    for (std::atomic<unsigned> turns = 0;; ++turns) {
    }
  };
  EXPECT_FALSE(pdf::confined(endless, {.processor = std::chrono::seconds(1)}));
  EXPECT_FALSE(pdf::confined(endless, {.patience = std::chrono::seconds(0)}));
}

}  // namespace
