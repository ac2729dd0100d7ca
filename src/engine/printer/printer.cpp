#include "engine/printer/printer.hpp"

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace printer {

namespace {

using Clock = std::chrono::steady_clock;
using Moment = Clock::time_point;

constexpr std::string_view ask_offline{"\x10\x04\x02", 3};
constexpr std::string_view ask_paper{"\x10\x04\x04", 3};
/// Answered in its turn, after everything that was sent before.
constexpr std::string_view ask_when_done{"\x1D\x72\x01", 3};

/// An answer to DLE EOT has bits 1 and 4 set and bits 0 and 7 clear; one to GS r has bits 4 and 7 clear.
bool is_realtime(std::uint8_t byte) { return (byte & 0x93U) == 0x12U; }
bool is_done(std::uint8_t byte) { return (byte & 0x90U) == 0; }

int left(Moment until) {
  const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
  return static_cast<int>(std::clamp<std::int64_t>(rest, 0, 60'000));
}

/// A connection whose every wait ends.
class Line {
 public:
  Line(const Address& address, Moment until) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (getaddrinfo(address.host.c_str(), address.port.c_str(), &hints, &found) != 0) return;
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owned(found, freeaddrinfo);
    for (const addrinfo* a = found; a != nullptr && m_socket < 0; a = a->ai_next) open(*a, until);
  }
  ~Line() { close(); }
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;

  [[nodiscard]] bool connected() const { return m_socket >= 0; }

  /// False when the printer hung up, or took too long.
  bool send(std::string_view bytes, Moment until) {
    while (!bytes.empty()) {
      if (!wait(POLLOUT, until)) return false;
      const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent < 0 && errno != EAGAIN && errno != EINTR) return false;
      if (sent > 0) bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }

  /// The next byte that `fits`; nothing in time, or after a hang-up.
  template <class Fits>
  std::optional<std::uint8_t> receive(Moment until, const Fits& fits) {
    while (!m_hung_up && wait(POLLIN, until)) {
      std::uint8_t byte = 0;
      const ssize_t got = ::recv(m_socket, &byte, 1, 0);
      if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) m_hung_up = true;
      if (got == 1 && fits(byte)) return byte;
    }
    return std::nullopt;
  }
  [[nodiscard]] bool hung_up() const { return m_hung_up; }

  /// Tells the printer that nothing follows, and waits until it has read all.
  void finish(Moment until) {
    shutdown(m_socket, SHUT_WR);
    (void)receive(until, [](std::uint8_t) { return false; });
  }

 private:
  void open(const addrinfo& a, Moment until) {
    m_socket = socket(a.ai_family, a.ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, a.ai_protocol);
    if (m_socket < 0) return;
    if (connect(m_socket, a.ai_addr, a.ai_addrlen) == 0) return;
    int error = errno;
    socklen_t size = sizeof error;
    const bool settled = error == EINPROGRESS && wait(POLLOUT, until) &&
                         getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
    if (!settled) close();
  }
  bool wait(short events, Moment until) const {
    for (;;) {
      pollfd p{m_socket, events, 0};
      const int ready = poll(&p, 1, left(until));
      if (ready > 0) return true;
      if (ready == 0 || errno != EINTR) return false;
    }
  }
  void close() {
    if (m_socket >= 0) ::close(m_socket);
    m_socket = -1;
  }

  int m_socket = -1;
  bool m_hung_up = false;
};

Condition ask_on(Line& line, const Patience& patience) {
  const auto question = [&](std::string_view bytes) {
    const Moment until = Clock::now() + patience.answer;
    return line.send(bytes, until) ? line.receive(until, is_realtime) : std::nullopt;
  };
  const auto offline = question(ask_offline);
  if (!offline) return line.hung_up() ? Condition::Unreachable : Condition::Silent;
  const auto paper = question(ask_paper);
  return paper ? condition_in(*offline, *paper) : Condition::Faulty;
}

/// Waits until the printer says that it is done; asks meanwhile whether it still can.
Report follow(Line& line, const Patience& patience, Moment until) {
  while (!line.hung_up() && left(until) > 0) {
    const Moment turn = std::min(until, Clock::now() + patience.answer);
    if (line.receive(turn, is_done)) return {Outcome::Printed, Condition::Ready};
    if (line.hung_up()) break;
    if (const Condition now = ask_on(line, patience); now != Condition::Ready && now != Condition::Silent) {
      return {Outcome::Interrupted, now};
    }
  }
  return {Outcome::Interrupted, line.hung_up() ? Condition::Unreachable : Condition::Faulty};
}

}  // namespace

std::optional<Address> parse_address(std::string_view text) {
  Address address{std::string(text), "9100"};
  const bool bracketed = text.starts_with('[');
  const std::size_t end = bracketed ? text.find(']') : text.rfind(':');
  if (bracketed) {
    if (end == std::string_view::npos) return std::nullopt;
    address.host = text.substr(1, end - 1);
    text.remove_prefix(end + 1);
    if (!text.empty() && !text.starts_with(':')) return std::nullopt;
    if (!text.empty()) address.port = text.substr(1);
  } else if (end != std::string_view::npos) {
    address.host = text.substr(0, end);
    address.port = text.substr(end + 1);
    if (address.host.find(':') != std::string::npos) return std::nullopt;
  }
  const bool number =
      !address.port.empty() && address.port.size() <= 5 &&
      std::all_of(address.port.begin(), address.port.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (address.host.empty() || !number || std::stoi(address.port) < 1 || std::stoi(address.port) > 65'535) {
    return std::nullopt;
  }
  return address;
}

Condition condition_in(std::uint8_t offline, std::uint8_t paper) {
  if ((offline & 0x04U) != 0) return Condition::CoverOpen;
  if ((offline & 0x20U) != 0 || (paper & 0x60U) != 0) return Condition::NoPaper;
  return (offline & 0x40U) != 0 ? Condition::Faulty : Condition::Ready;
}

Condition ask(const Address& address, const Patience& patience) {
  Line line(address, Clock::now() + patience.connect);
  return line.connected() ? ask_on(line, patience) : Condition::Unreachable;
}

Report print(const Address& address, std::string_view bytes, const Patience& patience, Answers answers) {
  Line line(address, Clock::now() + patience.connect);
  if (!line.connected()) return {Outcome::NotBegun, Condition::Unreachable};
  const Condition before = ask_on(line, patience);
  if (before != Condition::Ready && before != Condition::Silent) return {Outcome::NotBegun, before};
  if (before == Condition::Silent && answers == Answers::Yes) return {Outcome::NotBegun, Condition::Busy};
  const Moment until = Clock::now() + patience.print;
  if (!line.send(bytes, until)) return {Outcome::Interrupted, ask(address, patience)};
  if (before == Condition::Silent) {
    line.finish(Clock::now() + patience.answer);
    return {Outcome::Taken, Condition::Silent};
  }
  if (!line.send(ask_when_done, until)) return {Outcome::Interrupted, Condition::Unreachable};
  return follow(line, patience, until);
}

}  // namespace printer
