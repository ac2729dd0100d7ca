#pragma once

#include <span>
#include <string_view>

#include "engine/command/field.hpp"
#include "engine/describe/audience.hpp"
#include "engine/json/writer.hpp"

/// JSON Schema (2020-12, as OpenAPI 3.1 has it) of columns and of command fields. Internal to this folder.
namespace describe {

/// Appends {"$ref":"#/components/<kind>/<name>"}.
void write_ref(json::Writer& w, std::string_view kind, std::string_view name);

/// The object that reading a model gives. No member is required, because `select` chooses them.
void write_read_schema(json::Writer& w, const Audience& audience, const VisibleModel& model);
/// The object that creating (`update` false) or changing a record takes.
void write_input_schema(json::Writer& w, const Audience& audience, const VisibleModel& model, bool update);

enum class Direction { Input, Answer };
/// The object that a command takes or gives. What an input does not require may also be null; an answer's members may
/// be missing or null unless their field says `must()`.
void write_fields_schema(json::Writer& w, const Audience& audience, std::span<const command::Field> fields,
                         Direction direction);
/// One parameter of a command's query string.
void write_query_schema(json::Writer& w, const Audience& audience, const command::Field& field);

/// Name of the component that describes filters on columns of this kind: "FiltreTexte".
[[nodiscard]] std::string_view filter_schema(catalog::Kind kind);

}  // namespace describe
