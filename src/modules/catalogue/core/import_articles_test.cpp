#include "modules/catalogue/core/import_articles.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "base/fold.hpp"
#include "engine/csv/reader.hpp"
#include "engine/csv/writer.hpp"
#include "modules/catalogue/core/champs_article.hpp"

namespace catalogue {
namespace {

using base::Centimes;
using base::PrixUnitaire;
using base::Taux;
using base::Verdict;

constexpr Taux taux_francais[] = {{2000}, {1000}, {550}, {210}, {0}};

OptionsArticles options() { return {.taux_valides = taux_francais}; }

PlanArticles plan_de(std::string_view bytes, std::vector<ArticleImporte> connus = {}, OptionsArticles o = options()) {
  const auto table = csv::read(bytes);
  EXPECT_TRUE(table.has_value());
  auto plan = planifier_import(table->rows, ArticlesConnus(std::move(connus)), o);
  EXPECT_TRUE(plan.has_value());
  return plan ? std::move(*plan) : PlanArticles{};
}

ArticleImporte marteau() {
  ArticleImporte a;
  a.id = "1";
  a.reference = "MAR-28";
  a.nom = "Marteau rivoir 28 mm";
  a.codes_barres = {"2000000000015"};
  a.prix_achat = PrixUnitaire{7'420'000};
  a.prix_vente_ht = PrixUnitaire{12'416'667};
  a.prix_vente_ttc = Centimes{1490};
  a.tva = Taux{2000};
  a.stock_actuel = 24;
  return a;
}

std::vector<std::string> codes(const LigneArticle& ligne) {
  std::vector<std::string> out;
  for (const auto& faute : ligne.fautes) out.push_back(faute.code);
  return out;
}

std::vector<std::string> codes_avis(const std::vector<base::AvisImport>& avis) {
  std::vector<std::string> out;
  for (const auto& a : avis) out.push_back(a.code);
  return out;
}

TEST(import_articles, no_column_name_serves_two_fields) {
  std::set<std::string> seen;
  for (const ChampArticle& champ : champs_article()) {
    std::string_view names = champ.column.names;
    while (!names.empty()) {
      const std::size_t end = std::min(names.find(' '), names.size());
      const std::string name(names.substr(0, end));
      EXPECT_TRUE(seen.insert(name).second) << name;
      EXPECT_EQ(base::fold_key(name), name);
      names.remove_prefix(std::min(end + 1, names.size()));
    }
    EXPECT_TRUE(seen.contains(base::fold_key(champ.titre))) << champ.titre;
    EXPECT_TRUE(seen.contains(base::fold_key(champ.column.field))) << champ.column.field;
  }
}

TEST(import_articles, an_accounting_software_in_windows_1252) {
  const PlanArticles plan = plan_de(
      "Code article;Libell\xE9;Famille;PA HT;PV HT;PV TTC;Taux TVA;Qt\xE9 en stock;Gencod;Fournisseur\r\n"
      "VIS440;Vis \xE0 bois 4x40;Visserie;2,15;4,08;4,90;20,00 %;1 200;3760123450016;ACME\r\n");
  ASSERT_EQ(plan.lignes.size(), 1U);
  EXPECT_EQ(codes_avis(plan.avis), std::vector<std::string>{"colonne_inconnue"});
  EXPECT_EQ(plan.avis[0].colonne, "Fournisseur");
  const LigneArticle& ligne = plan.lignes[0];
  EXPECT_EQ(ligne.verdict, Verdict::Creer);
  EXPECT_EQ(ligne.ligne, 2U);
  EXPECT_EQ(ligne.article.nom, "Vis à bois 4x40");
  EXPECT_EQ(ligne.article.categorie, "Visserie");
  EXPECT_EQ(ligne.article.prix_achat, PrixUnitaire{2'150'000});
  EXPECT_EQ(ligne.article.prix_vente_ht, PrixUnitaire{4'080'000});
  EXPECT_EQ(ligne.article.prix_vente_ttc, Centimes{490});
  EXPECT_EQ(ligne.article.tva, Taux{2000});
  EXPECT_EQ(ligne.article.stock_actuel, 1200);
  EXPECT_TRUE(ligne.article.suivi_stock);
}

TEST(import_articles, known_reference_gives_its_differences_only) {
  const PlanArticles plan = plan_de("Référence;Nom;Prix TTC\nMAR-28;Marteau rivoir 28 mm;15,90\n", {marteau()});
  ASSERT_EQ(plan.modifier, 1U);
  EXPECT_EQ(plan.lignes[0].article.id, "1");
  EXPECT_EQ(plan.lignes[0].differences, (std::vector<base::Difference>{{"prix_vente_ht", "12,416667", "13,25"},
                                                                       {"prix_vente_ttc", "14,90", "15,90"}}));
  EXPECT_EQ(plan.lignes[0].article.stock_actuel, 24);
}

TEST(import_articles, bar_code_finds_the_article_when_no_reference_is_given) {
  const PlanArticles plan = plan_de("EAN,Stock\n2000000000015,30\n", {marteau()});
  ASSERT_EQ(plan.modifier, 1U);
  EXPECT_EQ(plan.lignes[0].differences, (std::vector<base::Difference>{{"stock_actuel", "24", "30"}}));
}

TEST(import_articles, empty_cells_leave_values_in_place) {
  const PlanArticles plan = plan_de("Référence;Nom;PA HT;Stock;TVA\nMAR-28;;;;\n", {marteau()});
  EXPECT_EQ(plan.inchange, 1U);
}

TEST(import_articles, new_ht_price_moves_the_shelf_price_and_says_so) {
  const PlanArticles plan = plan_de("Référence;Prix HT\nMAR-28;20\n", {marteau()});
  ASSERT_EQ(plan.modifier, 1U);
  EXPECT_EQ(plan.lignes[0].article.prix_vente_ttc, Centimes{2400});
  EXPECT_EQ(codes_avis(plan.lignes[0].avis), std::vector<std::string>{"prix_ttc_recalcule"});
}

TEST(import_articles, ttc_alone_gives_ht_to_six_decimals) {
  const PlanArticles plan = plan_de("Nom;Prix TTC;TVA\nLivre;9,99;5,5\n");
  EXPECT_EQ(plan.lignes[0].article.prix_vente_ht, PrixUnitaire{9'469'194});
}

TEST(import_articles, all_faults_of_a_row_at_once) {
  const PlanArticles plan = plan_de(
      "Réf.;Désignation;PV HT;PV TTC;TVA;Stock;Actif;EAN;Type\n"
      "X;;abc;9,999;19,6;1,5;peut-être;3,76E+12;machin\n");
  ASSERT_EQ(plan.erreur, 1U);
  EXPECT_EQ(codes(plan.lignes[0]),
            (std::vector<std::string>{"type_inconnu", "code_barres_abime", "nombre_invalide", "trop_de_decimales",
                                      "taux_tva_inconnu", "trop_de_decimales", "oui_non_attendu", "nom_manquant"}));
  EXPECT_EQ(plan.lignes[0].fautes[2].colonne, "PV HT");
  EXPECT_EQ(plan.lignes[0].fautes[2].ligne, 2U);
}

TEST(import_articles, rates_as_fractions_only_when_the_whole_column_is_so) {
  const PlanArticles fractions = plan_de("Nom;TVA;Prix\nA;0,2;1\nB;0,055;1\nC;0;1\n");
  EXPECT_EQ(codes_avis(fractions.avis), std::vector<std::string>{"taux_en_fraction"});
  EXPECT_EQ(fractions.lignes[0].article.tva, Taux{2000});
  EXPECT_EQ(fractions.lignes[1].article.tva, Taux{550});
  EXPECT_EQ(fractions.lignes[2].article.tva, Taux{0});
  const PlanArticles mixed = plan_de("Nom;TVA;Prix\nA;0,2;1\nB;20;1\n");
  EXPECT_EQ(codes(mixed.lignes[0]), std::vector<std::string>{"taux_tva_inconnu"});
  EXPECT_EQ(mixed.lignes[1].verdict, Verdict::Creer);
  const PlanArticles zero = plan_de("Nom;TVA;Prix\nA;0;1\n");
  EXPECT_TRUE(zero.avis.empty());
  EXPECT_EQ(plan_de("Nom;TVA;Prix\nA;Taux réduit;1\n").lignes[0].article.tva, Taux{550});
}

TEST(import_articles, doubled_references_and_codes_name_the_first_line) {
  const PlanArticles plan =
      plan_de("Référence;Nom;Prix;EAN\nA;Un;1;111\nB;Deux;1;111\nA;Trois;1;\n;Quatre;1;2000000000015\nMAR-28;Cinq;1;\n",
              {marteau()});
  EXPECT_EQ(plan.lignes[0].verdict, Verdict::Creer);
  ASSERT_EQ(codes(plan.lignes[1]), std::vector<std::string>{"doublon_dans_le_fichier"});
  EXPECT_EQ(plan.lignes[1].fautes[0].detail, "Le code-barres 111 figure déjà à la ligne 2.");
  EXPECT_EQ(plan.lignes[2].fautes[0].detail, "La référence A figure déjà à la ligne 2.");
  EXPECT_EQ(plan.lignes[3].verdict, Verdict::Modifier);
  EXPECT_EQ(plan.lignes[4].fautes[0].detail, "La référence MAR-28 figure déjà à la ligne 5.");
}

TEST(import_articles, units_become_codes) {
  const PlanArticles plan = plan_de("Nom;Prix;Unité\nA;1;Boîte\nB;1;m²\nC;1;KGM\nD;1;poignée\nE;1;\n");
  EXPECT_EQ(plan.lignes[0].article.unite, "XBX");
  EXPECT_EQ(plan.lignes[1].article.unite, "MTK");
  EXPECT_EQ(plan.lignes[2].article.unite, "KGM");
  EXPECT_EQ(plan.lignes[3].article.unite, "C62");
  EXPECT_EQ(codes_avis(plan.lignes[3].avis).front(), "unite_inconnue");
  EXPECT_EQ(plan.lignes[4].article.unite, "C62");
}

TEST(import_articles, a_shifted_row_is_not_read) {
  const PlanArticles plan = plan_de("Référence;Nom;Prix HT\nA;Vis; tête plate;1,50\n");
  EXPECT_EQ(codes(plan.lignes[0]), std::vector<std::string>{"trop_de_cellules"});
}

TEST(import_articles, a_bar_code_of_another_article_is_a_fault) {
  const PlanArticles plan = plan_de("Référence;Nom;Prix;EAN\nNEUF;Un;1;2000000000015\n", {marteau()});
  ASSERT_EQ(codes(plan.lignes[0]), std::vector<std::string>{"code_barres_pris"});
  EXPECT_NE(plan.lignes[0].fautes[0].detail.find("MAR-28"), std::string::npos);
}

TEST(import_articles, generated_references_avoid_those_of_base_and_file) {
  ArticleImporte pris = marteau();
  pris.reference = "ART-00001";
  const PlanArticles plan = plan_de("Référence;Nom;Prix\n;Un;1\nART-00002;Deux;1\n;Trois;1\n", {pris});
  EXPECT_EQ(plan.lignes[0].article.reference, "ART-00003");
  EXPECT_EQ(plan.lignes[2].article.reference, "ART-00004");
}

TEST(import_articles, who_may_not_see_purchase_prices_does_not_write_them) {
  OptionsArticles o = options();
  o.prix_achat = PrixAchat::Cache;
  const PlanArticles plan = plan_de("Référence;PA HT\nMAR-28;1,00\n", {marteau()}, o);
  EXPECT_EQ(codes_avis(plan.avis), std::vector<std::string>{"colonne_inconnue"});
  EXPECT_EQ(plan.inchange, 1U);
  EXPECT_EQ(champs_export(PrixAchat::Cache).size() + 1, champs_export(PrixAchat::Visible).size());
  for (const std::string& cell : ligne_export(marteau(), PrixAchat::Cache))
    EXPECT_EQ(cell.find("7,42"), std::string::npos);
}

TEST(import_articles, a_file_without_known_titles_is_refused_naming_them) {
  const auto table = csv::read("Couleur;Poids\nrouge;3\n");
  const auto plan = planifier_import(table->rows, ArticlesConnus({}), options());
  ASSERT_FALSE(plan.has_value());
  EXPECT_EQ(plan.error().code, "colonnes_manquantes");
  EXPECT_NE(plan.error().detail.find("« Couleur », « Poids »"), std::string::npos);
}

std::string texte_quelconque() {
  static const std::vector<std::string> pieces{"a", "é", " ", ";", "\"", "\n",     "=", "'",
                                               "-", "+", "@", "1", ",",  "\u00A0", "\t"};
  std::string text;
  for (const std::string& piece : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)))
    text += piece;
  return text;
}

ArticleImporte article_quelconque(std::size_t rang) {
  ArticleImporte a;
  a.id = std::to_string(rang);
  a.reference = "R" + std::to_string(rang);
  a.nom = "N" + texte_quelconque();
  a.type = static_cast<TypeArticle>(*rc::gen::inRange(0, 3));
  a.categorie = texte_quelconque();
  a.description = texte_quelconque();
  for (int n = *rc::gen::inRange(0, 3); n > 0; --n)
    a.codes_barres.push_back(std::to_string(1000 * n + static_cast<int>(rang)));
  a.unite = texte_quelconque();
  if (*rc::gen::arbitrary<bool>()) a.prix_achat = PrixUnitaire{*rc::gen::inRange<std::int64_t>(-5, 10'000'000'000)};
  a.prix_vente_ht = PrixUnitaire{*rc::gen::inRange<std::int64_t>(0, 10'000'000'000)};
  if (*rc::gen::arbitrary<bool>()) a.prix_vente_ttc = Centimes{*rc::gen::inRange<std::int64_t>(0, 1'000'000)};
  a.tva = Taux{*rc::gen::inRange(100, 3000)};
  a.stock_actuel = *rc::gen::inRange<std::int64_t>(-100, 100'000);
  if (*rc::gen::arbitrary<bool>()) a.stock_alerte = *rc::gen::inRange<std::int64_t>(0, 100);
  a.suivi_stock = *rc::gen::arbitrary<bool>();
  a.actif = *rc::gen::arbitrary<bool>();
  return a;
}

RC_GTEST_PROP(import_articles, an_export_imports_unchanged, ()) {
  std::vector<ArticleImporte> articles;
  const auto count = *rc::gen::inRange<std::size_t>(1, 6);
  for (std::size_t rang = 0; rang < count; ++rang) articles.push_back(article_quelconque(rang));
  std::string bytes(csv::utf8_bom);
  csv::append_row(bytes, champs_export(PrixAchat::Visible));
  for (const ArticleImporte& a : articles) csv::append_row(bytes, ligne_export(a, PrixAchat::Visible));
  const auto table = csv::read(bytes);
  RC_ASSERT(table.has_value());
  const auto plan = planifier_import(table->rows, ArticlesConnus(articles), options());
  RC_ASSERT(plan.has_value());
  RC_ASSERT(plan->inchange == articles.size());
  RC_ASSERT(plan->avis.empty());
}

}  // namespace
}  // namespace catalogue
