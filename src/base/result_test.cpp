#include "base/result.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace base {
namespace {

Result<int> half(int n) {
  if (n % 2 != 0) return refuse(422, "impair", "Le nombre est impair.", {{"impair", "#/n", "Donnez un nombre pair."}});
  return n / 2;
}

Result<int> quarter(int n) { return TRY(half(TRY(half(n)))); }

TEST(Result, value_or_refusal) {
  const Result<int> good = half(8);
  ASSERT_TRUE(good);
  EXPECT_EQ(*good, 4);
  const Result<int> bad = half(3);
  ASSERT_FALSE(bad.has_value());
  EXPECT_EQ(bad.error().status, 422);
  EXPECT_EQ(bad.error().code, "impair");
  ASSERT_EQ(bad.error().faults.size(), 1U);
  EXPECT_EQ(bad.error().faults[0].pointer, "#/n");
  EXPECT_THROW((void)bad.value(), BadResultAccess);
}

TEST(Result, try_passes_the_first_refusal_on) {
  EXPECT_EQ(quarter(8).value(), 2);
  EXPECT_EQ(quarter(6).error().code, "impair");
  EXPECT_EQ(quarter(5).error().code, "impair");
}

TEST(Result, values_that_only_move_are_carried) {
  Result<std::unique_ptr<int>> made = std::make_unique<int>(7);
  const std::unique_ptr<int> taken = std::move(made).value();
  EXPECT_EQ(*taken, 7);
}

}  // namespace
}  // namespace base
