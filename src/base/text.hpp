#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Text as it comes in from people and files.
namespace base {

/// Byte offset of the first invalid UTF-8 sequence (overlong and surrogates included), or nothing when all is valid.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);
/// Number of code points of valid UTF-8.
[[nodiscard]] std::size_t utf8_length(std::string_view text);
/// Without leading and trailing ASCII white space and no-break spaces.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// ASCII letters lowered; other bytes untouched.
[[nodiscard]] std::string ascii_lower(std::string_view text);
/// Windows-1252 to UTF-8; the five unassigned bytes become U+FFFD.
[[nodiscard]] std::string windows_1252_to_utf8(std::string_view bytes);
/// Text without spaces, no-break spaces, dots and hyphens, letters in upper case: how identifiers are compared.
[[nodiscard]] std::string compact_identifier(std::string_view text);

}  // namespace base
