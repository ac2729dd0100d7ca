#pragma once

#include <string_view>

#include "engine/describe/audience.hpp"
#include "engine/json/writer.hpp"

namespace describe {

/// The domain that a command belongs to: that of the model in its path, else that of its right, else "acces".
[[nodiscard]] std::string_view tag_of(const Audience& audience, const command::Command& command);

/// Appends the array "tags": the domains of what the audience sees, each with its models.
void write_tags(json::Writer& w, const Audience& audience);

}  // namespace describe
