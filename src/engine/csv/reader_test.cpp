#include "engine/csv/reader.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engine/csv/writer.hpp"

namespace csv {
namespace {

using Cells = std::vector<std::string>;

Table read_ok(std::string_view bytes) {
  auto table = read(bytes);
  EXPECT_TRUE(table.has_value()) << (table ? "" : table.error().detail);
  return table ? std::move(*table) : Table{};
}

std::string refusal(std::string_view bytes, const Limits& limits = {}) {
  const auto table = read(bytes, limits);
  return table ? "lu" : table.error().code;
}

TEST(csv_reader, windows_1252_with_semicolons) {
  const Table table = read_ok(
      "R\xE9"
      "f\xE9rence;D\xE9signation;Prix \x80\r\nA1;C\xE2"
      "ble \x9Cil;1,50\r\n");
  EXPECT_EQ(table.encoding, Encoding::Windows1252);
  EXPECT_EQ(table.delimiter, ';');
  ASSERT_EQ(table.rows.size(), 2U);
  EXPECT_EQ(table.rows[0].cells, (Cells{"Référence", "Désignation", "Prix €"}));
  EXPECT_EQ(table.rows[1].cells, (Cells{"A1", "Câble œil", "1,50"}));
}

TEST(csv_reader, utf8_mark_is_not_part_of_the_first_title) {
  const Table table = read_ok("\xEF\xBB\xBFNom;Prix\nÉcrou;1\n");
  EXPECT_EQ(table.encoding, Encoding::Utf8Bom);
  EXPECT_EQ(table.rows[0].cells[0], "Nom");
  EXPECT_EQ(table.rows[1].cells[0], "Écrou");
}

TEST(csv_reader, utf16_in_both_byte_orders) {
  const std::string little("\xFF\xFE\x4E\0\x3B\0\xE9\0\x0A\0\x31\0\x3B\0\x3D\xD8\x00\xDE", 18);
  const Table table = read_ok(little);
  EXPECT_EQ(table.encoding, Encoding::Utf16LittleEndian);
  EXPECT_EQ(table.rows[0].cells, (Cells{"N", "é"}));
  EXPECT_EQ(table.rows[1].cells, (Cells{"1", "😀"}));
  const Table big = read_ok(std::string("\xFE\xFF\0N\0;\0\xE9", 8));
  EXPECT_EQ(big.encoding, Encoding::Utf16BigEndian);
  EXPECT_EQ(big.rows[0].cells, (Cells{"N", "é"}));
  EXPECT_EQ(refusal(std::string("\xFF\xFE\x3D\xD8\x41\0", 6)), "encodage_invalide");
}

TEST(csv_reader, delimiter_is_the_one_that_parts_lines_evenly) {
  EXPECT_EQ(read_ok("nom;prix, en euros\nA;1,50\nB;2,00\n").delimiter, ';');
  EXPECT_EQ(read_ok("nom,prix\n\"Vis; 4x40\",1.50\n\"Vis; 5x50\",2\n").delimiter, ',');
  EXPECT_EQ(read_ok("nom\tprix\nA, B, C\t1,50\n").delimiter, '\t');
  EXPECT_EQ(read_ok("nom|prix\nA;B|1\n").delimiter, '|');
  EXPECT_EQ(read_ok("sep=,\nnom;x,prix\n1,2\n").delimiter, ',');
  EXPECT_EQ(read_ok("nom\nA\n").delimiter, ';');
  EXPECT_EQ(read_ok("nom;taille;prix\nTube 3/4\";x;1\nTube 1/2\";y;2\n").rows[1].cells,
            (Cells{"Tube 3/4\"", "x", "1"}));
}

TEST(csv_reader, quotes_line_ends_and_physical_lines) {
  const Table table = read_ok("a;b\r\n\"deux\r\nlignes\";\"dit \"\"oui\"\"\"\r\n\r\nc;d\r\n\r\n;;\r\n");
  ASSERT_EQ(table.rows.size(), 3U);
  EXPECT_EQ(table.rows[1].cells, (Cells{"deux\r\nlignes", "dit \"oui\""}));
  EXPECT_EQ(table.rows[1].line, 2U);
  EXPECT_EQ(table.rows[2].cells, (Cells{"c", "d"}));
  EXPECT_EQ(table.rows[2].line, 5U);
  EXPECT_TRUE(table.ragged.empty());
}

TEST(csv_reader, old_macintosh_line_ends) {
  const Table table = read_ok("a;b\r1;2\r3;4");
  ASSERT_EQ(table.rows.size(), 3U);
  EXPECT_EQ(table.rows[2].cells, (Cells{"3", "4"}));
  EXPECT_EQ(table.rows[2].line, 3U);
}

TEST(csv_reader, an_inch_sign_inside_quotes_stands_for_itself) {
  const Table table = read_ok("nom;prix\n\"Tube 1/2\" cuivre\";12\n\"Clou\" ;3\n");
  EXPECT_EQ(table.rows[1].cells, (Cells{"Tube 1/2\" cuivre", "12"}));
  EXPECT_EQ(table.rows[2].cells, (Cells{"Clou", "3"}));
}

TEST(csv_reader, ragged_rows_are_reported_with_their_line) {
  const Table table = read_ok("a;b;c\n1;2;3\n1;2\n1;2;3;4\n1;2;3;;\n");
  EXPECT_EQ(table.ragged, (std::vector<RaggedRow>{{3, 2, 3}, {4, 4, 3}}));
  EXPECT_EQ(table.rows[4].cells.size(), 3U);
}

TEST(csv_reader, refusals) {
  EXPECT_EQ(refusal(""), "fichier_vide");
  EXPECT_EQ(refusal("\r\n;;\r\n"), "fichier_vide");
  EXPECT_EQ(refusal("PK\x03\x04 etc"), "fichier_pas_csv");
  EXPECT_EQ(refusal("%PDF-1.7"), "fichier_pas_csv");
  EXPECT_EQ(refusal(std::string("a;b\0c", 5)), "caractere_nul");
  EXPECT_EQ(refusal("\xEF\xBB\xBF\xE9"), "encodage_invalide");
  EXPECT_EQ(refusal("abcdef", {.bytes = 5}), "fichier_trop_gros");
  EXPECT_EQ(refusal("a;b\n1;2\n1;2\n", {.rows = 1}), "trop_de_lignes");
  EXPECT_EQ(refusal("a;b\n1;2\n", {.rows = 1}), "lu");
  EXPECT_EQ(refusal("a;b;c\n", {.columns = 2}), "trop_de_colonnes");
  EXPECT_EQ(refusal("é;b\n", {.cell = 1}), "lu");
  EXPECT_EQ(refusal("éé;b\n", {.cell = 1}), "cellule_trop_longue");
  const auto unclosed = read("a;b\n1;\"ouvert\nencore\n");
  ASSERT_FALSE(unclosed.has_value());
  EXPECT_EQ(unclosed.error().code, "guillemet_non_ferme");
  EXPECT_NE(unclosed.error().detail.find("Ligne 2"), std::string::npos);
}

TEST(csv_reader, twenty_thousand_rows_take_no_quadratic_time) {
  std::string bytes;
  for (int row = 0; row < 20'000; ++row) {
    for (int column = 0; column < 15; ++column) bytes += column == 3 ? "\"Vis à bois; 4x40\";" : "12345,67;";
    bytes += "fin\r\n";
  }
  const Table table = read_ok(bytes);
  EXPECT_EQ(table.rows.size(), 20'000U);
  // Text that opens a quote at every cell and never closes one must not be looked at again and again.
  std::string hostile = "a;b\n";
  for (int i = 0; i < 200'000; ++i) hostile += "\" \" ;x\" ";
  EXPECT_NE(refusal(hostile, {.cell = 100}), "");
}

TEST(csv_writer, quotes_only_where_needed) {
  std::string out;
  append_row(out, Cells{"a", "b;c", "d\"e", "", " f", "=1+1", "-5,2"});
  EXPECT_EQ(out, "a;\"b;c\";\"d\"\"e\";;\" f\";'=1+1;-5,2\r\n");
  out.clear();
  append_row(out, Cells{"=1", ""}, {.delimiter = ',', .guard = FormulaGuard::Off, .line_end = "\n"});
  EXPECT_EQ(out, "=1,\n");
  out.clear();
  append_row(out, Cells{""});
  EXPECT_EQ(out, "\"\"\r\n");
}

RC_GTEST_PROP(csv_writer, what_is_written_reads_back, ()) {
  const std::string alphabet = "ab;,\t|\"'\r\n =-\xC3";
  const auto columns = *rc::gen::inRange<std::size_t>(1, 5);
  const auto cell = rc::gen::map(rc::gen::container<std::string>(rc::gen::elementOf(alphabet)), [](std::string s) {
    std::string text;
    for (const char c : s) text += c == '\xC3' ? std::string("é") : std::string(1, c);
    return text;
  });
  const auto rows =
      *rc::gen::nonEmpty(rc::gen::container<std::vector<Cells>>(rc::gen::container<Cells>(columns, cell)));
  const char delimiter = *rc::gen::elementOf(std::string(";,\t|"));
  std::string bytes(utf8_bom);
  std::vector<Cells> written;
  for (Cells row : rows) {
    // A row of empty cells is no row; an edge cell that is not empty keeps it.
    row.front().insert(0, "x");
    row.back() += "x";
    append_row(bytes, row, {.delimiter = delimiter, .guard = FormulaGuard::Off});
    written.push_back(row);
  }
  const auto table = read(bytes, {}, delimiter);
  RC_ASSERT(table.has_value());
  std::vector<Cells> back;
  for (const base::TableRow& row : table->rows) back.push_back(row.cells);
  RC_ASSERT(back == written);
}

}  // namespace
}  // namespace csv
