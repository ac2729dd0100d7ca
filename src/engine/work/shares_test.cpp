#include "engine/work/shares.hpp"

#include <gtest/gtest.h>

namespace {

using work::Shares;

TEST(Shares, one_holder_leaves_the_others_theirs) {
  Shares shares(1, 2);
  auto mine = shares.take("a");
  ASSERT_TRUE(mine.share);
  EXPECT_EQ(shares.take("a").refused, Shares::Refused::HolderHasEnough);
  const auto theirs = shares.take("b");
  ASSERT_TRUE(theirs.share);
  EXPECT_EQ(shares.take("c").refused, Shares::Refused::AllAreTaken);

  mine.share.reset();
  EXPECT_TRUE(shares.take("c").share);
  EXPECT_TRUE(shares.take("a").share);
}

}  // namespace
