// HTTP/1.1 load client: a closed loop of keep-alive connections on the loopback interface.
//
//   bench_client --target 127.0.0.1:8080 --scenario FILE [--rows FILE] [--set NAME=VALUE]… [--clients 16]
//                [--seconds 5] [--warm-up 1] [--first-row 0] [--once] [--server PID] [--postgres PID]
//   bench_client --busy --server PID --postgres PID
//
// A scenario is a list of steps; `{name}` stands for a value of --set, of a `take` of an earlier step, or of the row
// of this turn (`{1}`, `{2}`… its columns, separated by tabs); `{new}` is a new id each time, `{now}` the time:
//
//   request POST /api/v1/Document/enregistrer
//   header Content-Type: application/json
//   body {"type":"FACTURE","clientId":"{1}"}
//   take id "id":"
//
// `take` keeps what follows its text up to the next quote. A step that answers anything but 2xx fails the turn.
// Rows are taken in turn, over and over; with --once the run ends when they are used up.
//
// Prints one line: turns errors seconds rate p50 p95 p99 max server_ms postgres_ms client_ms others next_row, times in
// milliseconds a turn, `others` the share of the machine that neither we nor the two processes took.
// `--busy` prints the CPU seconds so far of the server, of PostgreSQL, and of the machine (busy, total).
#include <arpa/inet.h>
#include <dirent.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <map>
#include <mutex>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Values = std::map<std::string, std::string, std::less<>>;

struct Take {
  std::string name;
  std::string after;
};

struct Step {
  std::string method;
  std::string target;
  std::string headers;
  std::string body;
  std::vector<Take> takes;
};

struct Options {
  std::string address = "127.0.0.1";
  int port = 0;
  std::vector<Step> steps;
  std::vector<Values> rows;
  Values values;
  int clients = 1;
  double seconds = 5;
  double warm_up = 1;
  long first_row = 0;
  bool once = false;
  bool busy = false;
  int server = 0;
  int postgres = 0;
};

[[noreturn]] void refuse(const std::string& reason) { throw std::runtime_error(reason); }

// --- CPU time, from /proc --------------------------------------------------------------------------------------------

struct ProcessTimes {
  int parent = 0;
  double own = 0;
  double children = 0;
};

std::optional<ProcessTimes> times_of(int pid) {
  std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
  std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  const auto name_end = text.rfind(')');
  if (name_end == std::string::npos) return std::nullopt;
  long parent = 0;
  double user = 0, system = 0, children_user = 0, children_system = 0;
  const int read = std::sscanf(text.c_str() + name_end + 1,
                               " %*c %ld %*d %*d %*d %*d %*u %*u %*u %*u %*u %lf %lf %lf %lf", &parent, &user, &system,
                               &children_user, &children_system);
  if (read != 5) return std::nullopt;
  const double tick = static_cast<double>(sysconf(_SC_CLK_TCK));
  return ProcessTimes{static_cast<int>(parent), (user + system) / tick, (children_user + children_system) / tick};
}

/// PostgreSQL: its first process, those that it has buried, and those that live.
double family_seconds(int pid) {
  const auto first = times_of(pid);
  if (!first) return 0;
  double sum = first->own + first->children;
  DIR* folder = opendir("/proc");
  if (folder == nullptr) return sum;
  while (const dirent* entry = readdir(folder)) {
    const int child = std::atoi(entry->d_name);
    if (child <= 0) continue;
    const auto times = times_of(child);
    if (times && times->parent == pid) sum += times->own;
  }
  closedir(folder);
  return sum;
}

struct Busy {
  double server = 0;
  double postgres = 0;
  double client = 0;
  double machine = 0;
  double total = 0;
};

Busy busy_now(const Options& options) {
  Busy busy;
  if (const auto server = options.server > 0 ? times_of(options.server) : std::nullopt) busy.server = server->own;
  if (options.postgres > 0) busy.postgres = family_seconds(options.postgres);
  timespec own{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &own);
  busy.client = static_cast<double>(own.tv_sec) + static_cast<double>(own.tv_nsec) / 1e9;
  std::ifstream file("/proc/stat");
  std::string word;
  double user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, soft = 0;
  file >> word >> user >> nice >> system >> idle >> wait >> irq >> soft;
  const double tick = static_cast<double>(sysconf(_SC_CLK_TCK));
  busy.machine = (user + nice + system + irq + soft) / tick;
  busy.total = busy.machine + (idle + wait) / tick;
  return busy;
}

// --- scenario --------------------------------------------------------------------------------------------------------

/// A new UUIDv7.
std::string new_id() {
  thread_local std::mt19937_64 random{std::random_device{}()};
  const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch());
  char text[48];
  const std::uint64_t time = static_cast<std::uint64_t>(now.count()), a = random(), b = random();
  std::snprintf(text, sizeof text, "%08llx-%04llx-7%03llx-8%03llx-%012llx", static_cast<unsigned long long>(time >> 16U),
                static_cast<unsigned long long>(time & 0xffffU), static_cast<unsigned long long>(a & 0xfffU),
                static_cast<unsigned long long>(a >> 52U), static_cast<unsigned long long>(b >> 16U));
  return text;
}

std::string time_now() {
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  char text[32];
  return {text, std::strftime(text, sizeof text, "%FT%T+00:00", gmtime_r(&now, &utc))};
}

std::string filled(std::string_view text, const Values& row, const Values& taken, const Values& common) {
  std::string out;
  out.reserve(text.size() + 64);
  for (std::size_t at = 0; at < text.size();) {
    const auto open = text.find('{', at);
    const auto close = open == std::string_view::npos ? open : text.find_first_of("{}", open + 1);
    if (close == std::string_view::npos) return out.append(text.substr(at));
    out.append(text.substr(at, open - at));
    const auto name = text.substr(open + 1, close - open - 1);
    const std::string* value = nullptr;
    for (const Values* values : {&taken, &row, &common}) {
      const auto found = values->find(name);
      if (value == nullptr && found != values->end()) value = &found->second;
    }
    const bool made = text[close] == '}' && (name == "new" || name == "now");
    if (made || (text[close] == '}' && value != nullptr)) {
      out.append(!made ? *value : name == "new" ? new_id() : time_now());
      at = close + 1;
    } else {
      out.push_back('{');
      at = open + 1;
    }
  }
  return out;
}

std::vector<Step> read_scenario(const std::string& path) {
  std::ifstream file(path);
  if (!file) refuse("cannot read " + path);
  std::vector<Step> steps;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.starts_with('#')) continue;
    const auto space = line.find(' ');
    const auto word = line.substr(0, space);
    const auto rest = space == std::string::npos ? std::string() : line.substr(space + 1);
    const auto second = rest.find(' ');
    if (word == "request") {
      if (second == std::string::npos) refuse("request METHOD TARGET: " + line);
      steps.push_back({rest.substr(0, second), rest.substr(second + 1), {}, {}, {}});
      continue;
    }
    if (steps.empty()) refuse("a scenario begins with a request: " + line);
    if (word == "header") {
      steps.back().headers += rest + "\r\n";
    } else if (word == "body") {
      steps.back().body = rest;
    } else if (word == "take" && second != std::string::npos) {
      steps.back().takes.push_back({rest.substr(0, second), rest.substr(second + 1)});
    } else {
      refuse("unknown line in a scenario: " + line);
    }
  }
  if (steps.empty()) refuse("an empty scenario: " + path);
  return steps;
}

std::vector<Values> read_rows(const std::string& path) {
  std::ifstream file(path);
  if (!file) refuse("cannot read " + path);
  std::vector<Values> rows;
  for (std::string line; std::getline(file, line);) {
    Values row;
    std::size_t column = 0;
    for (std::size_t at = 0; at <= line.size();) {
      const auto end = std::min(line.find('\t', at), line.size());
      row[std::to_string(++column)] = line.substr(at, end - at);
      at = end + 1;
    }
    rows.push_back(std::move(row));
  }
  if (rows.empty()) refuse("no rows in " + path);
  return rows;
}

// --- one connection --------------------------------------------------------------------------------------------------

class Connection {
 public:
  Connection(const std::string& address, int port) {
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const timeval patience{60, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(static_cast<std::uint16_t>(port));
    inet_pton(AF_INET, address.c_str(), &place.sin_addr);
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0) refuse("cannot connect");
  }
  ~Connection() { close(m_socket); }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Sends one request and reads its answer; gives the status.
  int exchange(const std::string& message, std::string& body) {
    for (std::size_t sent = 0; sent < message.size();) {
      const auto n = send(m_socket, message.data() + sent, message.size() - sent, MSG_NOSIGNAL);
      if (n <= 0) refuse("connection lost while sending");
      sent += static_cast<std::size_t>(n);
    }
    std::size_t head = std::string::npos;
    while ((head = m_buffer.find("\r\n\r\n")) == std::string::npos) receive();
    const std::string_view header(m_buffer.data(), head + 2);
    const int status = std::atoi(std::string(header.substr(9, 3)).c_str());
    const std::size_t length = status == 204 ? 0 : content_length(header);
    while (m_buffer.size() < head + 4 + length) receive();
    body.assign(m_buffer, head + 4, length);
    m_buffer.erase(0, head + 4 + length);
    return status;
  }

 private:
  void receive() {
    char bytes[65536];
    const auto n = recv(m_socket, bytes, sizeof bytes, 0);
    if (n <= 0) refuse("connection lost while reading");
    m_buffer.append(bytes, static_cast<std::size_t>(n));
  }

  static std::size_t content_length(std::string_view header) {
    constexpr std::string_view name = "\r\ncontent-length:";
    const auto found = std::search(header.begin(), header.end(), name.begin(), name.end(),
                                   [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
    if (found == header.end()) refuse("an answer without Content-Length");
    auto digits = header.substr(static_cast<std::size_t>(found - header.begin()) + name.size());
    while (digits.starts_with(' ')) digits.remove_prefix(1);
    std::size_t length = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), length);
    return length;
  }

  int m_socket = -1;
  std::string m_buffer;
};

// --- the run ---------------------------------------------------------------------------------------------------------

class Run {
 public:
  explicit Run(const Options& options) : m_options(options), m_next(options.first_row) {}

  void go() {
    std::vector<std::thread> threads;
    std::vector<std::vector<float>> latencies(static_cast<std::size_t>(m_options.clients));
    for (auto& mine : latencies) threads.emplace_back([this, &mine] { work(mine); });
    pause(m_options.warm_up);
    const auto before = busy_now(m_options);
    const auto start = Clock::now();
    m_measuring = true;
    pause(m_options.seconds);
    m_measuring = false;
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    const auto after = busy_now(m_options);
    m_over = true;
    for (auto& thread : threads) thread.join();
    report(latencies, seconds, before, after);
  }

 private:
  /// Ends early when all rows are used up.
  void pause(double seconds) {
    std::unique_lock lock(m_mutex);
    m_all_done.wait_for(lock, std::chrono::duration<double>(seconds), [this] { return m_done == m_options.clients; });
  }

  void work(std::vector<float>& latencies) {
    try {
      Connection connection(m_options.address, m_options.port);
      while (!m_over) {
        const long row = m_next++;
        const auto rows = static_cast<long>(m_options.rows.size());
        if (m_options.once && row >= rows) break;
        const auto start = Clock::now();
        const bool good = turn(connection, row);
        const auto end = Clock::now();
        if (!m_measuring) continue;
        if (!good) ++m_errors;
        else latencies.push_back(std::chrono::duration<float, std::milli>(end - start).count());
      }
    } catch (const std::exception& error) {
      complain(error.what());
      ++m_errors;
    }
    const std::lock_guard lock(m_mutex);
    ++m_done;
    m_all_done.notify_all();
  }

  bool turn(Connection& connection, long row) {
    static const Values none;
    const Values& columns =
        m_options.rows.empty() ? none : m_options.rows[static_cast<std::size_t>(row) % m_options.rows.size()];
    Values taken;
    std::string answer;
    for (const Step& step : m_options.steps) {
      const auto fill = [&](const std::string& text) { return filled(text, columns, taken, m_options.values); };
      const std::string body = fill(step.body);
      std::string message = step.method + " " + fill(step.target) + " HTTP/1.1\r\nHost: localhost\r\n" + fill(step.headers);
      if (step.method != "GET") message += "Content-Length: " + std::to_string(body.size()) + "\r\n";
      message += "\r\n" + body;
      const int status = connection.exchange(message, answer);
      if (status < 200 || status > 299) {
        complain(step.method + " " + step.target + " -> " + std::to_string(status) + " " + answer.substr(0, 400));
        return false;
      }
      for (const Take& take : step.takes) {
        const auto found = answer.find(take.after);
        if (found == std::string::npos) {
          complain("no " + take.after + " in " + answer.substr(0, 400));
          return false;
        }
        const auto begin = found + take.after.size();
        taken[take.name] = answer.substr(begin, answer.find('"', begin) - begin);
      }
    }
    return true;
  }

  void complain(const std::string& what) {
    if (m_complaints++ < 3) std::fprintf(stderr, "bench_client: %s\n", what.c_str());
  }

  void report(std::vector<std::vector<float>>& latencies, double seconds, const Busy& before, const Busy& after) {
    std::vector<float> all;
    for (const auto& mine : latencies) all.insert(all.end(), mine.begin(), mine.end());
    std::sort(all.begin(), all.end());
    const auto quantile = [&all](double share) {
      if (all.empty()) return 0.0;
      const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(all.size())));
      return static_cast<double>(all[std::max<std::size_t>(rank, 1) - 1]);
    };
    const double turns = std::max(1.0, static_cast<double>(all.size()));
    const double ours =
        after.server - before.server + after.postgres - before.postgres + after.client - before.client;
    const double others = std::max(0.0, after.machine - before.machine - ours) / std::max(1e-9, after.total - before.total);
    std::printf("%zu %ld %.3f %.1f %.3f %.3f %.3f %.3f %.4f %.4f %.4f %.3f %ld\n", all.size(), m_errors.load(), seconds,
                static_cast<double>(all.size()) / seconds, quantile(0.5), quantile(0.95), quantile(0.99), quantile(1),
                1000 * (after.server - before.server) / turns, 1000 * (after.postgres - before.postgres) / turns,
                1000 * (after.client - before.client) / turns, others, m_next.load());
  }

  const Options& m_options;
  std::atomic<long> m_next;
  std::atomic<bool> m_measuring = false;
  std::atomic<bool> m_over = false;
  std::atomic<long> m_errors = 0;
  std::atomic<int> m_complaints = 0;
  std::mutex m_mutex;
  std::condition_variable m_all_done;
  int m_done = 0;
};

Options parse(int count, char** words) {
  Options options;
  std::string target;
  for (int i = 1; i < count; ++i) {
    const std::string_view word = words[i];
    const auto next = [&]() -> std::string {
      if (++i >= count) refuse("a value is missing after " + std::string(word));
      return words[i];
    };
    if (word == "--target") target = next();
    else if (word == "--scenario") options.steps = read_scenario(next());
    else if (word == "--rows") options.rows = read_rows(next());
    else if (word == "--clients") options.clients = std::stoi(next());
    else if (word == "--seconds") options.seconds = std::stod(next());
    else if (word == "--warm-up") options.warm_up = std::stod(next());
    else if (word == "--first-row") options.first_row = std::stol(next());
    else if (word == "--once") options.once = true;
    else if (word == "--busy") options.busy = true;
    else if (word == "--server") options.server = std::stoi(next());
    else if (word == "--postgres") options.postgres = std::stoi(next());
    else if (word == "--set") {
      const auto pair = next();
      const auto equals = pair.find('=');
      if (equals == std::string::npos) refuse("--set NAME=VALUE");
      options.values[pair.substr(0, equals)] = pair.substr(equals + 1);
    } else refuse("unknown option " + std::string(word));
  }
  if (options.busy) return options;
  const auto colon = target.find(':');
  if (!target.starts_with("127.") || colon == std::string::npos) refuse("--target is a loopback address with its port");
  options.address = target.substr(0, colon);
  options.port = std::stoi(target.substr(colon + 1));
  if (options.steps.empty()) refuse("--scenario is missing");
  return options;
}

}  // namespace

int main(int count, char** words) {
  try {
    const Options options = parse(count, words);
    if (options.busy) {
      const Busy busy = busy_now(options);
      std::printf("%.3f %.3f %.3f %.3f\n", busy.server, busy.postgres, busy.machine, busy.total);
      return 0;
    }
    Run(options).go();
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bench_client: %s\n", error.what());
    return 2;
  }
}
