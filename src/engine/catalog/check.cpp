#include <algorithm>

#include "engine/catalog/catalog.hpp"

namespace catalog {
namespace {

/// Removes casts ("::text", "::character varying[]", "::numeric(5,2)") and the parentheses around plain literals, so
/// that one form is left to recognise: `(col >= 0)`.
std::string without_casts(std::string_view text) {
  std::string out;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\'') quoted = !quoted;
    if (quoted || c != ':' || i + 1 >= text.size() || text[i + 1] != ':') {
      out.push_back(c);
      continue;
    }
    i += 2;
    const auto word = [&](std::size_t at) {
      return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) || text[at] == '_');
    };
    while (word(i)) ++i;
    if (text.substr(i).starts_with(" varying")) i += 8;
    if (i < text.size() && text[i] == '(') i = text.find(')', i) + 1;
    if (text.substr(i).starts_with("[]")) i += 2;
    --i;
  }
  return out;
}

std::string quoted_name(std::string_view column) {
  const bool plain = std::all_of(column.begin(), column.end(),
                                 [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
  return plain ? std::string(column) : "\"" + std::string(column) + "\"";
}

std::vector<std::string> literals(std::string_view text) {
  std::vector<std::string> out;
  for (std::size_t i = text.find('\''); i < text.size(); i = text.find('\'', i + 1)) {
    std::string value;
    for (++i; i < text.size(); ++i) {
      if (text[i] == '\'' && text.substr(i + 1).starts_with("'"))
        ++i;
      else if (text[i] == '\'')
        break;
      value.push_back(text[i]);
    }
    out.push_back(std::move(value));
  }
  return out;
}

/// The number that stands right after `at`, parentheses skipped; empty when something else does.
std::string number_at(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == '(' || text[at] == ' ' || text[at] == '\'')) ++at;
  const std::size_t start = at;
  if (at < text.size() && text[at] == '-') ++at;
  while (at < text.size() && (std::isdigit(static_cast<unsigned char>(text[at])) || text[at] == '.')) ++at;
  return std::string(text.substr(start, at - start));
}

void apply_comparison(Column& column, std::string_view text, std::size_t at, bool length) {
  struct {
    std::string_view sign;
    bool upper, inclusive;
  } signs[] = {{" >= ", false, true}, {" <= ", true, true}, {" > ", false, false}, {" < ", true, false}};
  for (const auto& s : signs) {
    if (!text.substr(at).starts_with(s.sign)) continue;
    const std::string number = number_at(text, at + s.sign.size());
    if (number.empty() || number == "-") return;
    if (length) {
      if (number.size() > 8) return;
      if (s.upper) column.max_length = std::stoi(number) - (s.inclusive ? 0 : 1);
      if (!s.upper) column.min_length = std::stoi(number) + (s.inclusive ? 0 : 1);
    } else {
      (s.upper ? column.max : column.min) = Bound{number, s.inclusive};
    }
  }
}

}  // namespace

void apply_check(std::vector<Column>& columns, std::string_view name, std::string_view definition) {
  auto column = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == name; });
  if (column == columns.end()) return;
  const std::string text = without_casts(definition);
  // An alternative that is not just "or null" says less than each of its parts.
  const std::string quoted = quoted_name(name);
  const std::string or_null = "(" + quoted + " IS NULL) OR ";
  const auto alternative = text.find(" OR ");
  if (alternative != std::string::npos &&
      (text.find(or_null) == std::string::npos || text.find(" OR ", alternative + 1) != std::string::npos))
    return;
  const std::string list = "(" + quoted + " = ANY (ARRAY[";
  if (const auto at = text.find(list); at != std::string::npos) {
    const auto end = text.find(']', at);
    column->allowed = literals(std::string_view(text).substr(at, end - at));
    return;
  }
  if (column->kind == Kind::Text) {
    for (std::string_view function : {"char_length(", "length("}) {
      const std::string call = std::string(function) + quoted + ")";
      for (auto at = text.find(call); at != std::string::npos; at = text.find(call, at + 1))
        apply_comparison(*column, text, at + call.size(), true);
    }
    return;
  }
  const std::string operand = "(" + quoted;
  for (auto at = text.find(operand); at != std::string::npos; at = text.find(operand, at + 1))
    if (column->kind == Kind::SmallInt || column->kind == Kind::Integer || column->kind == Kind::BigInt ||
        column->kind == Kind::Numeric)
      apply_comparison(*column, text, at + operand.size(), false);
}

}  // namespace catalog
