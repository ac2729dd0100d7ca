#include "engine/resource/view.hpp"

#include <algorithm>

#include "engine/resource/resource.hpp"

namespace resource {

View::Known View::find(std::string_view name) const {
  const Model* model = m_registry.find(name);
  if (!model || !m_rights.may(model->domain, "lire")) return {};
  const catalog::Table* table = m_catalog.find(name);
  return table ? Known{model, table} : Known{};
}

bool View::visible(const Model& model, std::string_view column) const {
  if (std::find(model.hidden.begin(), model.hidden.end(), column) != model.hidden.end()) return false;
  return std::all_of(model.guarded.begin(), model.guarded.end(), [&](const GuardedColumn& guarded) {
    return guarded.column != column || m_rights.may(guarded.right);
  });
}

const catalog::Column* View::column(const Known& known, std::string_view name) const {
  const catalog::Column* column = known.table->find(name);
  return column && visible(*known.model, name) ? column : nullptr;
}

std::vector<const catalog::Relation*> View::resolve(const Known& from, std::string_view target,
                                                    std::string_view hint) const {
  auto found = m_catalog.resolve(*from.table, target, hint);
  std::erase_if(found, [&](const catalog::Relation* relation) {
    if (!find(relation->target->name)) return true;
    // A link through a column that the caller does not know would tell what the column holds.
    const auto far = relation->outgoing ? from : find(relation->target->name);
    return !visible(*far.model, relation->key->link_column());
  });
  return found;
}

bool in_star(const catalog::Column& column) {
  return column.name != "recherche" && column.kind != catalog::Kind::Bytes;
}

bool writable(const Model& model, const catalog::Column& column, bool update) {
  static constexpr std::string_view kept[] = {"entrepriseId", "createdAt", "updatedAt", "version"};
  if (column.generated || column.kind == catalog::Kind::Bytes) return false;
  if (update && column.name == "id") return false;
  if (std::find(std::begin(kept), std::end(kept), column.name) != std::end(kept)) return false;
  return std::find(model.read_only.begin(), model.read_only.end(), column.name) == model.read_only.end();
}

std::vector<const catalog::Column*> readable_columns(const Model& model, const catalog::Table& table,
                                                     const auth::Rights& rights) {
  const Registry none;
  const catalog::Catalog empty;
  const View view(none, empty, rights);
  std::vector<const catalog::Column*> out;
  for (const auto& column : table.columns)
    if (view.visible(model, column.name)) out.push_back(&column);
  return out;
}

std::vector<const catalog::Column*> writable_columns(const Model& model, const catalog::Table& table,
                                                     const auth::Rights& rights, bool update) {
  auto out = readable_columns(model, table, rights);
  std::erase_if(out, [&](const catalog::Column* column) { return !writable(model, *column, update); });
  return out;
}

}  // namespace resource
