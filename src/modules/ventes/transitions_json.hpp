#pragma once

#include <string>

namespace ventes {

/// The life cycle of documents as JSON: [{"type","de","verbe","vers"}…], for the API's description.
[[nodiscard]] std::string transitions_json();

}  // namespace ventes
