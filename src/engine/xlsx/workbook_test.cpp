#include <gtest/gtest.h>

#include <array>

#include "engine/xlsx/workbook.hpp"

namespace {

using Cells = std::array<std::string_view, 3>;

TEST(Workbook, un_fichier_zip_entier_par_morceaux) {
  const xlsx::Column columns[] = {
      {"Libellé", xlsx::Kind::Text, 20}, {"Date", xlsx::Kind::Date, 12}, {"Montant", xlsx::Kind::Money, 12}};
  xlsx::Workbook book("Feuille", columns);
  for (int i = 0; i < 20'000; ++i) book.append(Cells{"=1+1", "2026-11-22", "-12.50"});
  std::string bytes;
  std::size_t pieces = 0;
  book.finish([&](std::string_view part) { return bytes += part, ++pieces, true; });
  EXPECT_EQ(bytes.substr(0, 4), "PK\x03\x04");
  EXPECT_GT(pieces, 1U);
  EXPECT_NE(bytes.find("xl/worksheets/sheet1.xml"), std::string::npos);
}

TEST(Workbook, le_lecteur_peut_s_arreter) {
  const xlsx::Column columns[] = {{"A", xlsx::Kind::Integer, 8}};
  xlsx::Workbook book("Feuille", columns);
  int calls = 0;
  book.finish([&](std::string_view) { return ++calls, false; });
  EXPECT_EQ(calls, 1);
}

}  // namespace
