#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/http/message.hpp"

/// The text side of answering: what Beast is not needed for.
namespace http::wire {

struct Framing {
  /// The request was HEAD.
  bool head = false;
  bool keep_alive = true;
  /// The request was HTTP/1.0, where staying open must be said.
  bool http10 = false;
  /// The length of the body is not known yet: it travels in chunks.
  bool chunked = false;
};

/// Status line and headers of `response` with the empty line, replacing what `out` holds. Line breaks in header values
/// become spaces: an answer cannot be split by what it echoes.
void format_head(std::string& out, const Response& response, std::string_view request_id, std::string_view date,
                 Framing framing);

/// Frames `bytes` as one chunk, replacing what `out` holds. Requires bytes: an empty chunk ends the body.
void format_chunk(std::string& out, std::string_view bytes);
/// The chunk that ends a body.
inline constexpr std::string_view last_chunk = "0\r\n\r\n";

/// True when the body of an answer travels.
[[nodiscard]] bool carries_body(int status, Framing framing);

/// Request ids: 16 hexadecimal characters, never twice the same in one process, not to be guessed from one another by
/// accident. Not a secret.
class RequestIds {
 public:
  RequestIds();
  [[nodiscard]] std::string next();

 private:
  std::uint64_t m_counter;
};

/// The Date header, made once a second.
class DateText {
 public:
  [[nodiscard]] std::string_view now();

 private:
  std::int64_t m_second = -1;
  std::string m_text;
};

}  // namespace http::wire
