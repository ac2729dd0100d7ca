// Stands between a program and PostgreSQL's socket and writes down what the program asks: the statements with their
// parameters as text, in order, and where each round trip ends. From that the floor of the bench is made (floor.cpp).
//
//   bench_tap LISTEN_SOCKET POSTGRES_SOCKET LOG
//
// One line an event: connection, then "sync", or "run", the SQL text and its parameters (\N for NULL), between tabs;
// backslash, tab and newline inside a field are written \\ \t \n.
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "rows.hpp"

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\') out += "\\\\";
    else if (c == '\t') out += "\\t";
    else if (c == '\n') out += "\\n";
    else out.push_back(c);
  }
  return out;
}

class Log {
 public:
  explicit Log(const char* path) : m_file(std::fopen(path, "w")) {
    if (m_file == nullptr) throw std::runtime_error(std::string("cannot write ") + path);
  }
  void write(const std::string& line) {
    const std::lock_guard lock(m_mutex);
    std::fputs(line.c_str(), m_file);
    std::fflush(m_file);
  }

 private:
  std::mutex m_mutex;
  std::FILE* m_file;
};

/// Follows what one client sends.
class Follower {
 public:
  Follower(Log& log, int connection) : m_log(log), m_prefix(std::to_string(connection) + "\t") {}

  void feed(std::string_view bytes) {
    m_pending.append(bytes);
    for (;;) {
      const std::size_t type_size = m_started ? 1 : 0;
      if (m_pending.size() < type_size + 4) return;
      const std::size_t length = bench::Message(std::string_view(m_pending).substr(type_size)).number(4);
      if (m_pending.size() < type_size + length) return;
      if (m_started) message(m_pending[0], std::string_view(m_pending).substr(5, length - 4));
      m_started = true;
      m_pending.erase(0, type_size + length);
    }
  }

 private:
  void message(char type, std::string_view body) {
    bench::Message fields(body);
    if (type == 'P') {
      const std::string name(fields.text());
      m_statements[name] = escaped(fields.text());
    } else if (type == 'B') {
      fields.text();
      bind(fields);
    } else if (type == 'E') {
      m_log.write(m_prefix + "run\t" + m_bound + "\n");
    } else if (type == 'S') {
      m_log.write(m_prefix + "sync\n");
    }
  }

  void bind(bench::Message& fields) {
    m_bound = m_statements[std::string(fields.text())];
    std::vector<bool> binary(fields.number(2));
    for (std::size_t i = 0; i < binary.size(); ++i) binary[i] = fields.number(2) == 1;
    const auto count = fields.number(2);
    for (std::size_t i = 0; i < count; ++i) {
      m_bound += '\t';
      if (const auto size = fields.number(4); size == bench::null_size) {
        m_bound += "\\N";
      } else {
        const auto value = fields.take(size);
        m_bound += escaped(i < binary.size() && binary[i] ? bench::rows_as_text(value) : value);
      }
    }
  }

  Log& m_log;
  std::string m_prefix;
  std::string m_pending;
  std::string m_bound;
  std::map<std::string, std::string> m_statements;
  bool m_started = false;
};

sockaddr_un address_of(const char* path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (std::strlen(path) >= sizeof address.sun_path) throw std::runtime_error(std::string("path too long: ") + path);
  std::strcpy(address.sun_path, path);
  return address;
}

bool send_all(int to, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto n = send(to, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (n <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

void serve(int client, const char* target, Log& log, int number) {
  const int server = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const auto address = address_of(target);
  if (connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
    Follower follower(log, number);
    std::vector<char> buffer(1U << 16U);
    pollfd both[] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
    for (bool open = true; open && poll(both, 2, -1) > 0;) {
      for (int side = 0; side < 2 && open; ++side) {
        if (both[side].revents == 0) continue;
        const auto n = recv(both[side].fd, buffer.data(), buffer.size(), 0);
        open = n > 0;
        if (!open) break;
        const std::string_view bytes(buffer.data(), static_cast<std::size_t>(n));
        if (side == 0) follower.feed(bytes);
        open = send_all(both[1 - side].fd, bytes);
      }
    }
  }
  close(server);
  close(client);
}

}  // namespace

int main(int count, char** words) {
  if (count != 4) return std::fputs("bench_tap LISTEN_SOCKET POSTGRES_SOCKET LOG\n", stderr), 2;
  try {
    Log log(words[3]);
    const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = address_of(words[1]);
    unlink(words[1]);
    if (bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 || listen(listener, 64) != 0) {
      throw std::runtime_error(std::string("cannot listen on ") + words[1]);
    }
    for (int number = 1;; ++number) {
      const int client = accept(listener, nullptr, nullptr);
      if (client < 0) return 2;
      std::thread([client, words, &log, number] { serve(client, words[2], log, number); }).detach();
    }
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bench_tap: %s\n", error.what());
    return 2;
  }
}
