#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "engine/describe/audience.hpp"
#include "engine/json/writer.hpp"

/// The parts of the document that operations point to. Internal to this folder.
namespace describe {

/// Appends the members of an open "components" object.
void write_components(json::Writer& w, const Audience& audience, std::string_view session_cookie);

/// Name of the component that describes the filter parameter of a column; the same for columns of one name and kind.
/// Empty for a column that cannot be filtered by a parameter of its name.
[[nodiscard]] std::string filter_parameter(const catalog::Column& column);

/// What no model changes, as members of the open object: parameters, headers, schemas of refusals and filters.
void write_shared_parameters(json::Writer& w);
void write_shared_headers(json::Writer& w);
void write_shared_schemas(json::Writer& w);

/// Appends one member per status ("404": {"$ref": …}) and "default" to an open "responses" object.
void write_problems(json::Writer& w, std::initializer_list<int> statuses);

}  // namespace describe
