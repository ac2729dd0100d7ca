#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>

#include "engine/http/server.hpp"

/// What the tests of the server share: a running server and a client that speaks bytes.
namespace http_test {

using namespace std::chrono_literals;

/// A client that speaks bytes. Every wait ends after ten seconds, so that a silent server fails the test.
class RawClient {
 public:
  explicit RawClient(const std::string& address) {
    const auto colon = address.rfind(':');
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<std::uint16_t>(std::stoi(address.substr(colon + 1))));
    inet_pton(AF_INET, address.substr(0, colon).c_str(), &to.sin_addr);
    m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    if (::connect(m_socket, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0) throw std::runtime_error("connect");
  }
  ~RawClient() { ::close(m_socket); }
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;

  void send(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto n = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (n <= 0) throw std::runtime_error("send");
      bytes.remove_prefix(static_cast<std::size_t>(n));
    }
  }
  /// Everything up to and with `mark`; what follows stays for the next call.
  std::string until(std::string_view mark) {
    while (m_read.find(mark) == std::string::npos)
      if (!more()) throw std::runtime_error("closed before « " + std::string(mark) + " »: " + m_read);
    return take(m_read.find(mark) + mark.size());
  }
  std::string bytes(std::size_t count) {
    while (m_read.size() < count)
      if (!more()) throw std::runtime_error("closed early");
    return take(count);
  }
  /// Everything until the server closes.
  std::string rest() {
    while (more()) continue;
    return take(m_read.size());
  }
  void finish_sending() { ::shutdown(m_socket, SHUT_WR); }

 private:
  std::string take(std::size_t count) {
    auto out = m_read.substr(0, count);
    m_read.erase(0, count);
    return out;
  }
  bool more() {
    pollfd wait{m_socket, POLLIN, 0};
    if (::poll(&wait, 1, 10'000) != 1) throw std::runtime_error("nothing came; read so far: " + m_read);
    char buffer[65536];
    const auto n = ::recv(m_socket, buffer, sizeof buffer, 0);
    if (n < 0) throw std::runtime_error("recv");
    m_read.append(buffer, static_cast<std::size_t>(n));
    return n > 0;
  }
  int m_socket;
  std::string m_read;
};

struct Answer {
  std::string head;
  std::string body;
  [[nodiscard]] std::string status() const { return head.substr(9, 3); }
  [[nodiscard]] std::string header(const std::string& name) const {
    const auto at = head.find("\r\n" + name + ": ");
    if (at == std::string::npos) return "";
    const auto start = at + name.size() + 4;
    return head.substr(start, head.find("\r\n", start) - start);
  }
};

inline Answer read_answer(RawClient& client, bool with_body = true) {
  Answer answer;
  answer.head = client.until("\r\n\r\n");
  const auto length = answer.header("Content-Length");
  if (with_body && !length.empty()) answer.body = client.bytes(std::stoul(length));
  return answer;
}

inline void echo(http::Request request, http::Responder respond) {
  http::Response response;
  response.content_type = "text/plain";
  response.body = request.method + " " + request.path + "?" + request.query + " [" + request.body + "]";
  respond(std::move(response));
}

inline http::ServerLimits small_limits() {
  http::ServerLimits limits;
  limits.header_bytes = 1024;
  limits.body_bytes = 1000;
  return limits;
}

class Running {
 public:
  explicit Running(http::Handler handler = echo, http::ServerLimits limits = small_limits())
      : m_server("127.0.0.1:0", limits, std::move(handler)), m_thread([this] { m_server.run(); }) {}
  ~Running() {
    if (m_thread.joinable()) stop(0ms);
  }
  void stop(std::chrono::milliseconds grace) {
    m_server.stop(grace);
    m_thread.join();
  }
  void begin_stop(std::chrono::milliseconds grace) { m_server.stop(grace); }
  void join() { m_thread.join(); }
  [[nodiscard]] std::string address() const { return m_server.address(); }

 private:
  http::Server m_server;
  std::thread m_thread;
};

inline std::string get(const std::string& target) { return "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n"; }

inline std::string post(const std::string& body) {
  return "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

}  // namespace http_test
