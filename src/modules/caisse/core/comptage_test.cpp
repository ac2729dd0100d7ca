#include "modules/caisse/core/comptage.hpp"

#include <gtest/gtest.h>

namespace {

TEST(Comptage, total_et_texte) {
  const caisse::Comptage comptage{{{2'000, 3}, {50, 4}, {1, 7}}};
  EXPECT_EQ(comptage.total().value, 6'207);
  EXPECT_EQ(comptage.json(), R"({"0.01":7,"0.5":4,"20":3})");
  EXPECT_EQ(caisse::Comptage{}.json(), "{}");
}

TEST(Comptage, seules_les_coupures_de_l_euro) {
  for (const int valeur : {1, 2, 5, 10, 20, 50, 100, 200, 500, 50'000}) EXPECT_TRUE(caisse::coupure(valeur)) << valeur;
  for (const int valeur : {0, -5, 3, 25, 300, 100'000}) EXPECT_FALSE(caisse::coupure(valeur)) << valeur;
}

}  // namespace
