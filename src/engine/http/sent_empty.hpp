#pragma once

#include <algorithm>
#include <string_view>

#include "base/text.hpp"
#include "engine/http/message.hpp"

namespace http {

/// True when a header of that name (lower case) was sent with nothing in it: its sender meant something that got lost.
[[nodiscard]] inline bool sent_empty(const Request& request, std::string_view name) {
  return std::any_of(request.headers.begin(), request.headers.end(),
                     [&](const Header& h) { return h.value.empty() && base::ascii_lower(h.name) == name; });
}

}  // namespace http
