#include <algorithm>

#include "base/uuid.hpp"
#include "engine/http/sent_empty.hpp"
#include "engine/json/value.hpp"
#include "engine/resource/literal.hpp"
#include "engine/resource/planner.hpp"

namespace resource {
namespace {

constexpr std::size_t parameters_max = 65'535;

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const auto& part : parts) out.append(out.empty() ? "" : separator).append(part);
  return out;
}

/// The row as JSON for the audit line, without what nobody reads and what repeats other columns.
std::string audited(const View::Known& known, std::string_view alias) {
  std::vector<std::string> dropped;
  for (const auto& name : known.model->hidden) dropped.push_back("'" + std::string(name) + "'");
  for (const auto& column : known.table->columns)
    if (!in_star(column) &&
        std::find(known.model->hidden.begin(), known.model->hidden.end(), column.name) == known.model->hidden.end())
      dropped.push_back("'" + column.name + "'");
  const std::string json = "to_jsonb(" + std::string(alias) + ")";
  return dropped.empty() ? json : "(" + json + " - ARRAY[" + join(dropped, ", ") + "])";
}

std::string same_record(const View::Known& known, std::string_view left, std::string_view right) {
  std::vector<std::string> pairs;
  for (const auto& column : known.table->primary_key())
    pairs.push_back(std::string(left) + "." + quote(column) + " = " + std::string(right) + "." + quote(column));
  return join(pairs, " AND ");
}

/// Columns of the final SELECT: what the answer shows, and what the caller and `render` need to know.
std::string outcome(Context& context, Plan& plan, Reader& reader, const std::string& from) {
  Rendering& rendering = plan.rendering;
  const Source source{context.known, "t"};
  Reader::Columns columns;
  Reader::Parts parts;
  if (context.preferences.give == Return::Representation) {
    // The conditions have chosen the rows already; here they would be tried on what became of them.
    Level shown;
    shown.items = std::move(context.query.top.items);
    // Nor may an inner embedding hide a row that was written: the audit line is made from these rows.
    for (auto& item : shown.items) item.inner = false;
    parts = reader.build(source, shown, columns, rendering.shape);
    rendering.embeds = reader.embeds();
  }
  const std::string before = plan.action == Action::Creer ? "t" : "a";
  rendering.id = columns.add(before + ".\"id\"");
  rendering.changed = columns.add("t.\"id\"");
  if (context.known.table->find("version")) rendering.version = columns.add("t.\"version\"");
  if (plan.action != Action::Creer) rendering.avant = columns.add(audited(context.known, "a"));
  if (plan.action != Action::Supprimer) rendering.apres = columns.add(audited(context.known, "t"));
  return "SELECT " + columns.sql() + " FROM " + from + parts.joins + Reader::where_clause(parts.where);
}

/// The common table `avant`: the rows concerned, locked, as they were.
std::string chosen(Context& context, Reader& counter) {
  Reader::Columns none;
  Shape shape;
  const Source source{context.known, "t"};
  auto parts = counter.build(source, context.query.top, none, shape);
  if (context.call.id)
    parts.where.insert(parts.where.begin(),
                       source.column("id") + " = " + counter.parameter(context.call.id->text(), "uuid"));
  return "avant AS (SELECT t.* FROM " + quote(context.known.table->name) + " t" + parts.joins +
         Reader::where_clause(parts.where) + " FOR UPDATE OF t)";
}

base::Result<std::string> version_condition(Context& context, Reader& reader) {
  if (http::sent_empty(*context.call.request, "if-match")) {
    context.faults.push_back(
        {"if_match_vide", "If-Match", "If-Match est vide : donnez la version lue, ou retirez-le."});
    return std::string();
  }
  const Match match = read_if_match(context.call.request->header("If-Match"));
  if (match.any) return std::string();
  if (!context.call.id) {
    context.faults.push_back({"if_match_sans_id", "If-Match",
                              "If-Match ne vaut que pour un enregistrement nommé par son "
                              "identifiant dans l'adresse."});
    return std::string();
  }
  if (!context.known.table->find("version") || match.versions.empty())
    return base::refuse(412, "version_perimee",
                        "If-Match ne désigne aucune version de cet enregistrement : relisez-le.");
  std::vector<std::string> versions;
  for (const auto version : match.versions) versions.push_back(std::to_string(version));
  return " AND a.\"version\" = ANY(" + reader.parameter(array_literal(versions), "bigint[]") + ")";
}

std::string sql_value(Reader& reader, const catalog::Column& column, const Given& given) {
  if (given.type == Given::Type::Default) return "DEFAULT";
  if (given.type == Given::Type::Null) return "NULL";
  return reader.parameter(given.text, cast_of(column));
}

std::string insertion(Context& context, Reader& reader, const Body& body) {
  const auto& table = *context.known.table;
  const bool tenant = table.find("entrepriseId") != nullptr;
  const auto has_id = std::find_if(body.columns.begin(), body.columns.end(),
                                   [](const catalog::Column* column) { return column->name == "id"; });
  const auto id_at = static_cast<std::size_t>(has_id - body.columns.begin());
  std::vector<std::string> names{"\"id\""};
  if (tenant) names.emplace_back("\"entrepriseId\"");
  for (const auto* column : body.columns)
    if (column->name != "id") names.push_back(quote(column->name));
  std::vector<std::string> rows;
  for (const auto& row : body.rows) {
    const bool given = id_at < row.size() && row[id_at].type == Given::Type::Text;
    std::vector<std::string> values{
        reader.parameter(given ? row[id_at].text : base::Uuid::v7(context.now).text(), "uuid")};
    if (tenant) values.push_back(reader.parameter(context.identity.entreprise.text(), "uuid"));
    for (std::size_t i = 0; i < row.size(); ++i)
      if (i != id_at) values.push_back(sql_value(reader, *body.columns[i], row[i]));
    rows.push_back("(" + join(values, ", ") + ")");
  }
  return "ecrit AS (INSERT INTO " + quote(table.name) + " (" + join(names, ", ") + ") VALUES " + join(rows, ", ") +
         " RETURNING *)";
}

base::Result<Body> read_body(Context& context, bool update) {
  const json::Value value = TRY(json::parse(context.call.request->body));
  Body body = check_body(context.view, context.known, value, context.query.columns, update, context.faults);
  if (body.rows.size() * (body.columns.size() + 2) > parameters_max)
    context.faults.push_back({"nombre_d_enregistrements", "#",
                              "Trop de valeurs d'un coup : envoyez moins "
                              "d'enregistrements à la fois."});
  return body;
}

}  // namespace

base::Result<base::Done> plan_write(Context& context, Plan& plan) {
  Rendering& rendering = plan.rendering;
  const auto give = context.preferences.give;
  rendering.headers_only = give == Return::Headers;
  if (give != Return::Representation) rendering.format = Rendering::Format::None;
  Statement statement;
  Reader reader(context.view, statement.params, context.faults);
  Reader counter(context.view, statement.params, context.faults, Reader::Purpose::Count);
  const std::string table = quote(context.known.table->name);
  const std::string same = same_record(context.known, "c", "a");
  std::string with;
  std::string from = "avant a LEFT JOIN ecrit t ON t.\"id\" = a.\"id\"";
  if (plan.action == Action::Creer) {
    const Body body = TRY(read_body(context, false));
    if (context.faults.empty()) with = insertion(context, reader, body);
    from = "ecrit t";
    rendering.single = rendering.single ||
                       context.call.request->body.find_first_not_of(" \t\r\n") == context.call.request->body.find('{');
  } else if (plan.action == Action::Modifier) {
    const Body body = TRY(read_body(context, true));
    with = chosen(context, counter) + ", ecrit AS (UPDATE " + table + " c SET ";
    std::vector<std::string> sets;
    if (!body.rows.empty())
      for (std::size_t i = 0; i < body.columns.size(); ++i)
        sets.push_back(quote(body.columns[i]->name) + " = " +
                       sql_value(reader, *body.columns[i], body.rows.front()[i]));
    with +=
        join(sets, ", ") + " FROM avant a WHERE " + same + TRY(version_condition(context, reader)) + " RETURNING c.*)";
  } else {
    with = chosen(context, counter) + ", ecrit AS (DELETE FROM " + table + " c USING avant a WHERE " + same +
           TRY(version_condition(context, reader)) + " RETURNING c.*)";
  }
  statement.sql = "WITH " + with + " " + outcome(context, plan, reader, from);
  plan.statements.push_back(std::move(statement));
  return base::Done{};
}

}  // namespace resource
