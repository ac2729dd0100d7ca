#include "engine/pg/row_array.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace {

TEST(RowArray, une_rangee_par_element_un_champ_par_colonne) {
  pg::RowArray rows;
  rows.row().integer(1).null().plain("2026-11-28");
  rows.row().null().text(std::optional<std::string>()).text("");
  EXPECT_EQ(rows.array(), R"x({"(1,,2026-11-28)","(,,\"\")"})x");
}

TEST(RowArray, le_texte_est_protege_comme_champ_puis_comme_element) {
  pg::RowArray rows;
  rows.row().text(R"(vis "inox" \ (4,5) {x})");
  EXPECT_EQ(rows.array(), R"x({"(\"vis \\\"inox\\\" \\\\ (4,5) {x}\")"})x");
}

TEST(RowArray, vide) {
  const pg::RowArray rows;
  EXPECT_TRUE(rows.empty());
  EXPECT_EQ(rows.array(), "{}");
}

TEST(RowArray, un_nul_est_refuse) {
  pg::RowArray rows;
  rows.row();
  EXPECT_THROW(rows.text(std::string_view("a\0b", 3)), std::logic_error);
}

}  // namespace
