#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/result.hpp"
#include "base/uuid.hpp"
#include "engine/json/value.hpp"

/// The shape of what a command takes and gives, as data: it validates the input, and the OpenAPI document, the
/// TypeScript types and the assistant's tools are made from it.
namespace command {

enum class Kind { Text, Uuid, Integer, Decimal, Boolean, Date, Instant, Choice, Object, List, TextList, Json };

/// A form that a text must have beyond its length: an address, an identifier with its key.
struct Format {
  std::string_view code;
  std::string_view detail;
  bool (*valid)(std::string_view text);
};

/// One member of an input or an answer. Made with the functions below, so that a schema reads as a list of sentences.
struct Field {
  std::string_view name;
  Kind kind = Kind::Text;
  std::string_view about;
  bool required = false;
  /// Decimals of a Decimal.
  int scale = 0;
  /// Bounds: characters of a Text, value of an Integer, units of 10^-scale of a Decimal, elements of a List.
  std::int64_t min = 0;
  std::int64_t max = std::numeric_limits<std::int64_t>::max();
  std::span<const std::string_view> choices = {};
  std::span<const Field> fields = {};
  /// Asked of a Text that is not empty.
  const Format* format = nullptr;

  [[nodiscard]] constexpr Field must() const {
    Field f = *this;
    f.required = true;
    return f;
  }
  [[nodiscard]] constexpr Field formed(const Format& form) const {
    Field f = *this;
    f.format = &form;
    return f;
  }
};

constexpr Field text(std::string_view name, std::int64_t max, std::string_view about, std::int64_t min = 0) {
  return {.name = name, .kind = Kind::Text, .about = about, .min = min, .max = max};
}
constexpr Field uuid(std::string_view name, std::string_view about) {
  return {.name = name, .kind = Kind::Uuid, .about = about};
}
constexpr Field integer(std::string_view name, std::int64_t min, std::int64_t max, std::string_view about) {
  return {.name = name, .kind = Kind::Integer, .about = about, .min = min, .max = max};
}
/// `min` and `max` in units of 10^-scale.
constexpr Field decimal(std::string_view name, int scale, std::int64_t min, std::int64_t max, std::string_view about) {
  return {.name = name, .kind = Kind::Decimal, .about = about, .scale = scale, .min = min, .max = max};
}
/// Euros with two decimals.
constexpr Field montant(std::string_view name, std::string_view about, std::int64_t min = 0) {
  return decimal(name, 2, min, base::centimes_max.value, about);
}
constexpr Field boolean(std::string_view name, std::string_view about) {
  return {.name = name, .kind = Kind::Boolean, .about = about};
}
constexpr Field date(std::string_view name, std::string_view about) {
  return {.name = name, .kind = Kind::Date, .about = about};
}
constexpr Field instant(std::string_view name, std::string_view about) {
  return {.name = name, .kind = Kind::Instant, .about = about};
}
constexpr Field choice(std::string_view name, std::span<const std::string_view> choices, std::string_view about) {
  return {.name = name, .kind = Kind::Choice, .about = about, .choices = choices};
}
constexpr Field object(std::string_view name, std::span<const Field> fields, std::string_view about) {
  return {.name = name, .kind = Kind::Object, .about = about, .fields = fields};
}
constexpr Field list(std::string_view name, std::span<const Field> fields, std::int64_t max, std::string_view about) {
  return {.name = name, .kind = Kind::List, .about = about, .max = max, .fields = fields};
}
constexpr Field text_list(std::string_view name, std::int64_t max, std::string_view about) {
  return {.name = name, .kind = Kind::TextList, .about = about, .max = max};
}

/// A validated object: the readers below cannot fail for a field of the right kind; asking for a field that the schema
/// lacks, or as another kind, throws logic_error. A member that is absent or null reads as nothing.
class Input {
 public:
  explicit Input(const json::Value& object) : m_object(&object) {}

  [[nodiscard]] bool has(std::string_view name) const;
  /// Without white space around it.
  [[nodiscard]] std::optional<std::string> text(std::string_view name) const;
  /// To the letter: passwords and tokens.
  [[nodiscard]] std::optional<std::string> verbatim(std::string_view name) const;
  [[nodiscard]] std::optional<base::Uuid> uuid(std::string_view name) const;
  [[nodiscard]] std::optional<std::int64_t> integer(std::string_view name) const;
  /// Units of 10^-scale; `scale` is the field's.
  [[nodiscard]] std::optional<std::int64_t> decimal(std::string_view name, int scale) const;
  [[nodiscard]] std::optional<bool> boolean(std::string_view name) const;
  [[nodiscard]] std::optional<base::Date> date(std::string_view name) const;
  [[nodiscard]] std::optional<base::Instant> instant(std::string_view name) const;
  [[nodiscard]] std::optional<Input> object(std::string_view name) const;
  [[nodiscard]] std::vector<Input> list(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> text_list(std::string_view name) const;
  /// All of it, as it was written.
  [[nodiscard]] const json::Value& value() const { return *m_object; }
  /// The member as it was written, of any kind; nullptr only when absent: an explicit null tells "remove".
  [[nodiscard]] const json::Value* json(std::string_view name) const { return m_object->find(name); }

 private:
  [[nodiscard]] const json::Value* find(std::string_view name) const;
  const json::Value* m_object;
};

/// More help nobody, and each answers with the text of its place.
inline constexpr std::size_t faults_max = 100;

/// Checks `body` against `fields` and collects every fault (codes: corps_non_objet, champ_inconnu, champ_obligatoire,
/// type_invalide, nombre_invalide, trop_de_decimales, hors_limites, texte_trop_long, texte_trop_court, uuid_invalide,
/// date_invalide, valeur_inconnue, liste_trop_longue), up to `faults_max`. Empty when the body is right.
[[nodiscard]] std::vector<base::Fault> check(std::span<const Field> fields, const json::Value& body);

/// The refusal that carries input faults, the first `faults_max` of them: 422 `entree_invalide`.
[[nodiscard]] base::Refusal invalid_input(std::vector<base::Fault> faults);

}  // namespace command
