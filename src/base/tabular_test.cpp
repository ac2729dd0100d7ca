#include "base/tabular.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/text.hpp"

namespace base {
namespace {

constexpr ColumnRule rules[] = {{"nom", "nom designation libelle"}, {"prix", "prixdeventeht prixht puht"}};

TEST(tabular, columns_are_found_by_name) {
  const ColumnMap map = map_columns({1, {"Couleur", " DÉSIGNATION ", "P.U. HT (EUR)"}}, rules);
  EXPECT_EQ(map.columns[0], 1U);
  EXPECT_EQ(map.columns[1], 2U);
  ASSERT_EQ(map.avis.size(), 1U);
  EXPECT_EQ(map.avis[0].code, "colonne_inconnue");
  EXPECT_EQ(map.avis[0].colonne, "Couleur");
  EXPECT_EQ(map.cell({2, {"rouge", "  Clou "}}, 0), "Clou");
  EXPECT_EQ(map.cell({2, {"rouge", "Clou"}}, 1), "");
}

TEST(tabular, the_preferred_name_wins_over_the_first_column) {
  const ColumnMap map = map_columns({1, {"Libellé", "Nom", "nom"}}, rules);
  EXPECT_EQ(map.columns[0], 1U);
  ASSERT_EQ(map.avis.size(), 2U);
  EXPECT_EQ(map.avis[0].code, "colonne_en_double");
  EXPECT_EQ(map.avis[0].colonne, "Libellé");
}

TEST(tabular, a_row_longer_than_the_titles_is_a_fault) {
  const ColumnMap map = map_columns({1, {"Nom", "Prix HT"}}, rules);
  EXPECT_FALSE(map.overflow({2, {"Clou"}}));
  EXPECT_FALSE(map.overflow({2, {"Clou", "1"}}));
  ASSERT_TRUE(map.overflow({2, {"Clou", "tête plate", "1"}}));
  EXPECT_EQ(map.overflow({2, {"Clou", "tête plate", "1"}})->code, "trop_de_cellules");
}

TEST(tabular, a_formula_is_guarded_and_a_number_is_not) {
  EXPECT_EQ(formula_guarded("=1+1"), "'=1+1");
  EXPECT_EQ(formula_guarded("@SUM(A1)"), "'@SUM(A1)");
  EXPECT_EQ(formula_guarded("-cmd|x"), "'-cmd|x");
  EXPECT_EQ(formula_guarded("-12,50"), "-12,50");
  EXPECT_EQ(formula_guarded("L'atelier"), "L'atelier");
}

TEST(tabular, codes_wrapped_for_excel_are_unwrapped) { EXPECT_EQ(cell_text("=\"0123\""), "0123"); }

RC_GTEST_PROP(tabular, a_guarded_text_reads_back, ()) {
  const auto raw = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("='+-@\t\r\" a1,")));
  const std::string text(trimmed(raw));
  RC_ASSERT(cell_text(formula_guarded(text)) == text);
}

}  // namespace
}  // namespace base
