#include "modules/stock/core/reassort.hpp"

#include <gtest/gtest.h>

namespace stock {
namespace {

TEST(reassort, le_transfert_avant_l_achat) {
  EXPECT_EQ(proposer({.quantite = 2, .cible = 10, .surplus = 20}), (Proposition{8, 0}));
  EXPECT_EQ(proposer({.quantite = 2, .cible = 10, .surplus = 3}), (Proposition{3, 5}));
  EXPECT_EQ(proposer({.quantite = 2, .cible = 10}), (Proposition{0, 8}));
}

TEST(reassort, ce_qui_arrive_compte_et_ce_qui_est_promis_manque) {
  EXPECT_EQ(proposer({.quantite = 2, .attendu = 8, .cible = 10, .surplus = 9}), (Proposition{0, 0}));
  EXPECT_EQ(proposer({.quantite = 2, .attendu = 99, .cible = 10, .surplus = 9}), (Proposition{0, 0}));
  EXPECT_EQ(proposer({.quantite = 4, .reservee = 4, .cible = 5, .surplus = 1}), (Proposition{1, 4}));
  EXPECT_EQ(proposer({.quantite = -3, .cible = 5}), (Proposition{0, 8}));
}

}  // namespace
}  // namespace stock
