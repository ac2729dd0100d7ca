#include "engine/describe/schema.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace describe {
namespace {

using catalog::Column;
using command::Field;
using json::Writer;

constexpr std::string_view time_pattern = R"(^\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?$)";

void write_type(Writer& w, std::string_view type, bool nullable) {
  w.key("type");
  if (!nullable) return w.string(type);
  w.begin_array();
  w.string(type);
  w.string("null");
  w.end_array();
}

template <class Values>
void write_enum(Writer& w, const Values& values, bool nullable) {
  w.key("enum");
  w.begin_array();
  for (const auto& value : values) w.string(value);
  if (nullable) w.null();
  w.end_array();
}

void write_items(Writer& w, std::string_view type, std::string_view format = {}) {
  w.key("items");
  w.begin_object();
  w.member("type", type);
  if (!format.empty()) w.member("format", format);
  w.end_object();
}

/// A bound as PostgreSQL writes it is JSON unless it is not a plain number.
bool is_plain_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto point = text.find('.');
  const auto whole = text.substr(0, point);
  const auto digits = [](std::string_view s) {
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
  };
  return digits(whole) && (whole.size() == 1 || whole.front() != '0') &&
         (point == std::string_view::npos || digits(text.substr(point + 1)));
}

void write_bounds(Writer& w, const Column& column) {
  if (column.min && is_plain_number(column.min->value))
    w.member_raw(column.min->inclusive ? "minimum" : "exclusiveMinimum", column.min->value);
  if (column.max && is_plain_number(column.max->value))
    w.member_raw(column.max->inclusive ? "maximum" : "exclusiveMaximum", column.max->value);
}

void write_text(Writer& w, const Column& column, bool nullable) {
  write_type(w, "string", nullable);
  if (!column.allowed.empty()) return write_enum(w, column.allowed, nullable);
  if (column.min_length > 0) w.key("minLength"), w.integer(column.min_length);
  if (column.max_length) w.key("maxLength"), w.integer(*column.max_length);
}

void write_formatted(Writer& w, std::string_view type, std::string_view format, bool nullable) {
  write_type(w, type, nullable);
  w.member("format", format);
}

void write_numeric(Writer& w, const Column& column, bool nullable) {
  write_type(w, "number", nullable);
  if (column.precision > 0) w.key("x-scale"), w.integer(column.scale);
  write_bounds(w, column);
}

void write_value(Writer& w, const Column& column, bool nullable) {
  using catalog::Kind;
  switch (column.kind) {
    case Kind::Uuid: return write_formatted(w, "string", "uuid", nullable);
    case Kind::Date: return write_formatted(w, "string", "date", nullable);
    case Kind::Timestamp: return write_formatted(w, "string", "date-time", nullable);
    case Kind::Time: return write_type(w, "string", nullable), w.member("pattern", time_pattern);
    case Kind::SmallInt:
    case Kind::Integer: return write_formatted(w, "integer", "int32", nullable), write_bounds(w, column);
    case Kind::BigInt: return write_formatted(w, "integer", "int64", nullable), write_bounds(w, column);
    case Kind::Numeric: return write_numeric(w, column, nullable);
    case Kind::Boolean: return write_type(w, "boolean", nullable);
    case Kind::Json: return;  // any value
    case Kind::TextArray: return write_type(w, "array", nullable), write_items(w, "string");
    case Kind::UuidArray: return write_type(w, "array", nullable), write_items(w, "string", "uuid");
    case Kind::IntegerArray: return write_type(w, "array", nullable), write_items(w, "integer");
    case Kind::Text: return write_text(w, column, nullable);
    case Kind::Bytes:
    case Kind::Other: return write_type(w, "string", nullable);
  }
}

/// The model that the column points to, when this audience sees it.
std::optional<std::string_view> reference(const Audience& audience, const VisibleModel& model, const Column& column) {
  for (const auto& key : model.table->foreign_keys)
    if (key.link_column() == column.name && audience.sees(key.target)) return key.target;
  return std::nullopt;
}

std::string_view right_of(const VisibleModel& model, const Column& column) {
  for (const auto& guarded : model.model->guarded)
    if (guarded.column == column.name) return guarded.right;
  return {};
}

void write_column(Writer& w, const Audience& audience, const VisibleModel& model, const Column& column, bool nullable) {
  w.key(column.name);
  w.begin_object();
  write_value(w, column, nullable);
  if (const auto about = audience.text(column.comment); !about.empty()) w.member("description", about);
  if (const auto target = reference(audience, model, column)) w.member("x-reference", *target);
  if (const auto right = right_of(model, column); !right.empty()) w.member("x-right", right);
  w.end_object();
}

void write_required(Writer& w, const std::vector<std::string_view>& names) {
  if (names.empty()) return;
  w.key("required");
  w.begin_array();
  for (const auto name : names) w.string(name);
  w.end_array();
}

/// How fit a column is to stand in an example: a value of its kind is right whatever the other columns hold. Zero: no.
int fitness(const Column& column) {
  using catalog::Kind;
  if (column.kind == Kind::Boolean) return 5;
  if (column.kind == Kind::Time) return 2;
  if (column.kind == Kind::Integer || column.kind == Kind::SmallInt || column.kind == Kind::Numeric) return 1;
  if (column.kind != Kind::Text) return 0;
  return column.allowed.empty() ? 3 : 4;
}

/// A change of one plain field, as an example.
void write_example(Writer& w, const std::vector<const Column*>& columns) {
  const auto best = std::max_element(columns.begin(), columns.end(),
                                     [](const Column* a, const Column* b) { return fitness(*a) < fitness(*b); });
  if (best == columns.end() || fitness(**best) == 0) return;
  const Column& column = **best;
  w.key("example");
  w.begin_object();
  w.key(column.name);
  if (column.kind == catalog::Kind::Boolean) w.boolean(true);
  else if (column.kind == catalog::Kind::Time) w.string("09:00");
  else if (column.kind != catalog::Kind::Text) w.integer(1);
  else w.string(column.allowed.empty() ? std::string_view("Texte") : column.allowed.front());
  w.end_object();
}

void write_number_bound(Writer& w, std::string_view name, std::int64_t units, int scale) {
  w.member_raw(name, base::format_decimal_short(units, scale));
}

void write_number(Writer& w, const Field& field, std::string_view type, bool nullable) {
  write_type(w, type, nullable);
  if (field.kind == command::Kind::Decimal) w.key("x-scale"), w.integer(field.scale);
  write_number_bound(w, "minimum", field.min, field.scale);
  if (field.max != std::numeric_limits<std::int64_t>::max()) write_number_bound(w, "maximum", field.max, field.scale);
}

void write_limits(Writer& w, const Field& field, std::string_view min, std::string_view max) {
  if (field.min > 0) w.key(min), w.integer(field.min);
  if (field.max != std::numeric_limits<std::int64_t>::max()) w.key(max), w.integer(field.max);
}

void write_members(Writer& w, const Audience& audience, std::span<const Field> fields, Direction direction);

void write_field(Writer& w, const Audience& audience, const Field& field, Direction direction) {
  using command::Kind;
  const bool nullable = !field.required;
  w.begin_object();
  switch (field.kind) {
    case Kind::Text:
      write_type(w, "string", nullable);
      write_limits(w, field, "minLength", "maxLength");
      break;
    case Kind::Uuid: write_formatted(w, "string", "uuid", nullable); break;
    case Kind::Date: write_formatted(w, "string", "date", nullable); break;
    case Kind::Instant: write_formatted(w, "string", "date-time", nullable); break;
    case Kind::Integer: write_number(w, field, "integer", nullable); break;
    case Kind::Decimal: write_number(w, field, "number", nullable); break;
    case Kind::Boolean: write_type(w, "boolean", nullable); break;
    case Kind::Choice: write_type(w, "string", nullable), write_enum(w, field.choices, nullable); break;
    case Kind::Object:
      write_type(w, "object", nullable);
      write_members(w, audience, field.fields, direction);
      break;
    case Kind::List:
      write_type(w, "array", nullable);
      write_limits(w, field, "minItems", "maxItems");
      w.key("items");
      write_fields_schema(w, audience, field.fields, direction);
      break;
    case Kind::TextList:
      write_type(w, "array", nullable);
      write_limits(w, field, "minItems", "maxItems");
      write_items(w, "string");
      break;
    case Kind::Json: break;
  }
  if (const auto about = audience.text(field.about); !about.empty()) w.member("description", about);
  w.end_object();
}

void write_members(Writer& w, const Audience& audience, std::span<const Field> fields, Direction direction) {
  if (direction == Direction::Input) w.key("additionalProperties"), w.boolean(false);
  std::vector<std::string_view> required;
  w.key("properties");
  w.begin_object();
  for (const Field& field : fields) {
    if (audience.hidden(field.name)) continue;
    w.key(field.name);
    write_field(w, audience, field, direction);
    if (field.required) required.push_back(field.name);
  }
  w.end_object();
  write_required(w, required);
}

}  // namespace

void write_ref(Writer& w, std::string_view kind, std::string_view name) {
  w.begin_object();
  w.member("$ref", "#/components/" + std::string(kind) + "/" + std::string(name));
  w.end_object();
}

void write_read_schema(Writer& w, const Audience& audience, const VisibleModel& model) {
  w.begin_object();
  w.member("type", "object");
  if (const auto about = audience.text(model.table->comment); !about.empty()) w.member("description", about);
  w.key("properties");
  w.begin_object();
  for (const auto* column : model.columns) write_column(w, audience, model, *column, column->nullable);
  w.end_object();
  w.end_object();
}

void write_input_schema(Writer& w, const Audience& audience, const VisibleModel& model, bool update) {
  const auto columns = audience.writable(model, update);
  std::vector<std::string_view> required;
  w.begin_object();
  w.member("type", "object");
  w.key("additionalProperties");
  w.boolean(false);
  if (update) w.key("minProperties"), w.integer(1);
  w.key("properties");
  w.begin_object();
  for (const auto* column : columns) {
    write_column(w, audience, model, *column, column->nullable);
    if (!update && !column->nullable && !column->has_default && column->name != "id") required.push_back(column->name);
  }
  w.end_object();
  write_required(w, required);
  if (update) write_example(w, columns);
  w.end_object();
}

void write_fields_schema(Writer& w, const Audience& audience, std::span<const Field> fields, Direction direction) {
  w.begin_object();
  w.member("type", "object");
  write_members(w, audience, fields, direction);
  w.end_object();
}

void write_query_schema(Writer& w, const Audience& audience, const Field& field) {
  // A parameter of the address is there or not; it is never null.
  write_field(w, audience, field.must(), Direction::Input);
}

std::string_view filter_schema(catalog::Kind kind) {
  using catalog::Kind;
  switch (kind) {
    case Kind::Uuid: return "FiltreIdentifiant";
    case Kind::SmallInt:
    case Kind::Integer:
    case Kind::BigInt:
    case Kind::Numeric: return "FiltreNombre";
    case Kind::Boolean: return "FiltreBooleen";
    case Kind::Date:
    case Kind::Time:
    case Kind::Timestamp: return "FiltreDate";
    case Kind::Json: return "FiltreJson";
    case Kind::TextArray:
    case Kind::UuidArray:
    case Kind::IntegerArray: return "FiltreListe";
    default: return "FiltreTexte";
  }
}

}  // namespace describe
