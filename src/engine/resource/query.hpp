#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

/// The query string as a tree, before any name is looked up. Internal to this folder.
namespace resource {

/// "conditions->filtre->>ville": a column and the way into its JSON.
struct Field {
  std::string column;
  std::vector<std::string> path;
  /// The last step is "->>".
  bool as_text = false;
};

struct Level;

/// One element of select=.
struct SelectItem {
  enum class Type { Star, Column, Embed };
  Type type = Type::Column;
  std::string alias;
  /// The column, or the target of the embedding as its `column`.
  Field field;
  std::string hint;
  bool inner = false;
  bool spread = false;
  std::unique_ptr<Level> level;

  /// Name under which the rest of the query speaks of an embedding.
  [[nodiscard]] const std::string& name() const { return alias.empty() ? field.column : alias; }
};

enum class Operator { Eq, Neq, Gt, Gte, Lt, Lte, Like, Ilike, In, Is, Distinct, Fts, Plfts, Phfts, Wfts, Cs, Cd, Ov };

struct Condition {
  enum class Type { Leaf, And, Or };
  Type type = Type::Leaf;
  bool negated = false;
  std::vector<Condition> children;
  Field field;
  Operator op = Operator::Eq;
  /// What stands in parentheses after the operator: a text search configuration, "any" or "all".
  std::string modifier;
  std::string value;
  /// For `in`, and for any/all.
  std::vector<std::string> values;
  /// Name of the query parameter, for faults.
  std::string parameter;
};

struct OrderTerm {
  Field field;
  /// "client" of order=client(nom), or empty.
  std::string embed;
  bool descending = false;
  std::optional<bool> nulls_first;
};

/// What one list of rows is asked for: the top of the query or an embedding.
struct Level {
  std::vector<SelectItem> items;
  std::vector<Condition> conditions;
  std::vector<OrderTerm> order;
  std::optional<std::int64_t> limit;
  std::optional<std::int64_t> offset;
};

struct Query {
  Level top;
  std::vector<std::string> columns;
  std::string cursor;
  bool has_filters = false;
};

using Faults = std::vector<base::Fault>;

/// Parses a raw query string. Faults (pointer: name of the parameter) are added to `faults`; what could be read is
/// returned all the same, so that later checks add theirs.
[[nodiscard]] Query parse_query(std::string_view raw, Faults& faults);

/// Reads what stands at the front of `text` and removes it. For the parser's own files.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : m_text(text) {}
  [[nodiscard]] bool done() const { return m_text.empty(); }
  [[nodiscard]] char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
  [[nodiscard]] std::string_view rest() const { return m_text; }
  bool take(std::string_view token);
  void skip_blanks();
  /// Characters up to one of `stops`.
  std::string_view until(std::string_view stops);
  /// A name: quoted, or characters that have no meaning in the grammar. Empty when there is none.
  std::string name();
  /// "…" with \" and \\; nothing when the closing quote is missing.
  std::optional<std::string> quoted();

 private:
  std::string_view m_text;
};

/// The beginning of a text from outside, for a detail: at most forty characters, always valid UTF-8.
[[nodiscard]] std::string excerpt(std::string_view text);
/// A field with its JSON path; false when there is none.
bool scan_field(Scanner& scanner, Field& field);
void parse_select(std::string_view text, Level& level, const std::string& parameter, Faults& faults);
void parse_order(std::string_view text, Level& level, const std::string& parameter, Faults& faults);
/// "eq.5", "not.in.(1,2)" for the condition of one parameter.
void parse_operation(std::string_view text, Condition& condition, Faults& faults);
/// "(a.eq.1,not.or(b.gt.2,c.is.null))"; `type` is And or Or.
void parse_logic(std::string_view text, Condition& condition, Faults& faults);

}  // namespace resource
