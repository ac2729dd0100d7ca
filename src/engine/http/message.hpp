#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// HTTP as the rest of the program sees it: plain values.
namespace http {

class BodyReader;

struct Header {
  std::string name;
  std::string value;
};

/// A complete request. `target` is the raw path and query; `path` is decoded, without the query.
struct Request {
  std::string method;
  std::string target;
  std::string path;
  /// Raw query string without "?".
  std::string query;
  std::vector<Header> headers;
  std::string body;
  /// Address of the peer, or of the client as told by a trusted reverse proxy on loopback (X-Forwarded-For).
  std::string remote_address;
  /// True when the request came over TLS, here or at the trusted proxy (X-Forwarded-Proto).
  bool secure = false;
  /// Unique per request; sent back as X-Request-Id and written in every log line.
  std::string id;
  /// After this moment nobody waits for the answer any more.
  std::chrono::steady_clock::time_point deadline;

  /// Value of the first header of that name (case-insensitive), or empty.
  [[nodiscard]] std::string_view header(std::string_view name) const;
};

struct Response {
  int status = 200;
  std::string content_type = "application/json; charset=utf-8";
  std::vector<Header> headers;
  std::string body;
  /// Where the body comes from when it is made while it is sent (body_stream.hpp); `body` is empty then. It travels in
  /// chunks; a client of HTTP/1.0 gets it until the connection closes.
  std::shared_ptr<BodyReader> stream = nullptr;
};

/// True when two header names are the same, whatever their case.
[[nodiscard]] bool same_name(std::string_view a, std::string_view b);
/// Percent-decodes a path segment or query value into `out`, replacing what it holds; "+" becomes a space only in
/// queries. False when an escape is malformed. The bytes are not checked to be UTF-8.
[[nodiscard]] bool percent_decode(std::string_view text, bool plus_is_space, std::string& out);
/// Splits a raw query into decoded pairs in order, replacing what `out` holds; false when an escape is malformed. A
/// name without "=" has an empty value.
[[nodiscard]] bool parse_query(std::string_view query, std::vector<std::pair<std::string, std::string>>& out);
/// Everything but letters, digits and "-._~" escaped: fit for a path segment or a query value.
[[nodiscard]] std::string percent_encode(std::string_view text);

}  // namespace http
