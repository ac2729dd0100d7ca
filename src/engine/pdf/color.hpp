#pragma once

#include <optional>
#include <string_view>

namespace pdf {

/// An opaque colour, each part from 0 to 1.
struct Color {
  double red = 0;
  double green = 0;
  double blue = 0;
  friend bool operator==(const Color&, const Color&) = default;
};

/// Parses "#rrggbb", either case; nothing for any other form.
[[nodiscard]] std::optional<Color> parse_color(std::string_view text);

/// `share` of `b` in `a`: 0 gives `a`, 1 gives `b`.
[[nodiscard]] Color mix(Color a, Color b, double share);

/// Relative luminance of WCAG 2, from 0 (black) to 1 (white).
[[nodiscard]] double luminance(Color color);

}  // namespace pdf
