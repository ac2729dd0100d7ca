#include "modules/ventes/core/unite_imprimee.hpp"

#include <gtest/gtest.h>

namespace ventes {
namespace {

using base::Quantite;

TEST(UniteImprimee, prend_son_pluriel_a_deux) {
  EXPECT_EQ(unite_imprimee("XBX", Quantite{1000}), "boîte");
  EXPECT_EQ(unite_imprimee("XBX", Quantite{1500}), "boîte");
  EXPECT_EQ(unite_imprimee("XBX", Quantite{2000}), "boîtes");
  EXPECT_EQ(unite_imprimee("XBX", Quantite{-3000}), "boîtes");
  EXPECT_EQ(unite_imprimee("XRO", Quantite{4000}), "rouleaux");
}

TEST(UniteImprimee, un_symbole_est_invariable_et_une_piece_ne_se_dit_pas) {
  EXPECT_EQ(unite_imprimee("KGM", Quantite{12'000}), "kg");
  EXPECT_EQ(unite_imprimee("MON", Quantite{12'000}), "mois");
  EXPECT_EQ(unite_imprimee("XCQ", Quantite{12'000}), "cart.");
  EXPECT_EQ(unite_imprimee("C62", Quantite{12'000}), "");
}

TEST(UniteImprimee, ce_que_le_vendeur_ecrit_reste) {
  EXPECT_EQ(unite_imprimee("botte", Quantite{2000}), "botte");
  EXPECT_EQ(unite_imprimee("", Quantite{2000}), "");
}

}  // namespace
}  // namespace ventes
