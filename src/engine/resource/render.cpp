#include <algorithm>
#include <charconv>

#include "engine/json/value.hpp"
#include "engine/resource/answer.hpp"
#include "engine/resource/cursor.hpp"
#include "engine/resource/preferences.hpp"

namespace resource {
namespace {

using Format = Rendering::Format;
using Count = Rendering::Count;

std::int64_t to_integer(std::string_view text) {
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::string_view first_cell(const Table& table) {
  if (table.size() == 0) return {};
  const auto row = table.row(0);
  return row.empty() ? std::string_view() : row.front().text;
}

std::int64_t planned_rows(const Table& table) {
  std::string text;
  for (int i = 0; i < table.size(); ++i) text.append(table.row(i).front().text);
  const auto parsed = json::parse(text, {.depth = 200, .values = 100'000});
  if (!parsed || parsed->items.empty()) return 0;
  const json::Value* plan = parsed->items.front().find("Plan");
  const json::Value* rows = plan ? plan->find("Plan Rows") : nullptr;
  return rows ? to_integer(rows->text) : 0;
}

std::optional<std::int64_t> total(const Plan& plan, std::span<const Table* const> tables) {
  switch (plan.rendering.count) {
    case Count::None: return std::nullopt;
    case Count::Exact: return to_integer(first_cell(*tables.back()));
    case Count::Planned: return planned_rows(*tables.back());
    case Count::Estimated: {
      const std::int64_t counted = to_integer(first_cell(*tables[tables.size() - 2]));
      return counted <= 10'000 ? counted : std::max(counted, planned_rows(*tables.back()));
    }
  }
  return std::nullopt;
}

std::string hash(std::string_view text) {
  std::uint64_t value = 0xcbf29ce484222325ULL;  // FNV-1a: it only has to notice a change
  for (unsigned char c : text) value = (value ^ c) * 0x100000001b3ULL;
  std::string out;
  for (int shift = 60; shift >= 0; shift -= 4) out.push_back("0123456789abcdef"[value >> shift & 15U]);
  return out;
}

std::string etag(const Rendering& rendering, std::span<const Cell> row, std::string_view body) {
  if (rendering.version < 0) return "W/\"" + hash(body) + "\"";
  const std::string version = "v" + std::string(row[static_cast<std::size_t>(rendering.version)].text);
  return "\"" + version + (rendering.embeds ? "-" + hash(body) : "") + "\"";
}

void set_format(http::Response& response, Format format) {
  if (format == Format::Csv) response.content_type = "text/csv; charset=utf-8";
  if (format == Format::Object) response.content_type = "application/vnd.pgrst.object+json; charset=utf-8";
}

void write_rows(std::string& out, const Plan& plan, const Table& table) {
  const Rendering& rendering = plan.rendering;
  if (rendering.format == Format::Csv) {
    append_csv_header(out, rendering.shape);
    for (int i = 0; i < table.size(); ++i) append_csv_row(out, rendering.shape, table.row(i));
    return;
  }
  out.push_back('[');
  for (int i = 0; i < table.size(); ++i) {
    if (i > 0) out.push_back(',');
    append_object(out, rendering.shape, table.row(i));
  }
  out.push_back(']');
}

base::Unexpected<base::Refusal> refuse_missing(const Plan& plan) {
  return base::refuse(404, "enregistrement_introuvable",
                      "Aucun enregistrement de " + plan.model + " n'a cet identifiant.");
}

base::Unexpected<base::Refusal> refuse_not_one(int count) {
  return base::refuse(406, "ligne_unique_attendue",
                      count == 0 ? "La requête devait donner un enregistrement : elle n'en donne aucun (0 rows)."
                                 : "La requête devait donner un seul enregistrement : elle en donne plusieurs.");
}

base::Result<http::Response> render_record(const Plan& plan, const Table& table) {
  if (table.size() == 0) return refuse_missing(plan);
  const Rendering& rendering = plan.rendering;
  http::Response response;
  const auto row = table.row(0);
  if (rendering.format == Format::Csv)
    write_rows(response.body, plan, table);
  else
    append_object(response.body, rendering.shape, row);
  if (rendering.format == Format::Csv) set_format(response, Format::Csv);
  const std::string tag = etag(rendering, row, response.body);
  response.headers.push_back({"ETag", tag});
  if (!rendering.if_none_match.empty() && none_match_hits(rendering.if_none_match, tag)) {
    response.status = 304;
    response.body.clear();
  }
  if (rendering.head) response.body.clear();
  return response;
}

void add_page_headers(const Plan& plan, const Table& rows, http::Response& response) {
  const Rendering& rendering = plan.rendering;
  if (rendering.cursor_order.empty() || rows.size() == 0 || rows.size() < *rendering.limit) return;
  const auto last = rows.row(rows.size() - 1);
  std::vector<std::optional<std::string>> values;
  for (const int column : rendering.cursor_columns) {
    const Cell& cell = last[static_cast<std::size_t>(column)];
    values.push_back(cell.null ? std::nullopt : std::optional(std::string(cell.text)));
  }
  const std::string cursor = encode_cursor(rendering.cursor_order, values);
  response.headers.push_back({"X-Next-Cursor", cursor});
  response.headers.push_back({"Link", "<" + rendering.next_link + "curseur=" + cursor + ">; rel=\"next\""});
}

base::Result<http::Response> render_list(const Plan& plan, std::span<const Table* const> tables) {
  const Rendering& rendering = plan.rendering;
  const auto count = total(plan, tables);
  if (count && rendering.offset > *count)
    return base::refuse(416, "page_hors_limites",
                        "La page commence au rang " + std::to_string(rendering.offset) + ", mais il n'y a que " +
                            std::to_string(*count) + " enregistrements.");
  const bool count_only = rendering.head && rendering.count == Count::Exact;
  const std::int64_t left = count ? *count - rendering.offset : 0;
  const std::int64_t shown = count_only ? std::min(left, rendering.limit.value_or(left)) : tables.front()->size();
  http::Response response;
  set_format(response, rendering.format);
  std::string range = shown > 0 ? std::to_string(rendering.offset) + "-" + std::to_string(rendering.offset + shown - 1)
                                : std::string("*");
  range += count ? "/" + std::to_string(*count) : "/*";
  response.headers.push_back({"Content-Range", range});
  if (count && shown < *count && rendering.format != Format::Object) response.status = 206;
  if (!rendering.preference_applied.empty())
    response.headers.push_back({"Preference-Applied", rendering.preference_applied});
  if (count_only) return response;
  if (rendering.format == Format::Object) {
    if (shown != 1) return refuse_not_one(static_cast<int>(shown));
    if (!rendering.head) append_object(response.body, rendering.shape, tables.front()->row(0));
    return response;
  }
  add_page_headers(plan, *tables.front(), response);
  if (!rendering.head) write_rows(response.body, plan, *tables.front());
  return response;
}

base::Result<base::Done> check_written(const Plan& plan, const Table& table) {
  const Rendering& rendering = plan.rendering;
  const bool named = rendering.single && plan.action != Action::Creer;
  if (named && table.size() == 0) return refuse_missing(plan);
  for (int i = 0; i < table.size(); ++i)
    if (table.row(i)[static_cast<std::size_t>(rendering.changed)].null)
      return base::refuse(412, "version_perimee",
                          "L'enregistrement a été modifié entre-temps : relisez-le, puis recommencez.");
  if (rendering.format == Format::Object && table.size() != 1) return refuse_not_one(table.size());
  return base::Done{};
}

base::Result<http::Response> render_write(const Plan& plan, const Table& table) {
  TRY(check_written(plan, table));
  const Rendering& rendering = plan.rendering;
  http::Response response;
  const bool created = plan.action == Action::Creer;
  response.status = created ? 201 : rendering.format == Format::None ? 204 : 200;
  if (rendering.format == Format::Object)
    append_object(response.body, rendering.shape, table.row(0));
  else if (rendering.format != Format::None)
    write_rows(response.body, plan, table);
  set_format(response, rendering.single && !created ? Format::Json : rendering.format);
  if (rendering.single && table.size() == 1) {
    const auto row = table.row(0);
    if (created)
      response.headers.push_back(
          {"Location", "/api/v1/" + plan.model + "/" + std::string(row[static_cast<std::size_t>(rendering.id)].text)});
    if (plan.action != Action::Supprimer && rendering.version >= 0)
      response.headers.push_back({"ETag", etag(rendering, row, response.body)});
  }
  response.headers.push_back(
      {"Content-Range", table.size() == 0 ? std::string("*/*") : "0-" + std::to_string(table.size() - 1) + "/*"});
  if (!rendering.preference_applied.empty())
    response.headers.push_back({"Preference-Applied", rendering.preference_applied});
  return response;
}

/// Rows of libpq as cells.
class PgTable : public Table {
 public:
  explicit PgTable(const pg::Rows& rows) : m_rows(rows), m_cells(static_cast<std::size_t>(rows.columns())) {}
  [[nodiscard]] int size() const override { return m_rows.size(); }
  [[nodiscard]] std::span<const Cell> row(int index) const override {
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
      const int column = static_cast<int>(i);
      m_cells[i] = {m_rows.text(index, column), m_rows.is_null(index, column)};
    }
    return m_cells;
  }

 private:
  const pg::Rows& m_rows;
  mutable std::vector<Cell> m_cells;
};

}  // namespace

base::Result<http::Response> render_tables(const Plan& plan, std::span<const Table* const> tables) {
  if (plan.writes()) return render_write(plan, *tables.front());
  return plan.rendering.single ? render_record(plan, *tables.front()) : render_list(plan, tables);
}

std::vector<Change> changes_of(const Plan& plan, const Table& table) {
  std::vector<Change> out;
  const auto text = [](std::span<const Cell> row, int column) {
    return column < 0 ? std::string() : std::string(row[static_cast<std::size_t>(column)].text);
  };
  for (int i = 0; i < table.size(); ++i) {
    const auto row = table.row(i);
    out.push_back({text(row, plan.rendering.id), text(row, plan.rendering.avant), text(row, plan.rendering.apres)});
  }
  return out;
}

base::Result<http::Response> render(const Plan& plan, std::span<const pg::Rows> rows) {
  std::vector<PgTable> tables;
  tables.reserve(rows.size());
  for (const auto& each : rows) tables.emplace_back(each);
  std::vector<const Table*> pointers;
  for (const auto& table : tables) pointers.push_back(&table);
  return render_tables(plan, pointers);
}

std::vector<Change> changes(const Plan& plan, std::span<const pg::Rows> rows) {
  if (!plan.writes() || rows.empty()) return {};
  return changes_of(plan, PgTable(rows.front()));
}

}  // namespace resource
