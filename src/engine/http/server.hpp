#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "engine/http/message.hpp"

namespace http {

/// What a client may ask of the server. Each is enforced within a quarter of the shortest time, one second at most.
struct ServerLimits {
  /// Request line and fields together; also the bound of one chunk header or trailer.
  std::size_t header_bytes = 16 * 1024;
  std::size_t body_bytes = 16 * 1024 * 1024;
  /// What less a body may have for a method and a path, known at the end of the header; nothing: `body_bytes` for all.
  std::function<std::size_t(std::string_view method, std::string_view path)> body_bytes_at = nullptr;
  /// Of all bodies that come in or whose request waits for its answer; beyond, a body of more than
  /// `body_bytes_small` is told 503.
  std::size_t bodies_bytes = 256 * 1024 * 1024;
  std::size_t body_bytes_small = 64 * 1024;
  /// Beyond, a new connection is told 503 and closed.
  std::size_t connections = 2'000;
  /// From the first byte of a request to the end of its header.
  std::chrono::milliseconds header_time{10'000};
  /// From the end of the header to the end of the body.
  std::chrono::milliseconds body_time{30'000};
  /// Between requests; also how long a client may take no byte of its answer.
  std::chrono::milliseconds idle_time{75'000};
  /// Gives `Request::deadline`. A tenth later, the server answers 503 by itself and a late answer is dropped.
  std::chrono::milliseconds request_time{30'000};
  /// How long the program may take between two pieces of a body that it makes while sending; beyond, the answer is cut.
  std::chrono::milliseconds produce_time{150'000};
};

/// Sends the answer of one request; may be called from any thread, once (further calls do nothing), also after the
/// connection or the server has gone. When the last copy is destroyed uncalled, the client is answered 500. Copyable.
using Responder = std::function<void(Response)>;
/// Called on the I/O thread with a complete request; must not block. Hands the work on and returns. What it throws
/// becomes a 500.
using Handler = std::function<void(Request, Responder)>;

/// HTTP/1.1 server: keep-alive, pipelining answered in order, limits on everything that comes in.
/// Answers by itself, as problem+json: 400 malformed request, 408 too slow, 413 body too large, 414/431 headers too
/// large, 417 unknown expectation, 501 unknown method, 503 too many connections, too many bodies or answer too
/// late, 505.
/// Every answer carries X-Request-Id, Date, X-Content-Type-Options and Content-Length, and `Cache-Control: no-store`
/// unless the response says otherwise; one that is made while it is sent travels in chunks instead of with its length.
/// The body of an answer to HEAD is dropped, its length is not.
class Server {
 public:
  /// Listens on `address` ("127.0.0.1:8080"; port 0 picks a free one). Throws std::runtime_error with a French reason
  /// when the address is malformed or taken.
  Server(const std::string& address, ServerLimits limits, Handler handler);
  /// Requires: `run` has returned or was never called.
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// "127.0.0.1:18080", with the real port.
  [[nodiscard]] std::string address() const;
  /// Open connections now; any thread.
  [[nodiscard]] std::size_t connections() const;
  /// Serves until `stop`; blocks the calling thread.
  void run();
  /// Stops accepting, lets running requests end for at most `grace`, then closes. Callable from any thread and from a
  /// signal-handling thread.
  void stop(std::chrono::milliseconds grace);

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace http
