#include "modules/caisse/pdf/releve.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>

namespace caisse {
namespace {

/// What pdftotext reads, a form feed after each page.
std::string text_of(const std::string& pdf) {
  const std::string path = testing::TempDir() + "releve_" + std::to_string(getpid()) + ".pdf";
  std::ofstream(path, std::ios::binary) << pdf;
  FILE* pipe = popen(("pdftotext -raw '" + path + "' -").c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("popen");
  std::string out;
  char buffer[4096];
  while (const std::size_t n = fread(buffer, 1, sizeof buffer, pipe)) out.append(buffer, n);
  pclose(pipe);
  std::remove(path.c_str());
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

Releve with_rows(int rows) {
  Releve r{.titre = "Clôture de caisse (Z) n° 12", .sous_titre = "Journée du 22/11/2026"};
  r.maison = {"Quincaillerie des Alpes", "12 rue des Lilas"};
  r.faits = {{"Caisse", "Caisse 1 (1)"}};
  Tableau categories{.titre = "Par catégorie", .entetes = {"Nom", "Montant"}};
  for (int i = 0; i < rows; ++i) categories.lignes.push_back({"Rayon numéro " + std::to_string(i), "1,00"});
  categories.total = {"Total", std::to_string(rows) + ",00"};
  r.tableaux = {categories, {.titre = "Tableau vide"}, {.titre = "Dernier tableau", .lignes = {{"Fin", "2,00"}}}};
  r.preuves = {{"Signature", std::string(96, 'x')}};
  return r;
}

constexpr base::Instant at{};

TEST(Releve, every_row_is_on_a_page_whatever_their_number) {
  for (const int rows : {0, 1, 38, 39, 40, 75, 76, 77, 78, 300}) {
    const std::string text = text_of(page_releve(with_rows(rows), Papier::A4, at));
    for (int i = 0; i < rows; ++i) {
      EXPECT_NE(text.find("Rayon numéro " + std::to_string(i) + " 1,00 "), std::string::npos) << rows << ": " << i;
    }
    EXPECT_NE(text.find("Dernier tableau Fin 2,00"), std::string::npos) << rows;
    EXPECT_EQ(text.find("Tableau vide"), std::string::npos);
    EXPECT_EQ(std::count(text.begin(), text.end(), '\f'), rows == 300 ? 3 : 1) << rows;
  }
}

TEST(Releve, a_roll_is_one_page_as_long_as_it_takes) {
  const std::string text = text_of(page_releve(with_rows(300), Papier::Rouleau, at));
  EXPECT_EQ(std::count(text.begin(), text.end(), '\f'), 1);
  EXPECT_NE(text.find("Rayon numéro 299 1,00"), std::string::npos);
}

TEST(Releve, the_same_statement_is_the_same_bytes) {
  for (const Papier papier : {Papier::A4, Papier::Rouleau}) {
    EXPECT_EQ(page_releve(with_rows(20), papier, at), page_releve(with_rows(20), papier, at));
  }
}

}  // namespace
}  // namespace caisse
