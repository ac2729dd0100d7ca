#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Tables that people exchange with the program (R-CAT-1): rows of text, columns found by name, verdicts per row.
namespace base {

/// A row of text. `line` is the physical line of the file where it starts, from 1.
struct TableRow {
  std::size_t line = 0;
  std::vector<std::string> cells;
};

/// Cell text that no spreadsheet takes for a formula: an apostrophe goes before a text that starts with "=", "+", "@",
/// tab or carriage return, with "-" when it is no plain number, or with an apostrophe that `cell_text` would take off.
[[nodiscard]] std::string formula_guarded(std::string_view text);

/// What a cell means: trimmed, without the apostrophe of `formula_guarded`, without the ="…" that some software puts
/// around codes. For every trimmed `text`: cell_text(formula_guarded(text)) == text.
[[nodiscard]] std::string cell_text(std::string_view cell);

/// A field that a column may fill. `names` are the folded names (base/fold.hpp) of its column, parted by spaces, the
/// preferred one first.
struct ColumnRule {
  std::string_view field;
  std::string_view names;
};

/// Something that the person importing should know and that stops nothing. `ligne` is 0 for the whole file.
struct AvisImport {
  std::size_t ligne = 0;
  std::string colonne;
  std::string code;
  std::string detail;

  friend bool operator==(const AvisImport&, const AvisImport&) = default;
};

/// Why a row cannot be taken. `colonne` is the title as the file writes it, or the field's name when it has no column.
struct FauteImport {
  std::size_t ligne = 0;
  std::string colonne;
  std::string code;
  std::string detail;

  friend bool operator==(const FauteImport&, const FauteImport&) = default;
};

/// One changed field, both values as an export writes them.
struct Difference {
  std::string champ;
  std::string avant;
  std::string apres;

  friend bool operator==(const Difference&, const Difference&) = default;
};

enum class Verdict { Creer, Modifier, Inchange, Erreur };
/// "CREER", "MODIFIER", "INCHANGE", "ERREUR".
[[nodiscard]] std::string_view to_string(Verdict verdict);

/// Where the fields of a table are.
struct ColumnMap {
  /// Titles of the file, in its order, without surrounding spaces.
  std::vector<std::string> titles;
  /// For each rule, the index of its column.
  std::vector<std::optional<std::size_t>> columns;
  /// "colonne_inconnue" and "colonne_en_double": columns that are not read.
  std::vector<AvisImport> avis;

  /// Title of rule `rule`, or `fallback` when the file has no such column.
  [[nodiscard]] std::string title(std::size_t rule, std::string_view fallback) const;
  /// `cell_text` of rule `rule` in `row`; empty when the column or the cell is absent.
  [[nodiscard]] std::string cell(const TableRow& row, std::size_t rule) const;
  /// "trop_de_cellules" when `row` has more cells than there are titles: a stray delimiter has shifted its values.
  [[nodiscard]] std::optional<FauteImport> overflow(const TableRow& row) const;
};

/// Finds each rule's column by name; when several fit, the name that stands first in the rule, then the column on the
/// left. A trailing "EUR", "euros" or "en euros" of a title does not count.
[[nodiscard]] ColumnMap map_columns(const TableRow& header, std::span<const ColumnRule> rules);

}  // namespace base
