#pragma once

#include <string_view>

/// What of a text a reader sees.
namespace base {

/// True when a reader would see something of valid UTF-8: a character that is no space, control or format character.
[[nodiscard]] bool has_visible(std::string_view text);

enum class LineEnds { Allowed, Refused };
/// True when valid UTF-8 has a control character (U+0000 to U+001F, U+007F to U+009F); tabs count as line ends do.
[[nodiscard]] bool has_control(std::string_view text, LineEnds line_ends);

}  // namespace base
