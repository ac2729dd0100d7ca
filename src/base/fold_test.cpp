#include "base/fold.hpp"

#include <gtest/gtest.h>

namespace base {
namespace {

TEST(fold, accents_case_and_punctuation_do_not_matter) {
  EXPECT_EQ(fold_key("Prix d'achat (€)"), "prixdachat");
  EXPECT_EQ(fold_key("PRIX_D’ACHAT"), "prixdachat");
  EXPECT_EQ(fold_key("  Réf. "), "ref");
  EXPECT_EQ(fold_key("P.U. HT"), "puht");
  EXPECT_EQ(fold_key("N° de TVA"), "ndetva");
  EXPECT_EQ(fold_key("Œuf, ŒUF, œuf"), "oeufoeufoeuf");
  EXPECT_EQ(fold_key("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸñß"), "aaaceeeeiioouuuynss");
}

TEST(fold, combining_accents_of_other_systems_vanish) {
  EXPECT_EQ(fold_key("Re\xCC\x81"
                     "fe\xCC\x81rence"),
            "reference");
}

TEST(fold, words_are_joined_once) {
  EXPECT_EQ(fold_words("  Menuiserie  Lefèvre & Fils ", '-'), "menuiserie-lefevre-fils");
  EXPECT_EQ(fold_words("L'Étape", '-'), "l-etape");
  EXPECT_EQ(fold_words("×÷€", '-'), "");
}

TEST(fold, a_cut_sequence_is_harmless) { EXPECT_EQ(fold_key("caf\xC3"), "caf"); }

}  // namespace
}  // namespace base
