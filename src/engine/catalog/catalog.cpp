#include "engine/catalog/catalog.hpp"

#include <algorithm>

namespace catalog {
namespace {

constexpr std::string_view tenant = "entrepriseId";

bool covers(const Constraint& constraint, const std::vector<std::string>& columns) {
  if (constraint.partial || constraint.columns.empty()) return false;
  if (constraint.type != Constraint::Type::Primary && constraint.type != Constraint::Type::Unique) return false;
  return std::all_of(constraint.columns.begin(), constraint.columns.end(), [&](const std::string& c) {
    return std::find(columns.begin(), columns.end(), c) != columns.end();
  });
}

bool at_most_one(const Table& table, const ForeignKey& key) {
  return std::any_of(table.constraints.begin(), table.constraints.end(),
                     [&](const Constraint& c) { return covers(c, key.columns); });
}

Relation relation(const Table& target, const ForeignKey& key, bool outgoing, bool to_one) {
  Relation relation{&target, &key, outgoing, to_one, {}};
  for (std::size_t i = 0; i < key.columns.size(); ++i) {
    const auto& near = outgoing ? key.columns[i] : key.target_columns[i];
    const auto& far = outgoing ? key.target_columns[i] : key.columns[i];
    relation.join.emplace_back(near, far);
  }
  std::stable_partition(relation.join.begin(), relation.join.end(),
                        [](const auto& pair) { return pair.second == tenant; });
  return relation;
}

// "clientId" is also called "client", so that a selection reads like the trade: select=*,client(nom).
bool is_column_name(std::string_view column, std::string_view given) {
  if (column == given) return true;
  return column.size() > 2 && column.ends_with("Id") && column != tenant &&
         column.substr(0, column.size() - 2) == given;
}

bool matches_target(const Relation& relation, std::string_view target) {
  if (relation.target->name == target || relation.key->name == target) return true;
  return relation.outgoing && is_column_name(relation.key->link_column(), target);
}

bool matches_hint(const Relation& relation, std::string_view hint) {
  return hint.empty() || relation.key->name == hint || relation.target->name == hint ||
         is_column_name(relation.key->link_column(), hint);
}

}  // namespace

std::string_view ForeignKey::link_column() const {
  for (const auto& column : columns)
    if (column != tenant) return column;
  return columns.empty() ? std::string_view() : std::string_view(columns.front());
}

const Column* Table::find(std::string_view column) const {
  for (const auto& candidate : columns)
    if (candidate.name == column) return &candidate;
  return nullptr;
}

const std::vector<std::string>& Table::primary_key() const {
  static const std::vector<std::string> none;
  for (const auto& constraint : constraints)
    if (constraint.type == Constraint::Type::Primary) return constraint.columns;
  return none;
}

Catalog::Catalog(std::vector<Table> tables) : m_tables(std::move(tables)) {
  std::sort(m_tables.begin(), m_tables.end(), [](const Table& a, const Table& b) { return a.name < b.name; });
  m_relations.resize(m_tables.size());
  for (std::size_t i = 0; i < m_tables.size(); ++i) {
    for (const auto& key : m_tables[i].foreign_keys)
      if (const Table* target = find(key.target)) m_relations[i].push_back(relation(*target, key, true, true));
    for (const auto& other : m_tables)
      for (const auto& key : other.foreign_keys)
        if (key.target == m_tables[i].name)
          m_relations[i].push_back(relation(other, key, false, at_most_one(other, key)));
  }
}

const Table* Catalog::find(std::string_view table) const {
  auto it = std::lower_bound(m_tables.begin(), m_tables.end(), table,
                             [](const Table& t, std::string_view name) { return t.name < name; });
  return it != m_tables.end() && it->name == table ? &*it : nullptr;
}

const std::vector<Relation>& Catalog::relations(const Table& table) const {
  return m_relations.at(static_cast<std::size_t>(&table - m_tables.data()));
}

std::vector<const Relation*> Catalog::resolve(const Table& from, std::string_view target, std::string_view hint) const {
  std::vector<const Relation*> found;
  for (const auto& candidate : relations(from))
    if (matches_target(candidate, target) && matches_hint(candidate, hint)) found.push_back(&candidate);
  if (found.size() < 2) return found;
  // A table named after nothing else than the tenant link is meant only when nothing closer exists.
  std::vector<const Relation*> closer;
  for (const Relation* candidate : found)
    if (candidate->key->link_column() != tenant) closer.push_back(candidate);
  return closer.empty() ? found : closer;
}

std::optional<Place> Catalog::constraint(std::string_view name) const {
  for (const auto& table : m_tables) {
    for (const auto& constraint : table.constraints)
      if (constraint.name == name) return Place{&table, &constraint, nullptr};
    for (const auto& key : table.foreign_keys)
      if (key.name == name) return Place{&table, nullptr, &key};
  }
  return std::nullopt;
}

}  // namespace catalog
