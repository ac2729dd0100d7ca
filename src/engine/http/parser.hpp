#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "base/result.hpp"
#include "engine/http/message.hpp"
#include "engine/http/server.hpp"

namespace http {

/// Reads one HTTP/1.x request at a time from bytes that arrive in any pieces. Stops at the end of the header, so that
/// the caller may answer "100 Continue" before the body.
class RequestParser {
 public:
  enum class State { Header, Body, Complete, Failed };

  explicit RequestParser(const ServerLimits& limits);
  ~RequestParser();
  RequestParser(const RequestParser&) = delete;
  RequestParser& operator=(const RequestParser&) = delete;

  /// Takes what it can of `bytes` and returns how much; the rest must be offered again, with more behind it, until the
  /// state says Complete or Failed. Stops once when the header ends and a body follows.
  std::size_t feed(std::string_view bytes);
  [[nodiscard]] State state() const;
  /// Why the request cannot be read; only when Failed.
  [[nodiscard]] const base::Refusal& refusal() const;

  /// The request; only when Complete, once. Method, target, path, query, headers and body are set.
  [[nodiscard]] Request take();
  /// Bytes of the body held so far.
  [[nodiscard]] std::size_t body_bytes() const;
  /// Lets the body go, of a request that will not be taken.
  void drop_body();
  /// Facts about the current request; the header must have been read.
  [[nodiscard]] bool keep_alive() const;
  [[nodiscard]] bool expects_continue() const;
  [[nodiscard]] bool is_head() const;
  [[nodiscard]] bool is_http10() const;

  /// Forgets everything: ready for the next request of the connection.
  void reset();

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace http
