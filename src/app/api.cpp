#include "app/api.hpp"

#include "embed/database.hpp"
#include "engine/http/problem.hpp"
#include "engine/log/log.hpp"
#include "engine/pg/migrate.hpp"

namespace app {

namespace {

using Time = std::chrono::steady_clock::time_point;

// About four sessions beat sixteen on two cores: requests queue in the program, where it is cheap.
constexpr int interactive_threads = 4;
constexpr int report_threads = 3;
constexpr int secret_threads = 2;
constexpr std::size_t interactive_capacity = 1'024;
constexpr std::size_t report_capacity = 128;
constexpr std::size_t secret_capacity = 128;
// One thread of the reports is for those who wait for nobody.
constexpr std::size_t outside_each = 1;
constexpr std::size_t outside_all = report_threads - 1;
// Half as many halves the gain; twice as many gains a tenth more, and makes each wait for the last.
constexpr std::size_t together_most = 16;
// About what a full batch takes. People who alternate between two verbs, a batch of each at work, then fall into step:
// each batch waits for those whom the other has just answered, and finds all of them. With less they part into small
// batches, which cost more than the waiting.
constexpr std::chrono::microseconds together_patience{6'000};

/// A thread's own database session.
class SessionWorker : public work::Worker {
 public:
  explicit SessionWorker(pg::ConnectOptions options) : session(std::move(options)) {}
  pg::Session session;
};

work::Lane make_lane(const char* name, int threads, std::size_t capacity, const std::string& conninfo,
                     std::chrono::milliseconds statement_timeout) {
  return work::Lane(
      name, threads, capacity,
      [&conninfo, statement_timeout] {
        // Commits do not wait for the disk here: the answer does (pg::Flusher).
        return std::make_unique<SessionWorker>(pg::ConnectOptions{
            .conninfo = conninfo, .statement_timeout = statement_timeout, .synchronous_commit = false});
      },
      [](std::string_view what) {
        logs::error("travail interrompu", {{"message", what}});
      });
}

http::Response busy(const http::Request& request) {
  return http::problem({503, "serveur_occupe", "Le serveur est très sollicité : réessayez dans un instant.", {}, 1},
                       request.id);
}

http::Response text(int status, std::string body) { return {status, "text/plain; charset=utf-8", {}, std::move(body)}; }

}  // namespace

Api::Api(const cluster::Endpoints& endpoints, const base::Clock& clock, crypto::Vault vault, jobs::Wake& senders)
    : m_clock(clock),
      m_senders(senders),
      m_kernel(endpoints.application_conninfo, std::move(vault)),
      m_contract(m_kernel.openapi(nullptr)),
      m_runner(m_kernel.runner(m_clock)),
      m_durations(m_metrics.histogram("http_request_duration_seconds", "Durée des requêtes")),
      m_succeeded(m_metrics.counter("http_requests_total", "Requêtes", {{"issue", "servie"}})),
      m_refused(m_metrics.counter("http_requests_total", "Requêtes", {{"issue", "refusee"}})),
      m_failed(m_metrics.counter("http_requests_total", "Requêtes", {{"issue", "echouee"}})),
      m_together(
          m_metrics.counter("http_requests_together_total", "Requêtes menées avec d'autres, en une transaction")),
      m_flusher(endpoints.application_conninfo),
      m_batches(interactive_capacity, together_most, together_patience),
      m_interactive(make_lane("interactive", interactive_threads, interactive_capacity, endpoints.application_conninfo,
                              std::chrono::seconds(10))),
      m_secrets(make_lane("secrets", secret_threads, secret_capacity, endpoints.application_conninfo,
                          std::chrono::seconds(10))),
      m_outside(outside_each, outside_all),
      m_reports(make_lane("reports", report_threads, report_capacity, endpoints.application_conninfo,
                          std::chrono::seconds(120))) {
  for (work::Lane* lane : {&m_interactive, &m_secrets, &m_reports}) {
    m_metrics.gauge("lane_depth", "Requêtes en attente", {{"lane", lane->name()}},
                    [lane] { return static_cast<double>(lane->depth()); });
  }
}

Api::~Api() = default;

void Api::drain(Time deadline) {
  m_interactive.drain(deadline);
  m_secrets.drain(deadline);
  m_reports.drain(deadline);
}

std::size_t Api::body_bytes_at(std::string_view method, std::string_view path) const {
  const http::ServerLimits limits;
  return m_runner.open_to_anyone(method, path) ? limits.body_bytes_small : limits.body_bytes;
}

void Api::handle(http::Request request, http::Responder respond) {
  if (request.path == "/healthz") return respond(text(200, "ok\n"));
  if (request.path == "/metrics") {
    http::Response response = text(200, m_metrics.expose());
    response.content_type = "text/plain; version=0.0.4; charset=utf-8";
    return respond(std::move(response));
  }
  const bool ours = request.path == "/readyz" || request.path.starts_with("/api/");
  if (!ours) return respond(m_pages.serve(request));
  if (const auto key = m_runner.together(request)) {
    return submit_together(*key, std::move(request), std::move(respond));
  }
  work::Lane& lane = lane_of(request);  // before the request moves on
  submit(lane, std::move(request), std::move(respond));
}

work::Lane& Api::lane_of(const http::Request& request) {
  switch (m_runner.lane(request)) {
    case command::LaneKind::Reports: return m_reports;
    case command::LaneKind::Secrets: return m_secrets;
    case command::LaneKind::Interactive: break;
  }
  return m_interactive;
}

void Api::submit(work::Lane& lane, http::Request request, http::Responder respond) {
  const Time start = std::chrono::steady_clock::now();
  const auto shared = std::make_shared<http::Request>(std::move(request));
  const bool taken = lane.submit([this, shared, respond, start](work::Worker& worker) {
    // Nobody waits for the answer any more: the database is left alone.
    if (std::chrono::steady_clock::now() >= shared->deadline) return leave(*shared, busy(*shared), respond, start);
    answer(worker, *shared, respond, start);
  });
  if (!taken) leave(*shared, busy(*shared), respond, start);
}

/// One worker is busy with a key at a time, so that what comes meanwhile makes the next batch.
void Api::submit_together(const std::string& key, http::Request request, http::Responder respond) {
  Waiting waiting{std::make_shared<http::Request>(std::move(request)), std::move(respond),
                  std::chrono::steady_clock::now()};
  const auto added = m_batches.add(key, waiting);
  if (added == work::Batches<Waiting>::Added::Full) return turn_away(waiting);
  if (added == work::Batches<Waiting>::Added::Waits || submit_batch(key)) return;
  for (auto batch = m_batches.next(key); !batch.empty(); batch = m_batches.next(key)) {
    for (const Waiting& one : batch) turn_away(one);
  }
}

/// A batch, then its turn again behind what waits meanwhile: a busy company takes no worker from the others.
bool Api::submit_batch(const std::string& key) {
  return m_interactive.submit([this, key](work::Worker& worker) {
    do {
      // Nobody waits for company while others wait for a worker.
      auto batch = m_batches.next(key, m_interactive.depth() == 0);
      if (batch.empty()) return;
      try {
        answer_together(worker, std::move(batch));
      } catch (const std::exception& error) {
        // Whoever asks next must find nobody busy with the key.
        logs::error("travail interrompu", {{"message", std::string_view(error.what())}});
      }
      // A lane that is full or drains takes no more: what waits is done here.
    } while (!submit_batch(key));
  });
}

void Api::answer_together(work::Worker& worker, std::vector<Waiting> batch) {
  std::vector<const http::Request*> requests;
  const Time now = std::chrono::steady_clock::now();
  std::erase_if(batch, [&](const Waiting& one) {
    const bool late = now >= one.request->deadline;
    if (late) turn_away(one);
    return late;
  });
  for (const Waiting& one : batch) requests.push_back(one.request.get());
  if (batch.size() > 1) m_together.add(batch.size());
  auto outcomes = m_runner.execute_together(dynamic_cast<SessionWorker&>(worker).session, requests);
  for (std::size_t i = 0; i < batch.size(); ++i) {
    const Waiting& one = batch[i];
    leave_when_durable(*one.request, std::move(outcomes[i]), one.respond, one.start);
  }
}

void Api::turn_away(const Waiting& one) { leave(*one.request, busy(*one.request), one.respond, one.start); }

http::Response Api::ready(work::Worker& worker) const {
  try {
    pg::Session& session = dynamic_cast<SessionWorker&>(worker).session;
    const bool current = pg::migrations_current(session, embed::database());
    return current ? text(200, "ok\n") : text(503, "migrations en attente\n");
  } catch (const pg::Error&) {
    return text(503, "base de données injoignable\n");
  }
}

void Api::answer(work::Worker& worker, const http::Request& request, const http::Responder& respond, Time start) {
  if (request.path == "/readyz") return leave(request, ready(worker), respond, start);
  pg::Session& session = dynamic_cast<SessionWorker&>(worker).session;
  if (request.path == "/api/v1/openapi.json") return leave(request, openapi(session, request), respond, start);
  std::unique_ptr<work::Shares::Share> share;
  if (m_runner.waits_outside(request)) {
    if (auto refused = wait_turn(request, share)) return leave(request, std::move(*refused), respond, start);
  }
  command::Outcome outcome = m_runner.execute(session, request);
  if (outcome.produce) {
    if (auto refused = wait_turn(request, share)) return leave(request, std::move(*refused), respond, start);
    return produce(session, request, std::move(outcome), std::move(share), respond, start);
  }
  // Whoever has its answer may ask again.
  share.reset();
  leave_when_durable(request, std::move(outcome), respond, start);
}

/// Takes the company's share of those who wait for somebody outside; the answer that says to come again when there is
/// none: 429 deja_en_cours, 503 serveur_occupe.
std::optional<http::Response> Api::wait_turn(const http::Request& request,
                                             std::unique_ptr<work::Shares::Share>& share) {
  const auto company = m_runner.known_company(request);
  auto taken = m_outside.take(company ? company->text() : std::string());
  share = std::move(taken.share);
  if (share != nullptr) return std::nullopt;
  if (taken.refused == work::Shares::Refused::AllAreTaken) return busy(request);
  return http::problem({429,
                        "deja_en_cours",
                        "Un export ou un essai de courriel de votre entreprise est déjà en cours : attendez qu'il se "
                        "termine, puis recommencez.",
                        {},
                        10},
                       request.id);
}

void Api::leave_when_durable(const http::Request& request, command::Outcome outcome, const http::Responder& respond,
                             Time start) {
  if (!outcome.durable_needed) return leave(request, std::move(outcome.response), respond, start);
  const auto kept = std::make_shared<std::pair<http::Request, command::Outcome>>(request, std::move(outcome));
  m_flusher.after_flush([this, kept, respond, start](bool durable) {
    if (kept->second.effects_left) m_senders.poke();
    if (durable) return leave(kept->first, std::move(kept->second.response), respond, start);
    leave(kept->first,
          http::problem({503,
                         "issue_inconnue",
                         "La base de données s'est interrompue : vérifiez si votre action a été enregistrée avant de "
                         "la refaire.",
                         {},
                         5},
                        kept->first.id),
          respond, start);
  });
}

/// Sends the header, then makes the body on this worker as fast as the client takes it.
void Api::produce(pg::Session& session, const http::Request& request, command::Outcome outcome,
                  std::unique_ptr<work::Shares::Share> share, const http::Responder& respond, Time start) {
  auto [writer, reader] = http::body_stream();
  // Whoever has the whole file may ask for another.
  writer.before_end([&share] { share.reset(); });
  outcome.response.stream = std::move(reader);
  leave(request, std::move(outcome.response), respond, start);
  try {
    outcome.produce(session, writer);
  } catch (const std::exception& error) {
    // The writer goes without having finished: the client sees a cut answer, not a short file.
    logs::error("réponse interrompue",
                {{"request_id", request.id}, {"path", request.path}, {"message", std::string_view(error.what())}});
  }
  session.reset();
}

http::Response Api::openapi(pg::Session& session, const http::Request& request) {
  http::Response response;
  if (request.header("authorization").empty() && request.header("cookie").empty()) {
    response.body = m_contract;
    return response;
  }
  try {
    const auto found = m_kernel.authentication().identify(session, request, m_clock.now());
    if (!found) return http::problem(found.error(), request.id);
    response.body = m_kernel.openapi(&(*found)->identity.rights);
  } catch (const pg::Error&) {
    session.reset();
    return busy(request);
  }
  return response;
}

void Api::leave(const http::Request& request, http::Response response, const http::Responder& respond, Time start) {
  const auto duration = std::chrono::steady_clock::now() - start;
  m_durations.observe(duration);
  (response.status < 400 ? m_succeeded : response.status < 500 ? m_refused : m_failed).add();
  logs::info("requête", {{"request_id", request.id},
                         {"method", request.method},
                         {"path", request.path},
                         {"status", response.status},
                         {"us", std::chrono::duration_cast<std::chrono::microseconds>(duration).count()}});
  respond(std::move(response));
}

}  // namespace app
