#include <algorithm>

#include "engine/resource/literal.hpp"
#include "engine/resource/reader.hpp"

namespace resource {
namespace {

using catalog::Column;
using catalog::Kind;

bool is_array(Kind kind) { return kind == Kind::TextArray || kind == Kind::UuidArray || kind == Kind::IntegerArray; }

std::string_view sign(Operator op) {
  switch (op) {
    case Operator::Neq: return " <> ";
    case Operator::Gt: return " > ";
    case Operator::Gte: return " >= ";
    case Operator::Lt: return " < ";
    case Operator::Lte: return " <= ";
    case Operator::Distinct: return " IS DISTINCT FROM ";
    default: return " = ";
  }
}

// The search text is stored without accents and in lower case; what is sought is folded the same way.
bool folded(const Column& column) { return column.name == "recherche" && column.generated; }

}  // namespace

std::string Reader::parameter(std::string_view text, std::string_view cast) {
  m_params.text(text);
  return "$" + std::to_string(m_params.size()) + "::" + std::string(cast);
}

std::string Reader::condition(const Source& source, const Level& level, const Condition& given) {
  std::string sql;
  if (given.type == Condition::Type::Leaf) {
    sql = leaf(source, level, given);
  } else {
    for (const auto& child : given.children) {
      const std::string part = condition(source, level, child);
      if (!part.empty()) sql += (sql.empty() ? "" : given.type == Condition::Type::Or ? " OR " : " AND ") + part;
    }
    if (!sql.empty()) sql = "(" + sql + ")";
  }
  return sql.empty() || !given.negated ? sql : "NOT (" + sql + ")";
}

std::string Reader::leaf(const Source& source, const Level& level, const Condition& given) {
  // "client=is.null": there is no such linked record.
  if (given.op == Operator::Is && given.field.path.empty() && !m_view.column(source.known, given.field.column)) {
    for (const auto& item : level.items) {
      if (item.type != SelectItem::Type::Embed || item.name() != given.field.column) continue;
      if (given.value != "null" && given.value != "not_null") break;
      const catalog::Relation* link = relation(source, item);
      if (!link) return {};
      return (given.value == "null" ? "NOT " : "") + exists(source, item, *link);
    }
  }
  std::string sql;
  const Column* column = operand(source, given.field, given.parameter, sql);
  if (!column) return {};
  const bool quantified = given.modifier == "any" || given.modifier == "all";
  if (!given.modifier.empty() && !quantified && (given.op < Operator::Fts || given.op > Operator::Wfts)) {
    fault("operateur_inconnu", given.parameter, "« (" + given.modifier + ") » ne va pas avec cet opérateur.");
    return {};
  }
  switch (given.op) {
    case Operator::Is: return is(*column, sql, given);
    case Operator::Cs:
    case Operator::Cd:
    case Operator::Ov: return contain(*column, sql, given);
    case Operator::Fts:
    case Operator::Plfts:
    case Operator::Phfts:
    case Operator::Wfts: return text_search(*column, sql, given);
    case Operator::In: {
      std::vector<std::string> values;
      for (const auto& value : given.values) {
        Literal literal = check_filter(*column, value);
        if (!literal.good()) return fault(literal.code, given.parameter, literal.detail), std::string();
        values.push_back(std::move(literal.text));
      }
      if (is_array(column->kind)) break;
      return sql + " = ANY(" + parameter(array_literal(values), std::string(cast_of(*column)) + "[]") + ")";
    }
    default: break;
  }
  if (is_array(column->kind)) {
    fault("operateur_inadapte", given.parameter, "« " + column->name + " » est une liste : employez cs, cd ou ov.");
    return {};
  }
  const bool like = given.op == Operator::Like || given.op == Operator::Ilike;
  const auto one = [&](std::string_view value) {
    return like ? match(*column, sql, given, std::string(value)) : compare(*column, sql, given, value);
  };
  if (!quantified) return one(given.value);
  std::string out;
  for (const auto& value : given.values) {
    const std::string part = one(value);
    if (part.empty()) return {};
    out += (out.empty() ? "" : given.modifier == "any" ? " OR " : " AND ") + part;
  }
  return out.empty() ? (given.modifier == "any" ? "false" : "true") : "(" + out + ")";
}

std::string Reader::compare(const Column& column, const std::string& sql, const Condition& given,
                            std::string_view value) {
  if (column.kind == Kind::Json) {
    if (!json::parse(value)) {
      fault("type_invalide", given.parameter,
            "« " + column.name + " » attend " + std::string(expected(Kind::Json)) + ".");
      return {};
    }
  } else if (const Literal literal = check_filter(column, value); !literal.good()) {
    fault(literal.code, given.parameter, literal.detail);
    return {};
  } else if (folded(column)) {
    return sql + std::string(sign(given.op)) + "systeme.fold(" + parameter(value, "text") + ")";
  } else {
    return sql + std::string(sign(given.op)) + parameter(literal.text, cast_of(column));
  }
  return sql + std::string(sign(given.op)) + parameter(value, "jsonb");
}

std::string Reader::match(const Column& column, const std::string& sql, const Condition& given, std::string value) {
  if (column.kind != Kind::Text) {
    fault("operateur_inadapte", given.parameter,
          "« " + column.name + " » n'est pas un texte : like et ilike ne s'y appliquent pas.");
    return {};
  }
  std::replace(value.begin(), value.end(), '*', '%');
  std::size_t escapes = 0;
  while (escapes < value.size() && value[value.size() - 1 - escapes] == '\\') ++escapes;
  if (escapes % 2 == 1) {
    fault("valeur_invalide", given.parameter, "Un motif ne peut pas finir par « \\ » : doublez-la.");
    return {};
  }
  // On folded text LIKE finds what ILIKE finds, without folding every row again.
  if (folded(column)) return sql + " LIKE systeme.fold(" + parameter(value, "text") + ")";
  return sql + (given.op == Operator::Ilike ? " ILIKE " : " LIKE ") + parameter(value, "text");
}

std::string Reader::contain(const Column& column, const std::string& sql, const Condition& given) {
  const bool array = is_array(column.kind);
  const bool json = column.kind == Kind::Json && given.op != Operator::Ov;
  if (!array && !json) {
    fault("operateur_inadapte", given.parameter,
          "« " + column.name + " » n'est ni une liste ni un champ JSON : cs, cd et ov ne s'y appliquent pas.");
    return {};
  }
  const std::string_view value = given.value;
  if (json ? !json::parse(value) : value.size() < 2 || value.front() != '{' || value.back() != '}') {
    fault("type_invalide", given.parameter,
          array ? "« " + column.name + " » attend une liste entre accolades : {a,b}."
                : "« " + column.name + " » attend une valeur JSON.");
    return {};
  }
  const std::string_view op = given.op == Operator::Cs ? " @> " : given.op == Operator::Cd ? " <@ " : " && ";
  return sql + std::string(op) + parameter(value, cast_of(column));
}

std::string Reader::text_search(const Column& column, const std::string& sql, const Condition& given) {
  const std::string language = given.modifier.empty() ? "french" : given.modifier;
  if (column.kind != Kind::Text || (language != "french" && language != "simple" && language != "english")) {
    fault("operateur_inadapte", given.parameter,
          "La recherche plein texte s'applique à un texte, en french (par défaut), simple ou english.");
    return {};
  }
  const std::string_view function = given.op == Operator::Fts     ? "to_tsquery"
                                    : given.op == Operator::Plfts ? "plainto_tsquery"
                                    : given.op == Operator::Phfts ? "phraseto_tsquery"
                                                                  : "websearch_to_tsquery";
  return "to_tsvector('" + language + "', " + sql + ") @@ " + std::string(function) + "('" + language + "', " +
         parameter(given.value, "text") + ")";
}

std::string Reader::is(const Column& column, const std::string& sql, const Condition& given) {
  const std::string value = given.value;
  if (value == "null") return sql + " IS NULL";
  if (value == "not_null") return sql + " IS NOT NULL";
  if (column.kind == Kind::Boolean && value == "true") return sql + " IS TRUE";
  if (column.kind == Kind::Boolean && value == "false") return sql + " IS FALSE";
  if (column.kind == Kind::Boolean && value == "unknown") return sql + " IS UNKNOWN";
  fault("valeur_invalide", given.parameter,
        "« is » attend null ou not_null, et pour un champ vrai ou faux aussi true, false ou unknown.");
  return {};
}

}  // namespace resource
