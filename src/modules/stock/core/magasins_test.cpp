#include "modules/stock/core/magasins.hpp"

#include <gtest/gtest.h>

namespace stock {
namespace {

std::string code(bool ouvert, bool principal, Attaches attaches = {}) {
  const auto r = verifier_fermeture({{}, "Dépôt", ouvert, principal}, attaches);
  return r ? "" : r.error().code;
}

TEST(magasins, fermer_chaque_refus) {
  EXPECT_EQ(code(true, true, {1, 0, 0}), "magasin_principal");
  EXPECT_EQ(code(false, false, {1, 0, 0}), "magasin_deja_ferme");
  EXPECT_EQ(code(true, false, {0, 0, 1}), "magasin_occupe");
  EXPECT_EQ(code(true, false, {0, 0, 0, 1}), "magasin_occupe");
  EXPECT_EQ(code(true, false), "");
  const auto r = verifier_fermeture({{}, "Dépôt", true, false}, {2, 1, 1, 1});
  ASSERT_FALSE(r);
  ASSERT_EQ(r.error().faults.size(), 4U);
  EXPECT_EQ(r.error().faults[1].code, "transferts_en_cours");
}

}  // namespace
}  // namespace stock
