#pragma once

#include <string>

namespace demo {

/// The shop's sign, three summits under a blue sky, as the bytes of a PNG of 360 × 144 pixels.
[[nodiscard]] std::string logo_png();

}  // namespace demo
