#include "engine/csv/writer.hpp"

#include "base/tabular.hpp"

namespace csv {
namespace {

bool needs_quotes(std::string_view text, char delimiter, bool alone) {
  if (text.empty()) return alone;
  if (text.front() == ' ' || text.back() == ' ') return true;
  for (const char c : text) {
    if (c == delimiter || c == '"' || c == '\n' || c == '\r') return true;
  }
  return false;
}

void append_cell(std::string& out, std::string_view text, char delimiter, bool alone) {
  if (!needs_quotes(text, delimiter, alone)) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

template <class Text>
void append_cells(std::string& out, std::span<const Text> cells, const Dialect& dialect) {
  bool first = true;
  for (const std::string_view cell : cells) {
    if (!first) out += dialect.delimiter;
    first = false;
    if (dialect.guard == FormulaGuard::On) {
      append_cell(out, base::formula_guarded(cell), dialect.delimiter, cells.size() == 1);
    } else {
      append_cell(out, cell, dialect.delimiter, cells.size() == 1);
    }
  }
  out += dialect.line_end;
}

}  // namespace

void append_row(std::string& out, std::span<const std::string> cells, const Dialect& dialect) {
  append_cells(out, cells, dialect);
}

void append_row(std::string& out, std::span<const std::string_view> cells, const Dialect& dialect) {
  append_cells(out, cells, dialect);
}

}  // namespace csv
