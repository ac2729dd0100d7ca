#include "engine/imports/batch.hpp"

#include "engine/imports/sql.hpp"

namespace imports {

void queue_lock(command::Context& context, std::string_view model) {
  context.queue(sql::lock_imports, pg::Params().text(context.who().entreprise.text()).text(model));
}

void queue_joins(command::Context& context, Joins joins) {
  context.queue_sql(joins == Joins::Whole ? "SET LOCAL enable_nestloop = off" : "SET LOCAL enable_nestloop = on");
}

void queue_batch(command::Context& context, const Batch& batch) {
  context.queue(sql::create_batch, pg::Params()
                                       .uuid(context.who().entreprise)
                                       .uuid(batch.id)
                                       .text(batch.model)
                                       .text(batch.file_name)
                                       .text(batch.mapping)
                                       .text(batch.counts)
                                       .uuid(context.who().user)
                                       .instant(context.now()));
}

void queue_undo(command::Context& context, const base::Uuid& import, std::string_view model) {
  context.queue(sql::lock_batch, pg::Params().uuid(import).text(model));
  context.queue(sql::foreign_keys_to, pg::Params().text(model));
}

base::Result<base::Done> check_undo(const pg::Rows& batch) {
  if (batch.empty()) return base::refuse(404, "introuvable", "Cet import n'existe pas.");
  if (!batch.is_null(0, 0)) return base::refuse(409, "import_deja_annule", "Cet import a déjà été annulé.");
  return base::Done{};
}

void queue_usage(command::Context& context, const pg::Rows& foreign_keys,
                 std::span<const std::optional<std::string>> ids) {
  // Without any foreign key the question is empty, not malformed.
  std::string sql = "SELECT ''::text, ''::text WHERE cardinality($1::uuid[]) < 0";
  for (int row = 0; row < foreign_keys.size(); ++row) {
    const std::string table(foreign_keys.text(row, 0));
    const std::string column(foreign_keys.text(row, 1));
    sql += " UNION SELECT " + column + "::text" + ", '" + table + "' FROM " + table + " WHERE " + column +
           " = ANY ($1::uuid[])";
  }
  context.queue_sql(sql, pg::Params().array(ids));
}

Usage read_usage(const pg::Rows& rows) {
  Usage usage;
  for (int row = 0; row < rows.size(); ++row) usage[std::string(rows.text(row, 0))].emplace_back(rows.text(row, 1));
  return usage;
}

void queue_undone(command::Context& context, const base::Uuid& import) {
  context.queue(sql::mark_undone, pg::Params().uuid(import).instant(context.now()));
}

}  // namespace imports
