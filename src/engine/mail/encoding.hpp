#pragma once

#include <string>
#include <string_view>

/// Forms that mail gives to what is not plain ASCII.
namespace mail {

/// A header's text: itself when it is plain ASCII without anything to mistake, else words of RFC 2047 (UTF-8, base64)
/// of at most 75 characters, folded.
[[nodiscard]] std::string encoded_words(std::string_view text);
/// RFC 2045 section 6.7, lines of at most 76 characters ended by CRLF; "\n" is a line's end.
[[nodiscard]] std::string quoted_printable(std::string_view text);
/// RFC 2045 section 6.8, lines of 76 characters ended by CRLF.
[[nodiscard]] std::string base64_lines(std::string_view bytes);
/// RFC 2231: "name*=UTF-8''…" after `parameter`, and an ASCII form before it for old readers.
[[nodiscard]] std::string file_name_parameter(std::string_view parameter, std::string_view name);

}  // namespace mail
