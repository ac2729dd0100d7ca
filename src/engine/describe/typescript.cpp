#include "engine/describe/typescript.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "engine/describe/audience.hpp"

namespace describe {
namespace {

using catalog::Column;

constexpr std::string_view head =
    "// Made by `mypropartner openapi --typescript` from the schema of the database: do not edit.\n\n"
    "export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]\n\n";

std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out.push_back('\\');
    out.push_back(c);
  }
  return out + "'";
}

/// A member's name, quoted unless it can stand as it is.
std::string member_name(std::string_view name) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
  };
  const bool fits = !name.empty() && !(name.front() >= '0' && name.front() <= '9') &&
                    std::all_of(name.begin(), name.end(), plain);
  return fits ? std::string(name) : quoted(name);
}

std::string enum_name(const catalog::Table& table, const Column& column) { return table.name + "_" + column.name; }

std::string type_of(const catalog::Table& table, const Column& column) {
  using catalog::Kind;
  switch (column.kind) {
    case Kind::SmallInt:
    case Kind::Integer:
    case Kind::BigInt:
    case Kind::Numeric: return "number";
    case Kind::Boolean: return "boolean";
    case Kind::Json: return "Json";
    case Kind::TextArray:
    case Kind::UuidArray: return "string[]";
    case Kind::IntegerArray: return "number[]";
    case Kind::Text:
      if (!column.allowed.empty()) return "Database['public']['Enums'][" + quoted(enum_name(table, column)) + "]";
      return "string";
    default: return "string";
  }
}

void append_comment(std::string& out, std::string_view indent, std::string_view text) {
  if (text.empty()) return;
  std::string safe;
  for (const char c : text) {
    if (c == '/' && safe.ends_with('*')) safe.push_back(' ');
    safe.push_back(c == '\n' || c == '\r' ? ' ' : c);
  }
  out.append(indent).append("/** ").append(safe).append(" */\n");
}

void append_member(std::string& out, std::string_view name, bool optional, std::string_view type) {
  out.append("          ").append(member_name(name)).append(optional ? "?: " : ": ").append(type).append("\n");
}

/// What stands behind the comment of a column whose presence is not certain.
std::string remark(const VisibleModel& model, const Column& column) {
  std::string out = column.comment;
  const auto add = [&](const std::string& sentence) { out += (out.empty() ? "" : " ") + sentence; };
  if (column.name == "recherche" || column.kind == catalog::Kind::Bytes) add("Absent de « * » : à nommer dans select.");
  for (const auto& guarded : model.model->guarded)
    if (guarded.column == column.name) add("Inconnu sans le droit « " + std::string(guarded.right) + " ».");
  return out;
}

void append_row(std::string& out, const VisibleModel& model) {
  out += "        Row: {\n";
  for (const auto* column : model.columns) {
    append_comment(out, "          ", remark(model, *column));
    append_member(out, column->name, false, type_of(*model.table, *column) + (column->nullable ? " | null" : ""));
  }
  out += "        }\n";
}

void append_input(std::string& out, const Audience& audience, const VisibleModel& model, bool update) {
  const std::string name = update ? "Update" : "Insert";
  if (!audience.may(*model.model, update ? resource::Update : resource::Create)) {
    out += "        " + name + ": never\n";
    return;
  }
  const auto writable = audience.writable(model, update);
  out += "        " + name + ": {\n";
  for (const auto* column : model.columns) {
    if (std::find(writable.begin(), writable.end(), column) == writable.end()) {
      append_member(out, column->name, true, "never");
      continue;
    }
    const bool optional = update || column->nullable || column->has_default || column->name == "id";
    append_member(out, column->name, optional, type_of(*model.table, *column) + (column->nullable ? " | null" : ""));
  }
  out += "        }\n";
}

bool one_to_one(const catalog::Catalog& catalog, const catalog::ForeignKey& key) {
  const catalog::Table* target = catalog.find(key.target);
  if (!target) return false;
  const auto& relations = catalog.relations(*target);
  return std::any_of(relations.begin(), relations.end(),
                     [&](const auto& r) { return !r.outgoing && r.key == &key && r.to_one; });
}

std::string_view target_of(const catalog::ForeignKey& key) {
  for (std::size_t i = 0; i < key.columns.size() && i < key.target_columns.size(); ++i)
    if (key.columns[i] == key.link_column()) return key.target_columns[i];
  return "id";
}

/// The link by the tenant alone is what a selection means only when nothing closer leads there.
bool is_meant(const catalog::Table& table, const catalog::ForeignKey& key) {
  return key.link_column() != "entrepriseId" ||
         std::none_of(table.foreign_keys.begin(), table.foreign_keys.end(),
                      [&](const auto& other) { return &other != &key && other.target == key.target; });
}

void append_relationships(std::string& out, const Audience& audience, const catalog::Catalog& catalog,
                          const VisibleModel& model) {
  out += "        Relationships: [";
  bool any = false;
  for (const auto& key : model.table->foreign_keys) {
    const auto visible = [&](const Column* c) { return c->name == key.link_column(); };
    if (!audience.sees(key.target) || !is_meant(*model.table, key)) continue;
    if (std::none_of(model.columns.begin(), model.columns.end(), visible)) continue;
    out += any ? ",\n" : "\n";
    any = true;
    out += "          { foreignKeyName: " + quoted(key.name) + "; columns: [" + quoted(key.link_column()) +
           "]; isOneToOne: " + (one_to_one(catalog, key) ? "true" : "false") +
           "; referencedRelation: " + quoted(key.target) + "; referencedColumns: [" + quoted(target_of(key)) + "] }";
  }
  out += any ? "\n        ]\n" : "]\n";
}

void append_enums(std::string& out, const Audience& audience) {
  out += "    Enums: {\n";
  for (const auto& model : audience.models()) {
    for (const auto* column : model.columns) {
      if (column->kind != catalog::Kind::Text || column->allowed.empty()) continue;
      std::string values;
      for (const auto& value : column->allowed) values += (values.empty() ? "" : " | ") + quoted(value);
      out += "      " + member_name(enum_name(*model.table, *column)) + ": " + values + "\n";
    }
  }
  out += "    }\n";
}

}  // namespace

std::string database_types(const resource::Registry& models, const catalog::Catalog& catalog) {
  const command::Registry no_commands;
  const Audience audience(no_commands, models, catalog, nullptr);
  std::string out(head);
  out += "export type Database = {\n  public: {\n    Tables: {\n";
  for (const auto& model : audience.models()) {
    append_comment(out, "      ", model.table->comment);
    out += "      " + member_name(model.table->name) + ": {\n";
    append_row(out, model);
    append_input(out, audience, model, false);
    append_input(out, audience, model, true);
    append_relationships(out, audience, catalog, model);
    out += "      }\n";
  }
  out += "    }\n    Views: { [_ in never]: never }\n    Functions: { [_ in never]: never }\n";
  append_enums(out, audience);
  out += "    CompositeTypes: { [_ in never]: never }\n  }\n}\n";
  return out;
}

}  // namespace describe
