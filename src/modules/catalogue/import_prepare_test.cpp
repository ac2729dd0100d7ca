#include "modules/catalogue/import_prepare.hpp"

#include <gtest/gtest.h>

namespace catalogue {
namespace {

using base::Verdict;

constexpr base::Taux taux[] = {{2000}, {550}};
const std::unordered_set<std::string> aucun;

ArticleImporte marteau() {
  ArticleImporte a;
  a.id = "01890000-0000-7000-8000-000000000001";
  a.reference = "MAR";
  a.nom = "Marteau";
  a.tva = {2000};
  a.stock_actuel = 5;
  a.suivi_stock = false;
  return a;
}

PlanArticles planifie(const std::vector<base::TableRow>& rows, const ReglesStock& regles,
                      std::vector<ArticleImporte> connus = {marteau()}) {
  const ArticlesConnus articles(std::move(connus));
  PlanArticles plan = planifier_import(rows, articles, {taux, {2000}, PrixAchat::Visible}).value();
  accorder_stock(plan, rows.front(), regles);
  return plan;
}

TEST(AccorderCategories, TakesTheKnownSpellingElseTheFirstOfTheFile) {
  std::vector<base::TableRow> rows{{1, {"Nom", "Catégorie"}}, {2, {"a", "PAINS"}},   {3, {"b", "épicerie"}},
                                   {4, {"c", "Epicerie"}},    {5, {"d", "Viennois"}}, {6, {"e"}},
                                   {7, {"f", ""}}};
  accorder_categories(rows, {{"Pains", "1"}});
  EXPECT_EQ(rows[1].cells[1], "Pains");
  EXPECT_EQ(rows[2].cells[1], "épicerie");
  EXPECT_EQ(rows[3].cells[1], "épicerie");
  EXPECT_EQ(rows[4].cells[1], "Viennois");
  EXPECT_EQ(rows[5].cells.size(), 1U);
  EXPECT_EQ(rows[6].cells[1], "");
}

TEST(AccorderCategories, KeepsNamesakesThatExistApart) {
  std::vector<base::TableRow> rows{{1, {"Nom", "Catégorie"}}, {2, {"a", "PAINS"}}, {3, {"b", "Pains"}}};
  accorder_categories(rows, {{"Pains", "1"}, {"PAINS", "2"}});
  EXPECT_EQ(rows[1].cells[1], "PAINS");
  EXPECT_EQ(rows[2].cells[1], "Pains");
}

TEST(AccorderStock, NewProductsAreFollowedWhenTheFileHasStock) {
  const auto avec = planifie({{1, {"Référence", "Nom", "Stock"}}, {2, {"A", "Clou", "0"}}}, {false, aucun});
  EXPECT_TRUE(avec.lignes[0].article.suivi_stock);
  const auto sans = planifie({{1, {"Référence", "Nom"}}, {2, {"A", "Clou"}}}, {false, aucun});
  EXPECT_FALSE(sans.lignes[0].article.suivi_stock);
  const auto service =
      planifie({{1, {"Référence", "Nom", "Type", "Stock"}}, {2, {"A", "Pose", "SERVICE", "0"}}}, {false, aucun});
  EXPECT_FALSE(service.lignes[0].article.suivi_stock);
}

TEST(AccorderStock, AChangedStockIsFollowedUnlessTheFileSaysOtherwise) {
  const auto plan = planifie({{1, {"Référence", "Stock"}}, {2, {"MAR", "7"}}}, {false, aucun});
  EXPECT_TRUE(plan.lignes[0].article.suivi_stock);
  ASSERT_EQ(plan.lignes[0].differences.size(), 2U);
  EXPECT_EQ(plan.lignes[0].differences[1], (base::Difference{"suiviStock", "Non", "Oui"}));
  const auto dit =
      planifie({{1, {"Référence", "Stock", "Suivi du stock"}}, {2, {"MAR", "7", "Non"}}}, {false, aucun});
  EXPECT_FALSE(dit.lignes[0].article.suivi_stock);
  const auto meme = planifie({{1, {"Référence", "Stock"}}, {2, {"MAR", "5"}}}, {false, aucun});
  EXPECT_EQ(meme.lignes[0].verdict, Verdict::Inchange);
}

TEST(AccorderStock, StockBelowZeroNeedsLeave) {
  const std::vector<base::TableRow> rows{
      {1, {"Référence", "Nom", "Qté"}}, {2, {"MAR", "", "-1"}}, {3, {"A", "Clou", "-2"}}};
  const auto refuse = planifie(rows, {false, aucun});
  EXPECT_EQ(refuse.erreur, 2U);
  EXPECT_EQ(refuse.creer + refuse.modifier, 0U);
  EXPECT_EQ(refuse.lignes[0].fautes.at(0).code, "stock_negatif_refuse");
  EXPECT_EQ(refuse.lignes[0].fautes.at(0).colonne, "Qté");
  const auto permis = planifie(rows, {true, aucun});
  EXPECT_EQ(permis.erreur, 0U);
  const auto article = planifie(rows, {false, {marteau().id}});
  EXPECT_EQ(article.lignes[0].verdict, Verdict::Modifier);
  EXPECT_EQ(article.lignes[1].verdict, Verdict::Erreur);
}

TEST(AccorderStock, RisingFromBelowZeroIsNeverRefused) {
  ArticleImporte negatif = marteau();
  negatif.stock_actuel = -9;
  const auto plan = planifie({{1, {"Référence", "Stock"}}, {2, {"MAR", "-3"}}}, {false, aucun}, {negatif});
  EXPECT_EQ(plan.lignes[0].verdict, Verdict::Modifier);
}

TEST(AccorderStock, AnInactiveArticleIsNoticed) {
  ArticleImporte inactif = marteau();
  inactif.actif = false;
  const auto plan = planifie({{1, {"Référence", "Prix HT"}}, {2, {"MAR", "3"}}}, {false, aucun}, {inactif});
  ASSERT_EQ(plan.lignes[0].avis.size(), 1U);
  EXPECT_EQ(plan.lignes[0].avis[0].code, "article_inactif");
}

}  // namespace
}  // namespace catalogue
