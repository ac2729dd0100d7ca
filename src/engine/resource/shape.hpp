#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/catalog/catalog.hpp"

/// From cells as PostgreSQL writes them to JSON and CSV.
namespace resource {

struct Cell {
  std::string_view text;
  bool null = true;
};

struct Member;

/// The JSON object that a row becomes.
struct Shape {
  std::vector<Member> members;
};

struct Member {
  enum class Type {
    /// One cell.
    Value,
    /// A joined record: its members are further cells of the same row; null when `column` (its id) is.
    One,
    /// As One, with its members in the enclosing object.
    Spread,
    /// Rows of a to-many relation in one cell, as records one after the other: (1,"a b",)(2,c,).
    Many,
    /// As Many, for at most one row: an object or null.
    ManyAsOne
  };
  std::string name;
  Type type = Type::Value;
  catalog::Kind kind = catalog::Kind::Text;
  int column = 0;
  Shape shape;
};

/// Appends the row as a JSON object.
void append_object(std::string& out, const Shape& shape, std::span<const Cell> row);
/// Appends one cell as a JSON value of its kind; timestamps become ISO 8601 with six decimals and "Z".
void append_value(std::string& out, catalog::Kind kind, Cell cell);
/// Appends a header line, then rows: RFC 4180, lines ended by CR LF, NULL empty and an empty text as "". Texts that a
/// spreadsheet would run get the apostrophe of `base::formula_guarded`, which importing takes off; numbers stay.
void append_csv_header(std::string& out, const Shape& shape);
void append_csv_row(std::string& out, const Shape& shape, std::span<const Cell> row);

}  // namespace resource
