#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/result.hpp"
#include "base/uuid.hpp"
#include "engine/jobs/pause.hpp"
#include "engine/metrics/metrics.hpp"
#include "engine/pg/session.hpp"

/// Work that nobody waits for: effects outside the process, sent after the commit that decided them, and housekeeping.
namespace jobs {

/// Something to do outside the process, as `command::Context::effect` stored it.
struct Effect {
  /// The same at every attempt: what to give the outside as an idempotency key.
  base::Uuid id;
  base::Uuid entreprise;
  std::string topic;
  /// JSON.
  std::string payload;
  /// 1 for the first one.
  int attempt = 1;
  /// No attempt will follow this one: its failure gives the effect up.
  bool last = false;
};

/// Sends one effect. It may be called again for an effect that it did send (a crash before that was noted), so the
/// outside must bear it twice. It bounds its own time: the row stays locked meanwhile. The detail of a refusal is
/// stored and shown to the operator: French, precise; what it throws is logged. Neither holds a secret.
using Handler = std::function<base::Result<base::Done>(const Effect& effect)>;

/// Who sends what.
class Handlers {
 public:
  /// Throws std::logic_error when the topic is empty, longer than 100 bytes, or has a handler already.
  void add(std::string topic, Handler handler);
  /// Null for an unknown topic.
  [[nodiscard]] const Handler* find(std::string_view topic) const;

 private:
  std::map<std::string, Handler, std::less<>> m_handlers;
};

struct RelayOptions {
  /// After so many failed attempts, about a day of them, an effect is given up.
  int max_attempts = 15;
  /// Effects of one company in a row, so that a busy one does not keep the others waiting.
  int batch = 50;
  /// Companies looked at in one pass.
  int tenants = 32;
};

/// Sends what waits in systeme.outbox.
///
/// Each effect is delivered at least once and, in the usual case, once. Its row is locked while its handler runs, in a
/// transaction that ends with the note of the outcome: two processes never send the same effect at the same time, and
/// one that dies in between leaves it to be sent again. Effects of one topic and one company leave in the order in
/// which they were decided; one that fails holds back those behind it until it is sent or given up.
/// A failure stores its reason and the time of the next attempt (`retry_delay`). An effect that is given up stays in
/// the table with its reason and `next_attempt_at` = 'infinity'. An unknown topic is a failure like others: another
/// version of the program may know it. Any thread may pass, each with its own session: they share the work.
class Relay {
 public:
  /// Counts in the family "effects_total". `metrics` and `clock` outlive the relay.
  Relay(Handlers handlers, metrics::Registry& metrics, const base::Clock& clock, RelayOptions options = {});

  /// Sends what is due, company by company, until the end is wished. True when something was tried: there may be more.
  /// `session` is the application's, outside a transaction. Throws pg::Error; nothing is lost by that.
  bool pass(pg::Session& session, const Pause& pause) const;

 private:
  /// Sent, or why not.
  using Outcome = base::Result<base::Done, std::string>;

  int send_some(pg::Session& session, const base::Uuid& entreprise, const Pause& pause) const;
  void queue_outcome(pg::Session& session, const Effect& effect, const Outcome& outcome) const;
  [[nodiscard]] Outcome deliver(const Effect& effect) const;

  Handlers m_handlers;
  const base::Clock& m_clock;
  RelayOptions m_options;
  metrics::Counter& m_sent;
  metrics::Counter& m_failed;
  metrics::Counter& m_given_up;
};

}  // namespace jobs
