#include "engine/resource/body.hpp"

#include <algorithm>

#include "engine/resource/literal.hpp"

namespace resource {
namespace {

// Enough to mend a file; a thousand wrong rows would make an answer that nobody reads.
constexpr std::size_t faults_max = 100;

struct Checker {
  const View& view;
  const View::Known& known;
  const std::vector<std::string>& only;
  bool update;
  Faults& faults;
  Body body = {};

  bool taken(const std::string& name) const {
    return only.empty() || std::find(only.begin(), only.end(), name) != only.end();
  }

  void fault(std::string code, std::string pointer, std::string detail) {
    if (faults.size() < faults_max) faults.push_back({std::move(code), std::move(pointer), std::move(detail)});
  }

  const catalog::Column* column(const std::string& name, const std::string& pointer) {
    const catalog::Column* column = view.column(known, name);
    if (!column) {
      fault("champ_inconnu", pointer, "« " + excerpt(name) + " » n'est pas un champ de " + known.table->name + ".");
      return nullptr;
    }
    if (writable(*known.model, *column, update)) return column;
    fault("champ_non_modifiable", pointer,
          "« " + name + " » est tenu par le serveur : retirez-le de ce que vous envoyez.");
    return nullptr;
  }

  void collect_columns(std::span<const json::Value* const> objects) {
    std::vector<std::string_view> names;
    for (const auto* object : objects)
      for (const auto& [name, value] : object->members)
        if (taken(name)) names.push_back(name);
    for (const auto& candidate : known.table->columns)
      if (std::find(names.begin(), names.end(), candidate.name) != names.end() &&
          view.visible(*known.model, candidate.name) && writable(*known.model, candidate, update))
        body.columns.push_back(&candidate);
  }

  const CheckedColumn* checked(const catalog::Column& column) const {
    const auto& all = known.model->checked;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& c) { return c.column == column.name; });
    return found == all.end() ? nullptr : &*found;
  }

  static json::Value kept(const CheckedColumn* check, const json::Value& value, const json::Value& row) {
    if (!check || !check->kept || value.kind != json::Kind::String) return value;
    const json::Value* beside = row.find(check->beside);
    json::Value out = value;
    out.text = check->kept(value.text, beside && beside->kind == json::Kind::String ? beside->text : std::string());
    return out;
  }

  Given given(const catalog::Column& column, const json::Value& sent, const json::Value& row,
              const std::string& pointer) {
    const CheckedColumn* check = checked(column);
    const json::Value value = kept(check, sent, row);
    if (value.is_null()) {
      if (column.nullable) return {Given::Type::Null, {}};
      fault("champ_obligatoire", pointer, "« " + column.name + " » ne peut pas être vide.");
      return {};
    }
    Literal literal = check_stored(column, value);
    if (!literal.good()) {
      fault(literal.code, pointer, literal.detail);
    } else if (check && !check->valid(literal.text)) {
      fault("valeur_invalide", pointer, std::string(check->detail));
    }
    return {Given::Type::Text, std::move(literal.text)};
  }

  void row(const json::Value& object, const std::string& pointer) {
    std::vector<Given> values(body.columns.size());
    for (const auto& [name, value] : object.members) {
      if (!taken(name)) continue;
      const std::string place = json::pointer_append(pointer, name);
      const catalog::Column* target = column(name, place);
      if (!target) continue;
      const auto at = std::find(body.columns.begin(), body.columns.end(), target) - body.columns.begin();
      values[static_cast<std::size_t>(at)] = given(*target, value, object, place);
    }
    if (!update) required(object, pointer);
    body.rows.push_back(std::move(values));
  }

  void required(const json::Value& object, const std::string& pointer) {
    for (const auto& column : known.table->columns) {
      if (column.nullable || column.has_default || column.name == "id" || !writable(*known.model, column, false))
        continue;
      if (!view.visible(*known.model, column.name)) continue;
      if (taken(column.name) && object.find(column.name)) continue;
      fault("champ_obligatoire", json::pointer_append(pointer, column.name), "« " + column.name + " » est requis.");
    }
  }
};

std::vector<const json::Value*> objects_of(const json::Value& value, bool update, Checker& checker) {
  std::vector<const json::Value*> objects;
  if (value.kind == json::Kind::Object) {
    objects.push_back(&value);
  } else if (value.kind == json::Kind::Array && !update) {
    if (value.items.size() > records_max || value.items.empty())
      checker.fault("nombre_d_enregistrements", "#",
                    "Envoyez de 1 à " + std::to_string(records_max) + " enregistrements à la fois.");
    for (std::size_t i = 0; i < value.items.size() && i < records_max; ++i) {
      if (value.items[i].kind == json::Kind::Object)
        objects.push_back(&value.items[i]);
      else
        checker.fault("type_invalide", json::pointer_append("#", i), "Chaque enregistrement est un objet JSON.");
    }
  } else {
    checker.fault(
        "type_invalide", "#",
        update ? "Envoyez un objet JSON avec les champs à changer." : "Envoyez un objet JSON, ou une liste d'objets.");
  }
  return objects;
}

}  // namespace

Body check_body(const View& view, const View::Known& known, const json::Value& value,
                const std::vector<std::string>& only, bool update, Faults& faults) {
  Checker checker{view, known, only, update, faults};
  for (const auto& name : only)
    if (!view.column(known, name))
      checker.fault("colonne_inconnue", "columns", "« " + name + " » n'est pas un champ de " + known.table->name + ".");
  const auto objects = objects_of(value, update, checker);
  checker.collect_columns(objects);
  const bool list = value.kind == json::Kind::Array;
  for (std::size_t i = 0; i < objects.size(); ++i)
    checker.row(*objects[i], list ? json::pointer_append("#", static_cast<std::size_t>(i)) : "#");
  if (update && faults.empty() && checker.body.columns.empty())
    checker.fault("rien_a_modifier", "#", "Donnez au moins un champ à changer.");
  return std::move(checker.body);
}

}  // namespace resource
