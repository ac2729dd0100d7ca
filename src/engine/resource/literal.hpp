#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "engine/catalog/catalog.hpp"
#include "engine/json/value.hpp"

/// Values from outside, checked against a column before any SQL. Internal to this folder.
namespace resource {

/// The text to send to PostgreSQL, or the code and French detail of what is wrong.
struct Literal {
  std::string text;
  std::string code;
  std::string detail;
  [[nodiscard]] bool good() const { return code.empty(); }
};

/// Checks the form of one value compared with `column` in a filter: it need not fit into the column.
[[nodiscard]] Literal check_filter(const catalog::Column& column, std::string_view text);
/// Checks a JSON value to be stored in `column`: type, range, decimals, length, allowed values. Null is the caller's.
[[nodiscard]] Literal check_stored(const catalog::Column& column, const json::Value& value);

/// "uuid", "numeric", "text[]": what a parameter for this column is cast to.
[[nodiscard]] std::string_view cast_of(const catalog::Column& column);
/// The SQL identifier: "nom" in double quotes.
[[nodiscard]] std::string quote(std::string_view identifier);
/// The same, at the end of `out`.
void append_quoted(std::string& out, std::string_view identifier);
/// The type in French, for details: "un nombre entier".
[[nodiscard]] std::string_view expected(catalog::Kind kind);

/// "{a,\"b c\"}" for PostgreSQL.
[[nodiscard]] std::string array_literal(const std::vector<std::string>& values);

}  // namespace resource
