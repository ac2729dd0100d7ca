#include "engine/work/batches.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <thread>

namespace {

using namespace std::chrono_literals;
using Batches = work::Batches<int>;

Batches::Added add(Batches& batches, const char* key, int item) { return batches.add(key, item); }

TEST(Batches, le_premier_part_seul_les_suivants_ensemble) {
  Batches batches(100, 8, 0us);
  EXPECT_EQ(add(batches, "a", 1), Batches::Added::First);
  EXPECT_EQ(batches.next("a"), (std::vector<int>{1}));
  EXPECT_EQ(add(batches, "a", 2), Batches::Added::Waits);
  EXPECT_EQ(add(batches, "a", 3), Batches::Added::Waits);
  EXPECT_EQ(batches.next("a"), (std::vector<int>{2, 3}));
  EXPECT_TRUE(batches.next("a").empty());
  // Nobody is busy any more: the next one has to be seen to again.
  EXPECT_EQ(add(batches, "a", 4), Batches::Added::First);
}

TEST(Batches, les_cles_ne_s_attendent_pas) {
  Batches batches(100, 8, 0us);
  EXPECT_EQ(add(batches, "a", 1), Batches::Added::First);
  EXPECT_EQ(add(batches, "b", 2), Batches::Added::First);
  EXPECT_EQ(batches.next("b"), (std::vector<int>{2}));
  EXPECT_EQ(batches.next("a"), (std::vector<int>{1}));
}

TEST(Batches, un_lot_est_borne_et_garde_l_ordre) {
  Batches batches(100, 2, 0us);
  for (int i = 0; i < 5; ++i) add(batches, "a", i);
  EXPECT_EQ(batches.next("a"), (std::vector<int>{0, 1}));
  EXPECT_EQ(batches.next("a"), (std::vector<int>{2, 3}));
  EXPECT_EQ(batches.next("a"), (std::vector<int>{4}));
}

TEST(Batches, un_lot_attend_autant_que_le_precedent) {
  // An hour of patience: the test would not end if a batch waited for more than the one before had.
  Batches batches(100, 8, 1h);
  for (int i = 0; i < 3; ++i) add(batches, "a", i);
  EXPECT_EQ(batches.next("a").size(), 3U);
  std::thread later([&] {
    for (int i = 3; i < 6; ++i) add(batches, "a", i);
  });
  EXPECT_EQ(batches.next("a"), (std::vector<int>{3, 4, 5}));
  later.join();
}

TEST(Batches, qui_a_autre_chose_a_faire_n_attend_pas) {
  Batches batches(100, 8, 1h);
  for (int i = 0; i < 3; ++i) add(batches, "a", i);
  EXPECT_EQ(batches.next("a").size(), 3U);
  add(batches, "a", 3);
  EXPECT_EQ(batches.next("a", false), (std::vector<int>{3}));
}

TEST(Batches, seul_on_n_attend_personne) {
  Batches batches(100, 8, 1h);
  add(batches, "a", 1);
  EXPECT_EQ(batches.next("a"), (std::vector<int>{1}));
  EXPECT_TRUE(batches.next("a").empty());
}

TEST(Batches, plein_refuse_et_laisse_l_element) {
  work::Batches<std::unique_ptr<int>> batches(1, 8, 0us);
  auto first = std::make_unique<int>(1);
  auto second = std::make_unique<int>(2);
  EXPECT_EQ(batches.add("a", first), work::Batches<std::unique_ptr<int>>::Added::First);
  EXPECT_EQ(batches.add("b", second), work::Batches<std::unique_ptr<int>>::Added::Full);
  EXPECT_NE(second, nullptr);
  batches.next("a");
  EXPECT_EQ(batches.add("b", second), work::Batches<std::unique_ptr<int>>::Added::First);
}

}  // namespace
