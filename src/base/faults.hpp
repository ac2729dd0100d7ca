#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

/// How a decision says all that is wrong with an input.
namespace base {

/// The refusal of a list of faults in order of precedence: the first gives its code and sentence. Requires at least
/// one.
[[nodiscard]] Unexpected<Refusal> refuse_all(std::vector<Fault> faults, int status = 422);

/// The pointer of an element of a list, or of one of its fields: "#/lignes/3", "#/lignes/3/quantite".
[[nodiscard]] std::string pointer_to(std::string_view list, std::size_t place, std::string_view field = {});

}  // namespace base
