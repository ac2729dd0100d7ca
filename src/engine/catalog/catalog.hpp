#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pg {
class Session;
}

/// The schema as PostgreSQL knows it, read once at start: what the resource engine, the validation and the OpenAPI
/// document are derived from.
namespace catalog {

enum class Kind {
  Uuid,
  Text,
  SmallInt,
  Integer,
  BigInt,
  Numeric,
  Boolean,
  Date,
  Time,
  Timestamp,
  Json,
  TextArray,
  UuidArray,
  IntegerArray,
  Bytes,
  Other
};

/// A limit that a CHECK puts on a number, as PostgreSQL writes it ("0", "100.00").
struct Bound {
  std::string value;
  bool inclusive = true;
  friend bool operator==(const Bound&, const Bound&) = default;
};

struct Column {
  std::string name;
  /// As `format_type` writes it: "numeric(14,2)", "timestamp with time zone".
  std::string sql_type;
  Kind kind = Kind::Text;
  /// Digits in all and after the point, of a Numeric that has them; 0 otherwise.
  int precision = 0;
  int scale = 0;
  bool nullable = true;
  bool has_default = false;
  /// Computed by PostgreSQL: nobody writes it.
  bool generated = false;
  std::string comment;
  /// From CHECK (char_length(col) <= n).
  std::optional<int> max_length;
  /// From CHECK (char_length(col) >= n).
  int min_length = 0;
  /// From CHECK (col = ANY (ARRAY[…])); empty when any value goes.
  std::vector<std::string> allowed;
  std::optional<Bound> min;
  std::optional<Bound> max;
};

/// PRIMARY KEY, UNIQUE, CHECK or EXCLUDE constraint, or a unique index.
struct Constraint {
  enum class Type { Primary, Unique, Check, Exclusion };
  std::string name;
  Type type = Type::Unique;
  /// Empty for an expression that names no column by itself.
  std::vector<std::string> columns;
  /// Only part of the rows are concerned (index with WHERE).
  bool partial = false;
  /// COMMENT ON CONSTRAINT: the French sentence shown when it is violated, or empty.
  std::string comment;
};

/// `columns[i]` refers to `target_columns[i]`. The tenant column is among them for links inside a tenant.
struct ForeignKey {
  std::string name;
  std::vector<std::string> columns;
  std::string target;
  std::vector<std::string> target_columns;

  /// The column that carries the link itself: the one that is not "entrepriseId", or "entrepriseId" when it is alone.
  [[nodiscard]] std::string_view link_column() const;
};

struct Table {
  std::string name;
  std::string comment;
  /// In the order of the schema.
  std::vector<Column> columns;
  std::vector<Constraint> constraints;
  std::vector<ForeignKey> foreign_keys;

  [[nodiscard]] const Column* find(std::string_view column) const;
  /// Empty for views.
  [[nodiscard]] const std::vector<std::string>& primary_key() const;
};

/// How the rows of one table lead to those of another.
struct Relation {
  const Table* target = nullptr;
  const ForeignKey* key = nullptr;
  /// True when the foreign key is on the origin's side, false when it is on the target's.
  bool outgoing = true;
  /// At most one row of the target: an outgoing key, or an incoming one that a unique constraint covers.
  bool to_one = true;
  /// Pairs (column of the origin, column of the target) to join on, tenant column first.
  std::vector<std::pair<std::string, std::string>> join;
};

/// Where a constraint is.
struct Place {
  const Table* table = nullptr;
  /// One of the two.
  const Constraint* constraint = nullptr;
  const ForeignKey* foreign_key = nullptr;
};

/// The tables of schema public. Immutable; pointers into it hold as long as it (or what it was moved to) lives.
class Catalog {
 public:
  Catalog() = default;
  explicit Catalog(std::vector<Table> tables);
  Catalog(Catalog&&) = default;
  Catalog& operator=(Catalog&&) = default;
  Catalog(const Catalog&) = delete;
  Catalog& operator=(const Catalog&) = delete;

  [[nodiscard]] const Table* find(std::string_view table) const;
  /// Sorted by name.
  [[nodiscard]] const std::vector<Table>& tables() const { return m_tables; }
  /// All relations that leave `table`, outgoing keys first.
  [[nodiscard]] const std::vector<Relation>& relations(const Table& table) const;
  /// The relations of `from` that a client may mean by `target` and `hint` (empty for none), as PostgREST reads them:
  /// `target` is a table, a foreign key by constraint name, or its column ("clientId", also as "client"); `hint` is a
  /// constraint name, a column, or the table itself. None: unknown. Several: the client has to say which.
  [[nodiscard]] std::vector<const Relation*> resolve(const Table& from, std::string_view target,
                                                     std::string_view hint) const;
  /// Where the constraint (or unique index) of that name stands, if it is ours.
  [[nodiscard]] std::optional<Place> constraint(std::string_view name) const;

 private:
  std::vector<Table> m_tables;
  std::vector<std::vector<Relation>> m_relations;  // one list per table
};

/// Reads pg_catalog in one round trip. Throws pg::Error.
[[nodiscard]] Catalog load(pg::Session& session);

/// Notes in `columns` what one single-column CHECK says, given as `pg_get_constraintdef` writes it: allowed values,
/// length, bounds. What it does not understand is left to PostgreSQL.
void apply_check(std::vector<Column>& columns, std::string_view column, std::string_view definition);

}  // namespace catalog
