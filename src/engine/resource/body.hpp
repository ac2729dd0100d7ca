#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/json/value.hpp"
#include "engine/resource/query.hpp"
#include "engine/resource/view.hpp"

/// What a client wants to store, checked against the catalog. Internal to this folder.
namespace resource {

struct Given {
  enum class Type { Default, Null, Text };
  Type type = Type::Default;
  std::string text;
};

/// Values by row, in the order of `columns`.
struct Body {
  std::vector<const catalog::Column*> columns;
  std::vector<std::vector<Given>> rows;
};

/// Largest number of records created by one request.
inline constexpr std::size_t records_max = 1000;

/// Checks one object, or (creation only) an array of objects. `only` (may be empty) limits the fields that are taken,
/// as columns= says. Adds a fault for every field that is unknown, not writable, of the wrong type, out of range,
/// without the key that the model asks for (`CheckedColumn`), or missing.
[[nodiscard]] Body check_body(const View& view, const View::Known& known, const json::Value& value,
                              const std::vector<std::string>& only, bool update, Faults& faults);

}  // namespace resource
