#include "engine/command/field.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "base/french_numbers.hpp"
#include "base/text.hpp"

namespace command {

namespace {

using json::Value;

/// Collects faults below one pointer.
class Checker {
 public:
  explicit Checker(std::vector<base::Fault>& faults) : m_faults(faults) {}

  void check_object(std::span<const Field> fields, const Value& value, const std::string& pointer) {
    if (full()) return;
    if (value.kind != json::Kind::Object) {
      add("type_invalide", pointer, "Un objet JSON est attendu ici.");
      return;
    }
    for (const auto& [name, member] : value.members) {
      if (full()) return;
      const auto known = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == name; });
      const std::string place = json::pointer_append(pointer, name);
      if (known == fields.end()) {
        add("champ_inconnu", place, "Le champ « " + name + " » n'existe pas ici.");
      } else if (!member.is_null()) {
        check_value(*known, member, place);
      }
    }
    for (const Field& field : fields) {
      const Value* member = value.find(field.name);
      if (field.required && (member == nullptr || member->is_null())) {
        add("champ_obligatoire", json::pointer_append(pointer, field.name),
            "Le champ « " + std::string(field.name) + " » est obligatoire.");
      }
    }
  }

 private:
  [[nodiscard]] bool full() const { return m_faults.size() >= faults_max; }

  void add(std::string code, std::string pointer, std::string detail) {
    if (full()) return;
    m_faults.push_back({std::move(code), std::move(pointer), std::move(detail)});
  }

  void check_value(const Field& field, const Value& value, const std::string& pointer) {
    switch (field.kind) {
      case Kind::Object: return check_object(field.fields, value, pointer);
      case Kind::List: return check_list(field, value, pointer);
      case Kind::TextList: return check_text_list(field, value, pointer);
      case Kind::Boolean:
        if (value.kind != json::Kind::Bool) add("type_invalide", pointer, "La valeur attendue est true ou false.");
        return;
      case Kind::Integer: return check_number(value, pointer, 0, field.min, field.max);
      case Kind::Decimal: return check_number(value, pointer, field.scale, field.min, field.max);
      case Kind::Json: return;
      default: return check_text(field, value, pointer);
    }
  }

  void check_list(const Field& field, const Value& value, const std::string& pointer) {
    if (value.kind != json::Kind::Array) return add("type_invalide", pointer, "Une liste est attendue ici.");
    if (static_cast<std::int64_t>(value.items.size()) > field.max) {
      return add("liste_trop_longue", pointer,
                 "La liste compte " + std::to_string(value.items.size()) + " éléments ; le maximum est " +
                     std::to_string(field.max) + ".");
    }
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      check_object(field.fields, value.items[i], json::pointer_append(pointer, i));
    }
  }

  void check_text_list(const Field& field, const Value& value, const std::string& pointer) {
    if (value.kind != json::Kind::Array) return add("type_invalide", pointer, "Une liste de textes est attendue ici.");
    if (static_cast<std::int64_t>(value.items.size()) > field.max) {
      return add("liste_trop_longue", pointer, "La liste compte plus de " + std::to_string(field.max) + " éléments.");
    }
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      if (value.items[i].kind != json::Kind::String) {
        add("type_invalide", json::pointer_append(pointer, i), "Un texte est attendu ici.");
      }
    }
  }

  void check_number(const Value& value, const std::string& pointer, int scale, std::int64_t min, std::int64_t max) {
    if (value.kind != json::Kind::Number && value.kind != json::Kind::String) {
      return add("type_invalide", pointer, "Un nombre est attendu ici.");
    }
    const auto parsed = base::parse_decimal(value.text, scale, std::numeric_limits<std::int64_t>::max());
    if (parsed.error == base::DecimalError::NotANumber) {
      return add("nombre_invalide", pointer, "« " + value.text.substr(0, 40) + " » n'est pas un nombre.");
    }
    if (parsed.error == base::DecimalError::TooManyDecimals) {
      return add("trop_de_decimales", pointer,
                 scale == 0 ? std::string("Un nombre entier est attendu ici.")
                            : "Ce nombre a plus de " + std::to_string(scale) + " décimales.");
    }
    if (parsed.error || parsed.units < min || parsed.units > max) {
      add("hors_limites", pointer,
          "Ce nombre doit être compris entre " + base::format_french_decimal(min, scale, 0) + " et " +
              base::format_french_decimal(max, scale, 0) + ".");
    }
  }

  void check_text(const Field& field, const Value& value, const std::string& pointer) {
    if (value.kind != json::Kind::String) return add("type_invalide", pointer, "Un texte est attendu ici.");
    switch (field.kind) {
      case Kind::Uuid:
        if (!base::Uuid::parse(value.text)) add("uuid_invalide", pointer, "Cet identifiant n'est pas un UUID.");
        return;
      case Kind::Date:
        if (!base::Date::parse(value.text)) {
          add("date_invalide", pointer, "La date attendue s'écrit AAAA-MM-JJ et doit exister au calendrier.");
        }
        return;
      case Kind::Instant:
        if (!base::parse_instant(value.text)) {
          add("date_invalide", pointer, "L'instant attendu s'écrit AAAA-MM-JJTHH:MM:SSZ.");
        }
        return;
      case Kind::Choice: return check_choice(field, value, pointer);
      default: return check_length(field, value, pointer);
    }
  }

  void check_choice(const Field& field, const Value& value, const std::string& pointer) {
    if (std::find(field.choices.begin(), field.choices.end(), value.text) != field.choices.end()) return;
    std::string known;
    for (const auto choice : field.choices) known.append(known.empty() ? "" : ", ").append(choice);
    add("valeur_inconnue", pointer, "Valeur inconnue ; les valeurs possibles sont : " + known + ".");
  }

  void check_length(const Field& field, const Value& value, const std::string& pointer) {
    const auto length = static_cast<std::int64_t>(base::utf8_length(value.text));
    if (length > field.max) {
      add("texte_trop_long", pointer,
          "Ce texte compte " + std::to_string(length) + " caractères ; le maximum est " + std::to_string(field.max) +
              ".");
    } else if (length < field.min || (field.min > 0 && base::trimmed(value.text).empty())) {
      add("texte_trop_court", pointer,
          field.min <= 1 ? std::string("Ce texte ne peut pas être vide.")
                         : "Ce texte doit compter au moins " + std::to_string(field.min) + " caractères.");
    } else if (const auto text = base::trimmed(value.text);
               field.format != nullptr && !text.empty() && !field.format->valid(text)) {
      add(std::string(field.format->code), pointer, std::string(field.format->detail));
    }
  }

  std::vector<base::Fault>& m_faults;
};

/// A reader met a value that `check` should have refused.
[[noreturn]] void unchecked(std::string_view name) {
  throw std::logic_error("the input was read without being checked: " + std::string(name));
}

}  // namespace

std::vector<base::Fault> check(std::span<const Field> fields, const json::Value& body) {
  std::vector<base::Fault> faults;
  Checker(faults).check_object(fields, body, "#");
  return faults;
}

base::Refusal invalid_input(std::vector<base::Fault> faults) {
  const bool one = faults.size() == 1;
  const bool many = faults.size() >= faults_max;
  if (many) faults.erase(faults.begin() + static_cast<std::ptrdiff_t>(faults_max), faults.end());
  std::string detail = one ? faults.front().detail
                           : std::string("La demande contient ") + (many ? "au moins " : "") +
                                 std::to_string(faults.size()) + " erreurs ; rien n'a été enregistré.";
  return {422, "entree_invalide", std::move(detail), std::move(faults), std::nullopt};
}

const json::Value* Input::find(std::string_view name) const {
  const json::Value* value = m_object->find(name);
  return value == nullptr || value->is_null() ? nullptr : value;
}

bool Input::has(std::string_view name) const { return find(name) != nullptr; }

std::optional<std::string> Input::verbatim(std::string_view name) const {
  const json::Value* value = find(name);
  if (value == nullptr) return std::nullopt;
  if (value->kind != json::Kind::String) unchecked(name);
  return value->text;
}

std::optional<std::string> Input::text(std::string_view name) const {
  auto value = verbatim(name);
  if (value) value = std::string(base::trimmed(*value));
  return value;
}

std::optional<base::Uuid> Input::uuid(std::string_view name) const {
  const json::Value* value = find(name);
  if (value == nullptr) return std::nullopt;
  const auto parsed = base::Uuid::parse(value->text);
  if (!parsed) unchecked(name);
  return parsed;
}

std::optional<std::int64_t> Input::integer(std::string_view name) const { return decimal(name, 0); }

std::optional<std::int64_t> Input::decimal(std::string_view name, int scale) const {
  const json::Value* value = find(name);
  if (value == nullptr) return std::nullopt;
  const auto parsed = base::parse_decimal(value->text, scale, std::numeric_limits<std::int64_t>::max());
  if (parsed.error) unchecked(name);
  return parsed.units;
}

std::optional<bool> Input::boolean(std::string_view name) const {
  const json::Value* value = find(name);
  if (value == nullptr) return std::nullopt;
  if (value->kind != json::Kind::Bool) unchecked(name);
  return value->boolean;
}

std::optional<base::Date> Input::date(std::string_view name) const {
  const json::Value* value = find(name);
  if (value == nullptr) return std::nullopt;
  const auto parsed = base::Date::parse(value->text);
  if (!parsed) unchecked(name);
  return parsed;
}

std::optional<base::Instant> Input::instant(std::string_view name) const {
  const json::Value* value = find(name);
  if (value == nullptr) return std::nullopt;
  const auto parsed = base::parse_instant(value->text);
  if (!parsed) unchecked(name);
  return parsed;
}

std::optional<Input> Input::object(std::string_view name) const {
  const json::Value* value = find(name);
  if (value == nullptr) return std::nullopt;
  if (value->kind != json::Kind::Object) unchecked(name);
  return Input(*value);
}

std::vector<Input> Input::list(std::string_view name) const {
  const json::Value* value = find(name);
  std::vector<Input> inputs;
  if (value == nullptr) return inputs;
  inputs.reserve(value->items.size());
  for (const auto& item : value->items) inputs.emplace_back(item);
  return inputs;
}

std::vector<std::string> Input::text_list(std::string_view name) const {
  const json::Value* value = find(name);
  std::vector<std::string> texts;
  if (value == nullptr) return texts;
  for (const auto& item : value->items) texts.push_back(item.text);
  return texts;
}

}  // namespace command
