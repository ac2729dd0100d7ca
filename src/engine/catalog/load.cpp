#include <algorithm>
#include <unordered_map>

#include "engine/catalog/catalog.hpp"
#include "engine/pg/session.hpp"

namespace catalog {
namespace {

constexpr pg::Statement tables_sql{"catalog_tables", R"sql(
SELECT c.oid::text, c.relname, coalesce(obj_description(c.oid, 'pg_class'), '')
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v') ORDER BY c.relname
)sql"};

// A domain counts as its base type with the domain's checks: PostgreSQL parses these once per session, those of a table
// at each statement, so that the busiest tables have domains. `recherche` is always made by the database, by an
// expression or, on documents, by their trigger.
constexpr pg::Statement columns_sql{"catalog_columns", R"sql(
SELECT a.attrelid::text, a.attnum::text, a.attname, format_type(t.oid, m.typmod), t.typname,
       CASE WHEN t.typname = 'numeric' AND m.typmod >= 4 THEN (m.typmod - 4) >> 16 ELSE 0 END,
       CASE WHEN t.typname = 'numeric' AND m.typmod >= 4 THEN (m.typmod - 4) & 65535 ELSE 0 END,
       NOT a.attnotnull, a.atthasdef OR a.attidentity <> '',
       a.attgenerated <> '' OR a.attidentity = 'a' OR a.attname = 'recherche',
       coalesce(col_description(a.attrelid, a.attnum), ''),
       CASE WHEN t.typname IN ('varchar', 'bpchar') AND m.typmod > 4 THEN m.typmod - 4 END
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type own ON own.oid = a.atttypid
  JOIN pg_type t ON t.oid = CASE own.typtype WHEN 'd' THEN own.typbasetype ELSE own.oid END,
  LATERAL (SELECT CASE own.typtype WHEN 'd' THEN own.typtypmod ELSE a.atttypmod END AS typmod) m
 WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND a.attnum > 0 AND NOT a.attisdropped
 ORDER BY a.attrelid, a.attnum
)sql"};

constexpr pg::Statement constraints_sql{"catalog_constraints", R"sql(
SELECT k.conrelid::text, k.conname, k.contype::text, array_to_string(k.conkey, ' '), k.confrelid::text,
       array_to_string(k.confkey, ' '), pg_get_constraintdef(k.oid),
       coalesce(obj_description(k.oid, 'pg_constraint'), ''), false
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
 WHERE c.relnamespace = 'public'::regnamespace AND k.contype IN ('p', 'u', 'c', 'f', 'x') AND k.conparentid = 0
UNION ALL
SELECT a.attrelid::text, k.conname, 'c', a.attnum::text, '0', '',
       regexp_replace(pg_get_constraintdef(k.oid), '\mVALUE\M', quote_ident(a.attname), 'g'),
       coalesce(obj_description(k.oid, 'pg_constraint'), ''), false
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_constraint k ON k.contypid = a.atttypid
 WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT i.indrelid::text, x.relname, 'u',
       CASE WHEN i.indexprs IS NULL THEN array_to_string((i.indkey::int2[])[0:i.indnkeyatts - 1], ' ') ELSE '' END,
       '0', '', '', coalesce(obj_description(x.oid, 'pg_class'), ''), i.indpred IS NOT NULL
  FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid
 WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique
   AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
 ORDER BY 1, 2
)sql"};

Kind kind_of(std::string_view type) {
  static constexpr std::pair<std::string_view, Kind> kinds[] = {
      {"uuid", Kind::Uuid},       {"text", Kind::Text},          {"varchar", Kind::Text},
      {"bpchar", Kind::Text},     {"int2", Kind::SmallInt},      {"int4", Kind::Integer},
      {"int8", Kind::BigInt},     {"numeric", Kind::Numeric},    {"bool", Kind::Boolean},
      {"date", Kind::Date},       {"time", Kind::Time},          {"timestamptz", Kind::Timestamp},
      {"json", Kind::Json},       {"jsonb", Kind::Json},         {"_text", Kind::TextArray},
      {"_uuid", Kind::UuidArray}, {"_int4", Kind::IntegerArray}, {"_int2", Kind::IntegerArray},
      {"bytea", Kind::Bytes},
  };
  for (const auto& [name, kind] : kinds)
    if (name == type) return kind;
  return Kind::Other;
}

/// A table while it is put together: constraints name columns by attribute number.
struct Draft {
  Table table;
  std::unordered_map<std::string, std::string> column_names;

  [[nodiscard]] std::vector<std::string> names(std::string_view numbers) const {
    std::vector<std::string> out;
    while (!numbers.empty()) {
      const auto end = std::min(numbers.find(' '), numbers.size());
      if (auto it = column_names.find(std::string(numbers.substr(0, end))); it != column_names.end())
        out.push_back(it->second);
      numbers.remove_prefix(std::min(end + 1, numbers.size()));
    }
    return out;
  }
};

using Drafts = std::unordered_map<std::string, Draft>;

void add_column(Draft& draft, const pg::Rows& rows, int row) {
  Column column;
  column.name = rows.text(row, 2);
  column.sql_type = rows.text(row, 3);
  column.kind = kind_of(rows.text(row, 4));
  column.precision = static_cast<int>(rows.integer(row, 5));
  column.scale = static_cast<int>(rows.integer(row, 6));
  column.nullable = rows.boolean(row, 7);
  column.has_default = rows.boolean(row, 8);
  column.generated = rows.boolean(row, 9);
  column.comment = rows.text(row, 10);
  if (!rows.is_null(row, 11)) column.max_length = static_cast<int>(rows.integer(row, 11));
  draft.column_names.emplace(rows.text(row, 1), column.name);
  draft.table.columns.push_back(std::move(column));
}

void add_constraint(Drafts& drafts, Draft& draft, const pg::Rows& rows, int row) {
  const char type = rows.text(row, 2).front();
  std::vector<std::string> columns = draft.names(rows.text(row, 3));
  if (type == 'f') {
    auto target = drafts.find(std::string(rows.text(row, 4)));
    // A link to a technical table is kept for its violations; it leads nowhere in the API.
    catalog::ForeignKey key{std::string(rows.text(row, 1)), std::move(columns), "", {}};
    if (target != drafts.end()) {
      key.target = target->second.table.name;
      key.target_columns = target->second.names(rows.text(row, 5));
    }
    draft.table.foreign_keys.push_back(std::move(key));
    return;
  }
  Constraint constraint;
  constraint.name = rows.text(row, 1);
  constraint.type = type == 'p'   ? Constraint::Type::Primary
                    : type == 'u' ? Constraint::Type::Unique
                    : type == 'x' ? Constraint::Type::Exclusion
                                  : Constraint::Type::Check;
  constraint.columns = std::move(columns);
  constraint.partial = rows.boolean(row, 8);
  constraint.comment = rows.text(row, 7);
  if (type == 'c' && constraint.columns.size() == 1)
    apply_check(draft.table.columns, constraint.columns.front(), rows.text(row, 6));
  draft.table.constraints.push_back(std::move(constraint));
}

}  // namespace

Catalog load(pg::Session& session) {
  session.queue(tables_sql);
  session.queue(columns_sql);
  session.queue(constraints_sql);
  const std::vector<pg::Rows> answers = session.sync();
  Drafts drafts;
  for (int row = 0; row < answers[0].size(); ++row) {
    Draft& draft = drafts[std::string(answers[0].text(row, 0))];
    draft.table.name = answers[0].text(row, 1);
    draft.table.comment = answers[0].text(row, 2);
  }
  for (int row = 0; row < answers[1].size(); ++row)
    add_column(drafts.at(std::string(answers[1].text(row, 0))), answers[1], row);
  for (int row = 0; row < answers[2].size(); ++row)
    add_constraint(drafts, drafts.at(std::string(answers[2].text(row, 0))), answers[2], row);
  std::vector<Table> tables;
  for (auto& [oid, draft] : drafts) tables.push_back(std::move(draft.table));
  return Catalog(std::move(tables));
}

}  // namespace catalog
