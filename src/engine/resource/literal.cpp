#include "engine/resource/literal.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <limits>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/legible.hpp"
#include "base/text.hpp"
#include "base/uuid.hpp"

namespace resource {
namespace {

using catalog::Column;
using catalog::Kind;

Literal bad(std::string code, std::string detail) { return {"", std::move(code), std::move(detail)}; }

Literal bad_type(const Column& column) {
  return bad("type_invalide", "« " + column.name + " » attend " + std::string(expected(column.kind)) + ".");
}

bool digits(std::string_view text, std::size_t from, std::size_t count) {
  if (from + count > text.size()) return false;
  return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(from),
                     text.begin() + static_cast<std::ptrdiff_t>(from + count),
                     [](unsigned char c) { return std::isdigit(c); });
}

int two(std::string_view text, std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); }

/// Consumes "HH:MM[:SS[.ffffff]]" from the front.
bool take_time(std::string_view& text) {
  if (!digits(text, 0, 2) || text.size() < 5 || text[2] != ':' || !digits(text, 3, 2)) return false;
  if (two(text, 0) > 23 || two(text, 3) > 59) return false;
  text.remove_prefix(5);
  if (!text.starts_with(":")) return true;
  if (!digits(text, 1, 2) || two(text, 1) > 59) return false;
  text.remove_prefix(3);
  if (!text.starts_with(".")) return true;
  std::size_t count = 1;
  while (count < text.size() && std::isdigit(static_cast<unsigned char>(text[count]))) ++count;
  if (count == 1 || count > 7) return false;
  text.remove_prefix(count);
  return true;
}

/// "Z", "+01", "-0330", "+01:00".
bool is_zone(std::string_view text) {
  if (text == "Z" || text == "z") return true;
  if (text.size() < 3 || (text[0] != '+' && text[0] != '-') || !digits(text, 1, 2) || two(text, 1) > 15) return false;
  text.remove_prefix(3);
  if (text.starts_with(":")) text.remove_prefix(1);
  return text.empty() || (text.size() == 2 && digits(text, 0, 2) && two(text, 0) < 60);
}

/// A moment without zone is meant in UTC, a date alone as its first moment.
std::optional<std::string> timestamp(std::string_view text) {
  if (!base::Date::parse(text.substr(0, 10))) return std::nullopt;
  std::string out(text);
  if (text.size() == 10) return out.append("T00:00:00Z");
  if (text[10] != 'T' && text[10] != ' ' && text[10] != 't') return std::nullopt;
  std::string_view rest = text.substr(11);
  if (!take_time(rest)) return std::nullopt;
  if (rest.empty()) return out.append("Z");
  if (!is_zone(rest)) return std::nullopt;
  return out;
}

/// A decimal of any size that PostgreSQL can hold without becoming absurd: 30 digits, exponent below 30.
bool is_decimal(std::string_view text) {
  std::size_t at = text.starts_with("-") ? 1 : 0;
  int count = 0;
  bool point = false;
  for (; at < text.size() && (std::isdigit(static_cast<unsigned char>(text[at])) || (text[at] == '.' && !point)); ++at)
    text[at] == '.' ? void(point = true) : void(++count);
  if (count == 0 || count > 30) return false;
  if (at == text.size()) return true;
  if (text[at] != 'e' && text[at] != 'E') return false;
  int exponent = 0;
  if (++at < text.size() && text[at] == '+') ++at;
  const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), exponent);
  return error == std::errc() && end == text.data() + text.size() && exponent > -30 && exponent < 30;
}

std::int64_t largest(Kind kind) {
  if (kind == Kind::SmallInt) return std::numeric_limits<std::int16_t>::max();
  if (kind == Kind::Integer) return std::numeric_limits<std::int32_t>::max();
  return std::numeric_limits<std::int64_t>::max() - 1;
}

std::int64_t power_of_ten(int exponent) {
  std::int64_t value = 1;
  for (int i = 0; i < exponent; ++i) value *= 10;
  return value;
}

Literal check_integer(const Column& column, std::string_view text) {
  const auto parsed = base::parse_decimal(text, 0, largest(column.kind));
  if (!parsed.error) return {std::to_string(parsed.units), "", ""};
  if (*parsed.error == base::DecimalError::OutOfRange)
    return bad("hors_limites",
               "« " + column.name + " » est trop grand : ±" + std::to_string(largest(column.kind)) + " au plus.");
  return bad_type(column);
}

/// Requires a column with precision of at most 18 digits.
Literal check_decimal(const Column& column, std::string_view text) {
  const auto parsed = base::parse_decimal(text, column.scale, power_of_ten(column.precision) - 1);
  if (!parsed.error) return {base::format_decimal(parsed.units, column.scale), "", ""};
  switch (*parsed.error) {
    case base::DecimalError::TooManyDecimals:
      return bad("trop_de_decimales", "« " + column.name + " » accepte " + std::to_string(column.scale) +
                                          (column.scale > 1 ? " décimales au plus." : " décimale au plus."));
    case base::DecimalError::OutOfRange:
      return bad("hors_limites", "« " + column.name + " » accepte " + std::to_string(column.precision - column.scale) +
                                     " chiffres avant la virgule au plus.");
    case base::DecimalError::NotANumber: break;
  }
  return bad_type(column);
}

// Both sides as whole numbers of the finer of the two scales would be exact as well; six decimals hold every bound of
// the schema, and what is finer than that is left to the CHECK itself.
int compare(std::string_view a, std::string_view b) {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() - 1;
  const auto left = base::parse_decimal(a, 6, most);
  const auto right = base::parse_decimal(b, 6, most);
  if (left.error || right.error) return 0;
  return left.units < right.units ? -1 : left.units > right.units ? 1 : 0;
}

Literal check_bounds(const Column& column, Literal literal) {
  if (column.min) {
    const int order = compare(literal.text, column.min->value);
    if (order < 0 || (order == 0 && !column.min->inclusive && literal.text == column.min->value))
      return bad("hors_limites", "« " + column.name + " » doit être " +
                                     (column.min->inclusive ? "au moins " : "plus grand que ") + column.min->value +
                                     ".");
  }
  if (column.max) {
    const int order = compare(literal.text, column.max->value);
    if (order > 0 || (order == 0 && !column.max->inclusive && literal.text == column.max->value))
      return bad("hors_limites", "« " + column.name + " » doit être " +
                                     (column.max->inclusive ? "au plus " : "plus petit que ") + column.max->value +
                                     ".");
  }
  return literal;
}

Literal check_allowed(const Column& column, std::string_view text) {
  if (column.allowed.empty() || std::find(column.allowed.begin(), column.allowed.end(), text) != column.allowed.end())
    return {std::string(text), "", ""};
  std::string list;
  for (const auto& value : column.allowed) list += (list.empty() ? "" : ", ") + value;
  return bad("valeur_inconnue", "« " + column.name + " » attend une de ces valeurs : " + list + ".");
}

// From this length on a text is written in paragraphs (an address, notes).
constexpr int paragraphs_from = 500;

Literal check_text(const Column& column, std::string_view text) {
  if (!column.allowed.empty()) return check_allowed(column, text);
  const bool paragraphs = column.max_length && *column.max_length >= paragraphs_from;
  if (base::has_control(text, paragraphs ? base::LineEnds::Allowed : base::LineEnds::Refused))
    return bad("caractere_de_commande",
               "« " + column.name + " » contient un caractère qui ne s'écrit pas" +
                   (paragraphs ? " : retirez-le." : " (retour à la ligne, tabulation…) : retirez-le."));
  const std::size_t length = base::utf8_length(text);
  if (column.max_length && length > static_cast<std::size_t>(*column.max_length))
    return bad("texte_trop_long", "« " + column.name + " » compte " + std::to_string(*column.max_length) +
                                      " caractères au plus ; " + std::to_string(length) + " donnés.");
  if (length < static_cast<std::size_t>(column.min_length))
    return bad(length == 0 ? "champ_vide" : "texte_trop_court",
               length == 0
                   ? "« " + column.name + " » ne peut pas être vide."
                   : "« " + column.name + " » compte " + std::to_string(column.min_length) + " caractères au moins.");
  if (column.min_length > 0 && !base::has_visible(text))
    return bad("champ_vide", "« " + column.name + " » ne peut pas être vide : rien ne s'y lit.");
  return {std::string(text), "", ""};
}

/// Kinds that are written as one piece of text, in JSON as in a query.
Literal check_scalar(const Column& column, std::string_view text) {
  switch (column.kind) {
    case Kind::Uuid:
      if (auto id = base::Uuid::parse(text)) return {id->text(), "", ""};
      return bad_type(column);
    case Kind::Date:
      if (base::Date::parse(text)) return {std::string(text), "", ""};
      return bad_type(column);
    case Kind::Timestamp:
      if (auto moment = timestamp(text)) return {*moment, "", ""};
      return bad_type(column);
    case Kind::Time: {
      std::string_view rest = text;
      if (take_time(rest) && rest.empty()) return {std::string(text), "", ""};
      return bad_type(column);
    }
    default: return {std::string(text), "", ""};
  }
}

Literal check_array(const Column& column, const json::Value& value) {
  if (value.kind != json::Kind::Array) return bad_type(column);
  std::vector<std::string> items;
  Column element;
  element.name = column.name;
  element.kind = column.kind == Kind::UuidArray      ? Kind::Uuid
                 : column.kind == Kind::IntegerArray ? Kind::Integer
                                                     : Kind::Text;
  for (const auto& item : value.items) {
    const Literal checked = check_stored(element, item);
    if (!checked.good()) return bad_type(column);
    items.push_back(checked.text);
  }
  return {array_literal(items), "", ""};
}

}  // namespace

Literal check_filter(const Column& column, std::string_view text) {
  switch (column.kind) {
    case Kind::SmallInt:
    case Kind::Integer:
    case Kind::BigInt: return check_integer(column, text);
    case Kind::Numeric: return is_decimal(text) ? Literal{std::string(text), "", ""} : bad_type(column);
    case Kind::Boolean:
      if (text == "true" || text == "false" || text == "t" || text == "f")
        return {std::string(text.substr(0, 1)), "", ""};
      return bad_type(column);
    case Kind::Text: return check_allowed(column, text);
    default: return check_scalar(column, text);
  }
}

Literal check_stored(const Column& column, const json::Value& value) {
  const bool number = value.kind == json::Kind::Number || value.kind == json::Kind::String;
  switch (column.kind) {
    case Kind::SmallInt:
    case Kind::Integer:
    case Kind::BigInt: {
      if (!number) return bad_type(column);
      Literal literal = check_integer(column, value.text);
      return literal.good() ? check_bounds(column, std::move(literal)) : literal;
    }
    case Kind::Numeric: {
      if (!number) return bad_type(column);
      if (column.precision == 0 || column.precision > 18)
        return is_decimal(value.text) ? check_bounds(column, {value.text, "", ""}) : bad_type(column);
      Literal literal = check_decimal(column, value.text);
      return literal.good() ? check_bounds(column, std::move(literal)) : literal;
    }
    case Kind::Boolean:
      if (value.kind != json::Kind::Bool) return bad_type(column);
      return {value.boolean ? "t" : "f", "", ""};
    case Kind::Json: {
      Literal literal;
      json::append(literal.text, value);
      return literal;
    }
    case Kind::TextArray:
    case Kind::UuidArray:
    case Kind::IntegerArray: return check_array(column, value);
    case Kind::Text: return value.kind == json::Kind::String ? check_text(column, value.text) : bad_type(column);
    default: return value.kind == json::Kind::String ? check_scalar(column, value.text) : bad_type(column);
  }
}

std::string_view cast_of(const Column& column) {
  switch (column.kind) {
    case Kind::Uuid: return "uuid";
    case Kind::Text: return "text";
    case Kind::SmallInt: return "smallint";
    case Kind::Integer: return "integer";
    case Kind::BigInt: return "bigint";
    case Kind::Numeric: return "numeric";
    case Kind::Boolean: return "boolean";
    case Kind::Date: return "date";
    case Kind::Time: return "time";
    case Kind::Timestamp: return "timestamptz";
    case Kind::Json: return "jsonb";
    case Kind::TextArray: return "text[]";
    case Kind::UuidArray: return "uuid[]";
    case Kind::IntegerArray: return "integer[]";
    case Kind::Bytes: return "bytea";
    case Kind::Other: break;
  }
  return column.sql_type;
}

void append_quoted(std::string& out, std::string_view identifier) {
  out.push_back('"');
  for (char c : identifier) {
    if (c == '"') out.push_back('"');
    out.push_back(c);
  }
  out.push_back('"');
}

std::string quote(std::string_view identifier) {
  std::string out;
  append_quoted(out, identifier);
  return out;
}

std::string_view expected(Kind kind) {
  switch (kind) {
    case Kind::Uuid: return "un identifiant (UUID)";
    case Kind::Text: return "un texte";
    case Kind::SmallInt:
    case Kind::Integer:
    case Kind::BigInt: return "un nombre entier";
    case Kind::Numeric: return "un nombre décimal";
    case Kind::Boolean: return "vrai ou faux (true, false)";
    case Kind::Date: return "une date AAAA-MM-JJ (1900 à 2199)";
    case Kind::Time: return "une heure HH:MM";
    case Kind::Timestamp: return "une date et heure ISO 8601 (2026-11-22T10:00:00Z)";
    case Kind::Json: return "une valeur JSON";
    case Kind::TextArray: return "une liste de textes";
    case Kind::UuidArray: return "une liste d'identifiants (UUID)";
    case Kind::IntegerArray: return "une liste de nombres entiers";
    case Kind::Bytes:
    case Kind::Other: break;
  }
  return "un texte";
}

std::string array_literal(const std::vector<std::string>& values) {
  std::string out = "{";
  for (const auto& value : values) {
    if (out.size() > 1) out.push_back(',');
    out.push_back('"');
    for (char c : value) {
      if (c == '"' || c == '\\') out.push_back('\\');
      out.push_back(c);
    }
    out.push_back('"');
  }
  out.push_back('}');
  return out;
}

}  // namespace resource
