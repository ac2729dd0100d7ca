#include "engine/work/lane.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace {

using namespace std::chrono_literals;

struct Numbered : work::Worker {
  explicit Numbered(int n) : number(n) {}
  int number;
};

std::function<std::unique_ptr<work::Worker>()> numbered_workers() {
  return [next = 0]() mutable { return std::make_unique<Numbered>(next++); };
}

void unexpected(std::string_view what) { ADD_FAILURE() << what; }

std::chrono::steady_clock::time_point far() { return std::chrono::steady_clock::now() + 1h; }

TEST(Lane, travaux_faits_dans_l_ordre_d_arrivee) {
  std::vector<int> order;
  work::Lane lane("test", 1, 100, numbered_workers(), unexpected);
  for (int i = 0; i < 100; ++i)
    while (!lane.submit([&order, i](work::Worker&) { order.push_back(i); })) std::this_thread::yield();
  EXPECT_TRUE(lane.drain(far()));
  ASSERT_EQ(order.size(), 100U);
  for (int i = 0; i < 100; ++i) EXPECT_EQ(order[static_cast<std::size_t>(i)], i);
}

TEST(Lane, chaque_fil_a_son_ouvrier) {
  std::latch together(3);
  std::mutex mutex;
  std::vector<int> numbers;
  work::Lane lane("test", 3, 3, numbered_workers(), unexpected);
  for (int i = 0; i < 3; ++i)
    EXPECT_TRUE(lane.submit([&](work::Worker& worker) {
      together.arrive_and_wait();  // passes only when three jobs run at the same time
      const std::lock_guard lock(mutex);
      numbers.push_back(static_cast<Numbered&>(worker).number);
    }));
  EXPECT_TRUE(lane.drain(far()));
  std::sort(numbers.begin(), numbers.end());
  EXPECT_EQ(numbers, (std::vector<int>{0, 1, 2}));
}

TEST(Lane, file_pleine_refuse) {
  std::latch started(1);
  std::latch release(1);
  work::Lane lane("test", 1, 2, numbered_workers(), unexpected);
  EXPECT_TRUE(lane.submit([&](work::Worker&) { started.count_down(), release.wait(); }));
  started.wait();
  std::atomic<int> done = 0;
  EXPECT_TRUE(lane.submit([&](work::Worker&) { ++done; }));
  EXPECT_TRUE(lane.submit([&](work::Worker&) { ++done; }));
  EXPECT_EQ(lane.depth(), 2U);
  EXPECT_EQ(lane.running(), 1);
  EXPECT_FALSE(lane.submit([&](work::Worker&) { ++done; }));
  EXPECT_EQ(lane.refused(), 1U);
  release.count_down();
  EXPECT_TRUE(lane.drain(far()));
  EXPECT_EQ(done, 2);
  EXPECT_EQ(lane.depth(), 0U);
}

TEST(Lane, travail_qui_echoue_ne_tue_pas_le_fil) {
  std::vector<std::string> failures;
  bool after = false;
  work::Lane lane("test", 1, 10, numbered_workers(), [&](std::string_view what) { failures.emplace_back(what); });
  EXPECT_TRUE(lane.submit([](work::Worker&) { throw std::runtime_error("panne"); }));
  EXPECT_TRUE(lane.submit([](work::Worker&) { throw 42; }));  // NOLINT(hicpp-exception-baseclass)
  EXPECT_TRUE(lane.submit([&](work::Worker&) { after = true; }));
  EXPECT_TRUE(lane.drain(far()));
  EXPECT_EQ(failures, (std::vector<std::string>{"panne", "exception without a text"}));
  EXPECT_TRUE(after);
}

TEST(Lane, vidange_depassee_abandonne_ce_qui_attend) {
  std::latch started(1);
  std::latch release(1);
  auto token = std::make_shared<int>(0);
  bool ran = false;
  work::Lane lane("test", 1, 10, numbered_workers(), unexpected);
  EXPECT_TRUE(lane.submit([&](work::Worker&) { started.count_down(), release.wait(); }));
  started.wait();
  EXPECT_TRUE(lane.submit([&ran, token](work::Worker&) { ran = true; }));
  EXPECT_FALSE(lane.drain(std::chrono::steady_clock::now()));
  EXPECT_EQ(token.use_count(), 1);
  EXPECT_FALSE(lane.submit([](work::Worker&) {}));
  release.count_down();
  EXPECT_TRUE(lane.drain(far()));
  EXPECT_FALSE(ran);
}

TEST(Lane, usine_en_panne_refuse_la_construction) {
  const auto broken = []() -> std::unique_ptr<work::Worker> { throw std::runtime_error("base injoignable"); };
  EXPECT_THROW(work::Lane("test", 2, 10, broken, unexpected), std::runtime_error);
}

TEST(Lane, aucun_travail_perdu_sous_charge) {
  std::atomic<int> done = 0;
  work::Lane lane("test", 4, 64, numbered_workers(), unexpected);
  {
    std::vector<std::jthread> producers;
    for (int p = 0; p < 4; ++p)
      producers.emplace_back([&] {
        for (int i = 0; i < 2000; ++i)
          while (!lane.submit([&](work::Worker&) { ++done; })) std::this_thread::yield();
      });
  }
  EXPECT_TRUE(lane.drain(far()));
  EXPECT_EQ(done, 8000);
}

}  // namespace
