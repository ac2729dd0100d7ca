#include <fmt/core.h>

#include <algorithm>
#include <condition_variable>
#include <csignal>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

#include "app/commands.hpp"
#include "engine/cluster/refused.hpp"
#include "engine/http/problem.hpp"
#include "engine/http/server.hpp"
#include "engine/printer/printer.hpp"

namespace app {

namespace {

using Clock = std::chrono::steady_clock;

/// How long the till waits for its answer: what did not begin by then is not printed any more.
constexpr std::chrono::milliseconds till_waits{3'500};
/// Prints that are remembered by their key, so that a request sent again prints nothing.
constexpr std::size_t remembered = 1'000;

bool is_loopback(std::string_view host) { return host == "127.0.0.1" || host == "localhost" || host == "[::1]"; }

/// "http://127.0.0.1:5173" → "127.0.0.1".
std::string_view host_of(std::string_view origin) {
  const std::size_t scheme = origin.find("://");
  if (scheme == std::string_view::npos) return {};
  origin.remove_prefix(scheme + 3);
  return origin.starts_with('[') ? origin.substr(0, origin.find(']') + 1) : origin.substr(0, origin.find(':'));
}

base::Refusal refusal_for(const printer::Report& report) {
  const auto said = [](std::string_view code, std::string_view detail) {
    return base::Refusal{503, std::string(code), std::string(detail), {}, std::nullopt};
  };
  if (report.outcome == printer::Outcome::Interrupted) {
    return said("impression_interrompue",
                "L'impression a commencé et n'est pas confirmée : regardez le ticket. S'il ne se termine pas quand "
                "l'imprimante est prête, réimprimez-le.");
  }
  switch (report.condition) {
    case printer::Condition::NoPaper: return said("papier_absent", "L'imprimante n'a plus de papier.");
    case printer::Condition::CoverOpen: return said("capot_ouvert", "Le capot de l'imprimante est ouvert.");
    case printer::Condition::Faulty:
      return said("imprimante_en_defaut", "L'imprimante signale un défaut : éteignez-la et rallumez-la.");
    case printer::Condition::Busy:
      return said("imprimante_occupee", "L'imprimante sert une autre caisse : réessayez dans un instant.");
    default:
      return said("imprimante_injoignable", "L'imprimante ne répond pas : vérifiez qu'elle est allumée et reliée.");
  }
}

std::string_view name_of(printer::Condition condition) {
  switch (condition) {
    case printer::Condition::Ready: return "PRETE";
    case printer::Condition::Silent: return "MUETTE";
    case printer::Condition::Busy: return "OCCUPEE";
    case printer::Condition::NoPaper: return "SANS_PAPIER";
    case printer::Condition::CoverOpen: return "CAPOT_OUVERT";
    case printer::Condition::Faulty: return "EN_DEFAUT";
    default: return "INJOIGNABLE";
  }
}

/// One printer, one thread: what comes is printed in its order.
class Agent {
 public:
  explicit Agent(PrintAgentOptions options) : m_options(std::move(options)) {
    const auto address = printer::parse_address(m_options.printer);
    if (!address)
      throw cluster::Refused("« " + m_options.printer + " » n'est pas l'adresse d'une imprimante : HÔTE:9100.");
    m_printer = *address;
    m_worker = std::thread([this] { work(); });
  }
  ~Agent() {
    {
      const std::lock_guard lock(m_mutex);
      m_over = true;
    }
    m_wake.notify_all();
    m_worker.join();
  }
  Agent(const Agent&) = delete;
  Agent& operator=(const Agent&) = delete;

  void handle(http::Request request, const http::Responder& respond) {
    const std::string origin(request.header("Origin"));
    const auto reply = [respond, origin](http::Response response) {
      if (!origin.empty()) {
        response.headers.push_back({"Access-Control-Allow-Origin", origin});
        response.headers.push_back({"Vary", "Origin"});
      }
      respond(std::move(response));
    };
    if (auto refused = judge(request, origin)) return respond(http::problem(*refused, request.id));
    if (request.method == "OPTIONS") return reply(preflight());
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back({std::move(request), reply, Clock::now() + till_waits});
    m_wake.notify_all();
  }

 private:
  struct Job {
    http::Request request;
    http::Responder reply;
    Clock::time_point until;
  };

  [[nodiscard]] bool trusted(std::string_view origin) const {
    return is_loopback(host_of(origin)) ||
           std::find(m_options.origins.begin(), m_options.origins.end(), origin) != m_options.origins.end();
  }

  /// Any page of the browser can call this address: only the till's own may print or open the drawer. Refuses 403
  /// origine_refusee, 404 route_inconnue, 405 methode_interdite, 422 impression_vide.
  [[nodiscard]] std::optional<base::Refusal> judge(const http::Request& request, const std::string& origin) const {
    if (!origin.empty() && !trusted(origin)) {
      return base::Refusal{403,
                           "origine_refusee",
                           "Cet agent n'imprime pas pour " + origin + " : relancez-le avec --origin " + origin + ".",
                           {},
                           std::nullopt};
    }
    if (request.path != "/print" && request.path != "/status") {
      return base::Refusal{404, "route_inconnue", "L'agent répond à POST /print et à GET /status.", {}, std::nullopt};
    }
    if (request.method == "OPTIONS") return std::nullopt;
    if (request.method != (request.path == "/print" ? "POST" : "GET")) {
      return base::Refusal{
          405, "methode_interdite", "L'agent répond à POST /print et à GET /status.", {}, std::nullopt};
    }
    if (request.path == "/print" && request.body.empty()) {
      return base::Refusal{422, "impression_vide", "Envoyez les octets à imprimer.", {}, std::nullopt};
    }
    return std::nullopt;
  }

  static http::Response preflight() {
    return {.status = 204,
            .headers = {{"Access-Control-Allow-Methods", "GET, POST, OPTIONS"},
                        {"Access-Control-Allow-Headers", "Content-Type, Idempotency-Key"},
                        {"Access-Control-Allow-Private-Network", "true"},
                        {"Access-Control-Max-Age", "600"}},
            .body = {}};
  }

  void work() {
    std::unique_lock lock(m_mutex);
    for (;;) {
      m_wake.wait(lock, [this] { return m_over || !m_jobs.empty(); });
      if (m_over) return;
      Job job = std::move(m_jobs.front());
      m_jobs.pop_front();
      lock.unlock();
      job.reply(job.request.path == "/status" ? status() : print(job));
      lock.lock();
    }
  }

  [[nodiscard]] http::Response status() const {
    http::Response response;
    response.body = fmt::format(R"({{"imprimante":"{}"}})", name_of(printer::ask(m_printer, m_options.patience)));
    return response;
  }

  http::Response print(const Job& job) {
    const std::string key(job.request.header("Idempotency-Key"));
    const auto known = key.empty() ? m_known.end() : m_known.find(key);
    const printer::Report report = known != m_known.end() ? known->second : try_to_print(job);
    if (known == m_known.end() && !key.empty() && report.outcome != printer::Outcome::NotBegun) remember(key, report);
    if (report.outcome == printer::Outcome::Printed || report.outcome == printer::Outcome::Taken) {
      return {.status = 204, .headers = {}, .body = {}};
    }
    const base::Refusal refusal = refusal_for(report);
    fmt::print(stderr, "{}\n", refusal.detail);
    return http::problem(refusal, job.request.id);
  }

  /// A printer that is busy with another computer, or just switched on, is tried again for as long as the till waits.
  printer::Report try_to_print(const Job& job) {
    printer::Report report;
    while (Clock::now() < job.until) {
      report = printer::print(m_printer, job.request.body, m_options.patience, m_answers);
      if (report.condition == printer::Condition::Ready) m_answers = printer::Answers::Yes;
      const bool later =
          report.condition == printer::Condition::Unreachable || report.condition == printer::Condition::Busy;
      if (report.outcome != printer::Outcome::NotBegun || !later) break;
      std::this_thread::sleep_for(m_options.pause);
    }
    return report;
  }

  void remember(const std::string& key, const printer::Report& report) {
    m_known.emplace(key, report);
    m_order.push_back(key);
    if (m_order.size() <= remembered) return;
    m_known.erase(m_order.front());
    m_order.pop_front();
  }

  PrintAgentOptions m_options;
  printer::Address m_printer;
  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::deque<Job> m_jobs;
  bool m_over = false;
  printer::Answers m_answers = printer::Answers::Unknown;
  std::map<std::string, printer::Report> m_known;
  std::deque<std::string> m_order;
  std::thread m_worker;
};

}  // namespace

int print_agent(const PrintAgentOptions& options) {
  if (!is_loopback(options.listen.substr(0, options.listen.rfind(':')))) {
    throw cluster::Refused("L'agent d'impression n'écoute que sur cet ordinateur : --listen 127.0.0.1:PORT.");
  }
  // Blocked before any thread is made, so that only this one sees them.
  std::signal(SIGPIPE, SIG_IGN);
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  Agent agent(options);
  http::ServerLimits limits;
  limits.body_bytes = 1024UL * 1024;
  limits.connections = 50;
  http::Server server(options.listen, limits, [&agent](http::Request request, const http::Responder& respond) {
    agent.handle(std::move(request), respond);
  });
  fmt::print(stderr, "Agent d'impression : http://{}/print vers {}\n", server.address(), options.printer);
  std::thread serving([&server] { server.run(); });
  int received = 0;
  sigwait(&signals, &received);
  server.stop(std::chrono::seconds(5));
  serving.join();
  return success;
}

}  // namespace app
