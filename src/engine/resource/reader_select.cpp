#include <algorithm>
#include <utility>

#include "engine/resource/literal.hpp"
#include "engine/resource/reader.hpp"

namespace resource {
namespace {

using catalog::Kind;

std::string join_on(const Source& near, const Source& far, const catalog::Relation& relation) {
  std::string on;
  for (const auto& [here, there] : relation.join)
    on += (on.empty() ? "" : " AND ") + far.column(there) + " = " + near.column(here);
  return on;
}

bool all_digits(const std::string& text) {
  return !text.empty() && text.size() < 9 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The names of an object's members, those of spread records among them.
std::vector<std::string> names_of(const Shape& shape) {
  std::vector<std::string> names;
  for (const Member& member : shape.members) {
    if (member.type != Member::Type::Spread) {
      names.push_back(member.name);
      continue;
    }
    for (std::string& name : names_of(member.shape)) names.push_back(std::move(name));
  }
  return names;
}

bool has_name(const Shape& shape, const std::string& name) {
  const auto names = names_of(shape);
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::string Source::column(std::string_view name) const {
  std::string sql;
  sql.reserve(alias.size() + name.size() + 3);
  sql.append(alias).push_back('.');
  append_quoted(sql, name);
  return sql;
}

int Reader::Columns::add(std::string expression) {
  const auto found = std::find(expressions.begin(), expressions.end(), expression);
  if (found != expressions.end()) return static_cast<int>(found - expressions.begin());
  expressions.push_back(std::move(expression));
  return static_cast<int>(expressions.size()) - 1;
}

std::string Reader::Columns::sql() const {
  if (expressions.empty()) return "NULL";
  std::string out;
  for (const auto& expression : expressions) out.append(out.empty() ? "" : ", ").append(expression);
  return out;
}

std::string Reader::where_clause(const std::vector<std::string>& conditions) {
  std::string out;
  for (const auto& condition : conditions) out.append(out.empty() ? " WHERE " : " AND ").append(condition);
  return out;
}

void Reader::fault(std::string code, const std::string& parameter, std::string detail) {
  m_faults.push_back({std::move(code), parameter, std::move(detail)});
}

void Reader::unknown_column(const Source& source, const std::string& column, const std::string& parameter) {
  fault("colonne_inconnue", parameter,
        "« " + excerpt(column) + " » n'est pas un champ de " + source.known.table->name + ".");
}

Reader::Parts Reader::build(const Source& source, const Level& level, Columns& columns, Shape& shape) {
  Parts parts;
  for (const auto& item : level.items) {
    if (item.type == SelectItem::Type::Embed) {
      add_embed(source, item, columns, shape, parts);
    } else if (m_purpose == Purpose::Count) {
      continue;
    } else if (item.type == SelectItem::Type::Column) {
      add_column(source, item, columns, shape);
    } else {
      for (const auto& column : source.known.table->columns)
        if (in_star(column) && m_view.visible(*source.known.model, column.name))
          add_member(shape,
                     {column.name, Member::Type::Value, column.kind, columns.add(source.column(column.name)), {}});
    }
  }
  for (const auto& each : level.conditions)
    if (auto sql = condition(source, level, each); !sql.empty()) parts.where.push_back(std::move(sql));
  return parts;
}

void Reader::add_member(Shape& shape, Member member) {
  const auto twice = [&](const std::string& name) {
    fault("nom_en_double", "select", "« " + name + " » est demandé deux fois ; donnez un alias (alias:champ).");
  };
  if (member.type == Member::Type::Spread) {
    for (const std::string& name : names_of(member.shape))
      if (has_name(shape, name)) return twice(name);
    shape.members.push_back(std::move(member));
    return;
  }
  for (const auto& other : shape.members) {
    if (other.type == Member::Type::Spread && has_name(other.shape, member.name)) return twice(member.name);
    if (other.type == Member::Type::Spread || other.name != member.name) continue;
    if (other.type != Member::Type::Value || member.type != Member::Type::Value || other.column != member.column)
      twice(member.name);
    return;
  }
  shape.members.push_back(std::move(member));
}

std::string Reader::path(const std::string& base, const Field& field) {
  std::string sql = base;
  for (std::size_t i = 0; i < field.path.size(); ++i) {
    const bool last = i + 1 == field.path.size();
    sql += last && field.as_text ? "->>" : "->";
    sql += all_digits(field.path[i]) ? field.path[i] : parameter(field.path[i], "text");
  }
  return "(" + sql + ")";
}

const catalog::Column* Reader::operand(const Source& source, const Field& field, const std::string& parameter,
                                       std::string& sql) {
  const catalog::Column* column = m_view.column(source.known, field.column);
  if (!column) {
    unknown_column(source, field.column, parameter);
    return nullptr;
  }
  sql = source.column(column->name);
  if (field.path.empty()) return column;
  if (column->kind != Kind::Json) {
    fault("chemin_json", parameter, "« " + field.column + " » n'est pas un champ JSON : « -> » n'y mène nulle part.");
    return nullptr;
  }
  sql = path(sql, field);
  catalog::Column& inner = m_inner.emplace_back();
  inner.name = field.path.back();
  inner.kind = field.as_text ? Kind::Text : Kind::Json;
  return &inner;
}

void Reader::add_column(const Source& source, const SelectItem& item, Columns& columns, Shape& shape) {
  std::string sql;
  const catalog::Column* column = operand(source, item.field, "select", sql);
  if (!column) return;
  add_member(shape, {item.alias.empty() ? column->name : item.alias,
                     Member::Type::Value,
                     column->kind,
                     columns.add(std::move(sql)),
                     {}});
}

const catalog::Relation* Reader::relation(const Source& source, const SelectItem& item) {
  const auto found = m_view.resolve(source.known, item.field.column, item.hint);
  if (found.size() == 1) return found.front();
  const std::string what = item.field.column + (item.hint.empty() ? "" : "!" + item.hint);
  if (found.empty()) {
    fault("relation_inconnue", "select", "« " + what + " » n'est pas lié à " + source.known.table->name + ".");
    return nullptr;
  }
  std::string hints;
  for (const auto* each : found) hints += (hints.empty() ? "" : ", ") + each->target->name + "!" + each->key->name;
  fault("relation_ambigue", "select",
        "Plusieurs liens mènent de " + source.known.table->name + " à « " + what + " » ; précisez : " + hints + ".");
  return nullptr;
}

Source Reader::source_of(const catalog::Relation& relation) {
  return {m_view.find(relation.target->name), "t" + std::to_string(++m_aliases)};
}

void Reader::add_embed(const Source& source, const SelectItem& item, Columns& columns, Shape& shape, Parts& parts) {
  m_embeds = true;
  const catalog::Relation* link = relation(source, item);
  if (!link) return;
  if (m_purpose == Purpose::Count && !item.inner) return;
  if (link->to_one && link->outgoing) return add_one(source, item, *link, columns, shape, parts);
  if (item.spread) {
    fault("relation_a_plusieurs", "select",
          "« ..." + item.field.column +
              " » n'est possible que vers un seul "
              "enregistrement lié.");
    return;
  }
  add_many(source, item, *link, columns, shape, parts);
}

void Reader::add_one(const Source& source, const SelectItem& item, const catalog::Relation& relation, Columns& columns,
                     Shape& shape, Parts& parts) {
  const Level& level = *item.level;
  if (!level.order.empty() || level.limit || level.offset)
    fault("parametre_inattendu", item.name(),
          "« " + item.name() +
              " » est un seul enregistrement : order, limit et "
              "offset n'y ont pas de sens.");
  const Source target = source_of(relation);
  Member member{item.name(), item.spread ? Member::Type::Spread : Member::Type::One, Kind::Text, 0, {}};
  // The id tells a missing record from one whose selected columns are all null.
  if (m_purpose == Purpose::Rows && !level.items.empty())
    member.column = columns.add(target.column(
        relation.target->primary_key().empty() ? relation.join.back().second : relation.target->primary_key().back()));
  Parts inner = build(target, level, columns, member.shape);
  std::string on = join_on(source, target, relation);
  for (const auto& each : inner.where) on += " AND " + each;
  const std::string table = quote(relation.target->name) + " " + target.alias;
  parts.joins += (item.inner ? " JOIN " : " LEFT JOIN ") +
                 (inner.joins.empty() ? table : "(" + table + inner.joins + ")") + " ON " + on;
  if (m_purpose == Purpose::Rows && !level.items.empty()) add_member(shape, std::move(member));
  parts.embedded.push_back({item.name(), target});
}

void Reader::add_many(const Source& source, const SelectItem& item, const catalog::Relation& relation, Columns& columns,
                      Shape& shape, Parts& parts) {
  const Level& level = *item.level;
  if (m_purpose == Purpose::Rows && !level.items.empty()) {
    const Source target = source_of(relation);
    Member member{item.name(), relation.to_one ? Member::Type::ManyAsOne : Member::Type::Many, Kind::Text, 0, {}};
    Columns inside;
    Parts inner = build(target, level, inside, member.shape);
    inner.where.insert(inner.where.begin(), join_on(source, target, relation));
    std::string sql = "SELECT " + inside.sql() + " FROM " + quote(relation.target->name) + " " + target.alias +
                      inner.joins + where_clause(inner.where);
    if (auto by = order(target, level, inner, nullptr); !by.empty()) sql += " ORDER BY " + by;
    if (level.limit) sql += " LIMIT " + std::to_string(*level.limit);
    if (level.offset) sql += " OFFSET " + parameter(std::to_string(*level.offset), "bigint");
    member.column = columns.add("(SELECT string_agg(_r::text, '') FROM (" + sql + ") _r)");
    add_member(shape, std::move(member));
  }
  if (item.inner) parts.where.push_back(exists(source, item, relation));
}

std::string Reader::exists(const Source& source, const SelectItem& item, const catalog::Relation& relation) {
  const Source target = source_of(relation);
  const Purpose purpose = std::exchange(m_purpose, Purpose::Count);
  Columns none;
  Shape shape;
  Parts inner = build(target, *item.level, none, shape);
  m_purpose = purpose;
  inner.where.insert(inner.where.begin(), join_on(source, target, relation));
  return "EXISTS (SELECT 1 FROM " + quote(relation.target->name) + " " + target.alias + inner.joins +
         where_clause(inner.where) + ")";
}

std::string Reader::order(const Source& source, const Level& level, const Parts& parts, std::vector<SortKey>* keys) {
  std::string out;
  bool plain = true;
  for (const auto& term : level.order) {
    const Source* from = &source;
    if (!term.embed.empty()) {
      const auto found = std::find_if(parts.embedded.begin(), parts.embedded.end(),
                                      [&](const Embedded& e) { return e.name == term.embed; });
      if (found == parts.embedded.end()) {
        fault("relation_inconnue", "order",
              "« " + term.embed + " » n'est pas un enregistrement lié nommé dans select.");
        continue;
      }
      from = &found->source;
    }
    std::string sql;
    const catalog::Column* column = operand(*from, term.field, "order", sql);
    if (!column) continue;
    out += (out.empty() ? "" : ", ") + sql + (term.descending ? " DESC" : "");
    // An index serves NULLS LAST only when it was made so; without nulls the words would only get in its way.
    if (column->nullable && term.nulls_first && *term.nulls_first != term.descending)
      out += *term.nulls_first ? " NULLS FIRST" : " NULLS LAST";
    plain = plain && term.embed.empty() && term.field.path.empty();
    if (keys && plain)
      keys->push_back(
          {from->known.table->find(term.field.column), term.descending, term.nulls_first.value_or(term.descending)});
  }
  if (keys && !plain) keys->clear();
  return out;
}

}  // namespace resource
