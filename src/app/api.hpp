#pragma once

#include <memory>
#include <optional>

#include "app/kernel.hpp"
#include "app/pages.hpp"
#include "app/routes.hpp"
#include "base/clock.hpp"
#include "engine/http/server.hpp"
#include "engine/jobs/pause.hpp"
#include "engine/metrics/metrics.hpp"
#include "engine/pg/flusher.hpp"
#include "engine/work/batches.hpp"
#include "engine/work/lane.hpp"
#include "engine/work/shares.hpp"

namespace app {

/// The API behind the HTTP server: registries, lanes of workers with their sessions, and the answers' way out.
class Api {
 public:
  /// `senders` is poked when there are effects to send.
  Api(const cluster::Endpoints& endpoints, const base::Clock& clock, crypto::Vault vault, jobs::Wake& senders);
  ~Api();
  Api(const Api&) = delete;
  Api& operator=(const Api&) = delete;

  /// Called on the I/O thread; hands the request to its lane.
  void handle(http::Request request, http::Responder respond);
  /// How long a body may be for whom nobody knows yet, and for the others.
  [[nodiscard]] std::size_t body_bytes_at(std::string_view method, std::string_view path) const;
  /// Takes no more requests, lets those inside end until `deadline`.
  void drain(std::chrono::steady_clock::time_point deadline);
  /// What /metrics shows.
  [[nodiscard]] metrics::Registry& metrics() { return m_metrics; }
  /// What carries out the requests, for the background work too.
  [[nodiscard]] Kernel& kernel() { return m_kernel; }

 private:
  /// A request that waits to be carried out with others of its kind.
  struct Waiting {
    std::shared_ptr<http::Request> request;
    http::Responder respond;
    std::chrono::steady_clock::time_point start;
  };

  work::Lane& lane_of(const http::Request& request);
  std::optional<http::Response> wait_turn(const http::Request& request, std::unique_ptr<work::Shares::Share>& share);
  void submit(work::Lane& lane, http::Request request, http::Responder respond);
  void submit_together(const std::string& key, http::Request request, http::Responder respond);
  bool submit_batch(const std::string& key);
  void turn_away(const Waiting& one);
  void answer_together(work::Worker& worker, std::vector<Waiting> batch);
  void answer(work::Worker& worker, const http::Request& request, const http::Responder& respond,
              std::chrono::steady_clock::time_point start);
  void leave_when_durable(const http::Request& request, command::Outcome outcome, const http::Responder& respond,
                          std::chrono::steady_clock::time_point start);
  void produce(pg::Session& session, const http::Request& request, command::Outcome outcome,
               std::unique_ptr<work::Shares::Share> share, const http::Responder& respond,
               std::chrono::steady_clock::time_point start);
  void leave(const http::Request& request, http::Response response, const http::Responder& respond,
             std::chrono::steady_clock::time_point start);
  http::Response ready(work::Worker& worker) const;
  http::Response openapi(pg::Session& session, const http::Request& request);

  const base::Clock& m_clock;
  jobs::Wake& m_senders;
  Pages m_pages;
  Kernel m_kernel;
  /// The whole contract, for callers who are nobody yet.
  std::string m_contract;
  command::Runner m_runner;
  metrics::Registry m_metrics;
  metrics::Histogram& m_durations;
  metrics::Counter& m_succeeded;
  metrics::Counter& m_refused;
  metrics::Counter& m_failed;
  metrics::Counter& m_together;
  // Answers that wait for the disk outlive the workers that made them: declared before the lanes, so gone after them.
  pg::Flusher m_flusher;
  work::Batches<Waiting> m_batches;
  work::Lane m_interactive;
  work::Lane m_secrets;
  // Who waits for somebody outside, fewer than the threads of the reports; outlives these.
  work::Shares m_outside;
  work::Lane m_reports;
};

}  // namespace app
