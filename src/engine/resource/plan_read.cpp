#include <algorithm>

#include "engine/resource/cursor.hpp"
#include "engine/resource/literal.hpp"
#include "engine/resource/planner.hpp"

namespace resource {
namespace {

constexpr std::int64_t estimate_from = 10'000;

Source top_source(const Context& context) { return {context.known, "t"}; }

/// The order of a list ends with the id, so that pages neither repeat nor skip a record.
void complete_order(const Context& context, Level& level) {
  if (!context.known.table->find("id")) return;
  for (const auto& term : level.order)
    if (term.embed.empty() && term.field.path.empty() && term.field.column == "id") return;
  OrderTerm last;
  last.field.column = "id";
  last.descending = !level.order.empty() && level.order.back().descending;
  level.order.push_back(std::move(last));
}

void read_window(const Context& context, Rendering& rendering) {
  const Level& top = context.query.top;
  std::optional<std::int64_t> limit = top.limit;
  rendering.offset = top.offset.value_or(0);
  if (!top.limit && !top.offset) {
    if (const auto range = read_range(context.call.request->header("Range"))) {
      rendering.offset = range->first;
      if (range->last) limit = std::max<std::int64_t>(*range->last - range->first + 1, 0);
    }
  }
  // Two rows are enough to know that there is not exactly one.
  if (rendering.format == Rendering::Format::Object && !limit) limit = 2;
  if (rendering.format != Rendering::Format::Csv) limit = std::min(limit.value_or(page_max), page_max);
  rendering.limit = limit;
}

std::string link_base(const Call& call) {
  std::string_view path = call.request->target;
  path = path.substr(0, path.find('?'));
  std::string out = std::string(path) + "?";
  std::string_view rest = call.query;
  while (!rest.empty()) {
    const auto end = std::min(rest.find('&'), rest.size());
    const auto pair = rest.substr(0, end);
    if (!pair.empty() && !pair.starts_with("curseur=") && !pair.starts_with("offset=")) out.append(pair).push_back('&');
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return out;
}

void add_count(Context& context, Plan& plan) {
  const auto kind = plan.rendering.count;
  if (kind == Rendering::Count::None) return;
  const auto counted = [&](const std::string& before, const std::string& after) {
    Statement statement;
    Reader reader(context.view, statement.params, context.faults, Reader::Purpose::Count);
    Reader::Columns none;
    Shape shape;
    const Source source = top_source(context);
    const auto parts = reader.build(source, context.query.top, none, shape);
    statement.sql = before + " FROM " + quote(context.known.table->name) + " t" + parts.joins +
                    Reader::where_clause(parts.where) + after;
    plan.statements.push_back(std::move(statement));
  };
  if (kind == Rendering::Count::Exact) counted("SELECT count(*)", "");
  if (kind == Rendering::Count::Estimated)
    counted("SELECT count(*) FROM (SELECT 1", " LIMIT " + std::to_string(estimate_from + 1) + ") _c");
  if (kind != Rendering::Count::Exact) counted("EXPLAIN (FORMAT JSON) SELECT 1", "");
}

void plan_record(Context& context, Plan& plan) {
  Statement statement;
  Reader reader(context.view, statement.params, context.faults);
  Reader::Columns columns;
  const Source source = top_source(context);
  auto parts = reader.build(source, context.query.top, columns, plan.rendering.shape);
  parts.where.insert(parts.where.begin(),
                     source.column("id") + " = " + reader.parameter(context.call.id->text(), "uuid"));
  if (context.known.table->find("version")) plan.rendering.version = columns.add(source.column("version"));
  plan.rendering.embeds = reader.embeds();
  statement.sql = "SELECT " + columns.sql() + " FROM " + quote(context.known.table->name) + " t" + parts.joins +
                  Reader::where_clause(parts.where);
  plan.statements.push_back(std::move(statement));
}

void apply_cursor(Context& context, Reader& reader, const Source& source, const std::vector<SortKey>& keys,
                  Reader::Parts& parts) {
  const std::string& cursor = context.query.cursor;
  if (cursor.empty()) return;
  if (context.query.top.offset)
    context.faults.push_back({"parametre_inattendu", "offset", "« offset » et « curseur » s'excluent."});
  auto condition = keys.empty() ? std::nullopt : after_cursor(reader, source, keys, cursor);
  if (condition)
    parts.where.push_back(std::move(*condition));
  else
    context.faults.push_back(
        {"curseur_invalide", "curseur",
         "Le curseur ne vient pas d'une page demandée dans le même ordre : repartez sans curseur."});
}

void plan_list(Context& context, Plan& plan) {
  Rendering& rendering = plan.rendering;
  read_window(context, rendering);
  complete_order(context, context.query.top);
  Statement statement;
  Reader reader(context.view, statement.params, context.faults);
  Reader::Columns columns;
  const Source source = top_source(context);
  auto parts = reader.build(source, context.query.top, columns, rendering.shape);
  std::vector<SortKey> keys;
  const std::string order = reader.order(source, context.query.top, parts, &keys);
  apply_cursor(context, reader, source, keys, parts);
  const bool pages = rendering.format == Rendering::Format::Json || context.query.top.limit;
  if (!keys.empty() && pages && rendering.limit && *rendering.limit > 0) {
    rendering.cursor_order = cursor_order(keys);
    for (const auto& key : keys) rendering.cursor_columns.push_back(columns.add(source.column(key.column->name)));
    rendering.next_link = link_base(context.call);
  }
  statement.sql = "SELECT " + columns.sql() + " FROM " + quote(context.known.table->name) + " t" + parts.joins +
                  Reader::where_clause(parts.where);
  if (!order.empty()) statement.sql += " ORDER BY " + order;
  // The limit stays in the text, where the planner sees it; there are few different ones.
  if (rendering.limit) statement.sql += " LIMIT " + std::to_string(*rendering.limit);
  if (rendering.offset > 0) statement.sql += " OFFSET " + reader.parameter(std::to_string(rendering.offset), "bigint");
  plan.statements.push_back(std::move(statement));
}

}  // namespace

void plan_read(Context& context, Plan& plan) {
  if (context.call.id) return plan_record(context, plan);
  plan.rendering.count = context.preferences.count;
  plan_list(context, plan);
  // After a fault the count would only find it again.
  if (context.faults.empty()) add_count(context, plan);
  const bool counted = plan.rendering.count == Rendering::Count::Exact && plan.rendering.head;
  if (counted && plan.statements.size() == 2) plan.statements.erase(plan.statements.begin());
}

}  // namespace resource
