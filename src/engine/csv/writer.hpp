#pragma once

#include <span>
#include <string>
#include <string_view>

namespace csv {

/// Put before the first row, it makes Excel read the file as UTF-8.
inline constexpr std::string_view utf8_bom = "\xEF\xBB\xBF";

/// On: texts that a spreadsheet would run as a formula get an apostrophe (base::formula_guarded), which importing takes
/// off again. Off: bytes as they are, for programs.
enum class FormulaGuard { On, Off };

/// How rows are written: the defaults are what French spreadsheets open by a double click.
struct Dialect {
  char delimiter = ';';
  FormulaGuard guard = FormulaGuard::On;
  std::string_view line_end = "\r\n";
};

/// Appends one row with its line end. Cells are quoted where they hold a delimiter, a quote, a line end, or an edge
/// space. Cells are UTF-8; a row has at least one cell.
void append_row(std::string& out, std::span<const std::string> cells, const Dialect& dialect = {});
void append_row(std::string& out, std::span<const std::string_view> cells, const Dialect& dialect = {});

}  // namespace csv
