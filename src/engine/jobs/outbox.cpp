#include "engine/jobs/outbox.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <utility>

#include "base/text.hpp"
#include "engine/jobs/backoff.hpp"
#include "engine/jobs/sql.hpp"
#include "engine/jobs/tenants.hpp"
#include "engine/log/log.hpp"

namespace jobs {

namespace {

constexpr std::size_t longest_topic = 100;
constexpr std::size_t longest_reason = 2'000;

/// What the column takes: no NUL, valid UTF-8, bounded.
std::string storable(std::string reason) {
  std::erase(reason, '\0');
  reason.resize(std::min(reason.size(), longest_reason));
  if (const auto invalid = base::first_invalid_utf8(reason)) reason.resize(*invalid);
  return reason;
}

std::optional<Effect> taken(const pg::Rows& rows, const base::Uuid& entreprise, int max_attempts) {
  if (rows.empty()) return std::nullopt;
  const int attempt = static_cast<int>(rows.integer(0, 3)) + 1;
  return Effect{rows.uuid(0, 0), entreprise, std::string(rows.text(0, 1)), std::string(rows.text(0, 2)), attempt,
                attempt >= max_attempts};
}

}  // namespace

void Handlers::add(std::string topic, Handler handler) {
  if (topic.empty() || topic.size() > longest_topic) throw std::logic_error("topic of 1 to 100 bytes: " + topic);
  if (!m_handlers.emplace(topic, std::move(handler)).second) throw std::logic_error("topic registered twice: " + topic);
}

const Handler* Handlers::find(std::string_view topic) const {
  const auto found = m_handlers.find(topic);
  return found == m_handlers.end() ? nullptr : &found->second;
}

Relay::Relay(Handlers handlers, metrics::Registry& metrics, const base::Clock& clock, RelayOptions options)
    : m_handlers(std::move(handlers)),
      m_clock(clock),
      m_options(options),
      m_sent(metrics.counter("effects_total", "Effets extérieurs", {{"issue", "envoye"}})),
      m_failed(metrics.counter("effects_total", "Effets extérieurs", {{"issue", "echoue"}})),
      m_given_up(metrics.counter("effects_total", "Effets extérieurs", {{"issue", "abandonne"}})) {}

bool Relay::pass(pg::Session& session, const Pause& pause) const {
  const auto tenants =
      session.execute(sql::tenants_with_effects, pg::Params().instant(m_clock.now()).integer(m_options.tenants));
  int tried = 0;
  for_each_tenant(session, tenants, pause, "effets interrompus",
                  [&](const base::Uuid& entreprise) { tried += send_some(session, entreprise, pause); });
  return tried > 0;
}

int Relay::send_some(pg::Session& session, const base::Uuid& entreprise, const Pause& pause) const {
  const auto queue_take = [&] {
    queue_begin(session, entreprise);
    session.queue(sql::take_effect, pg::Params().instant(m_clock.now()));
  };
  queue_take();
  auto effect = taken(session.sync().back(), entreprise, m_options.max_attempts);
  int tried = 0;
  while (effect) {
    queue_outcome(session, *effect, deliver(*effect));
    session.queue_sql("COMMIT");
    ++tried;
    const bool another = tried < m_options.batch && !pause.over();
    // The note of this one and the taking of the next share a round trip.
    if (another) queue_take();
    const auto rows = session.sync();
    effect = another ? taken(rows.back(), entreprise, m_options.max_attempts) : std::nullopt;
  }
  session.reset();
  return tried;
}

Relay::Outcome Relay::deliver(const Effect& effect) const {
  const Handler* handler = m_handlers.find(effect.topic);
  if (handler == nullptr) {
    return base::Unexpected{"Cette version du programme ne sait pas envoyer « " + effect.topic + " »."};
  }
  try {
    const auto sent = (*handler)(effect);
    if (!sent) return base::Unexpected{sent.error().detail};
    return base::Done{};
  } catch (const std::exception& error) {
    logs::error("envoi interrompu", {{"topic", effect.topic}, {"effect", effect.id.text()}, {"message", error.what()}});
    // What an exception says was not written for the operator.
    return base::Unexpected{std::string("L'envoi a été interrompu par une erreur inattendue : voyez le journal.")};
  }
}

void Relay::queue_outcome(pg::Session& session, const Effect& effect, const Outcome& outcome) const {
  const base::Instant now = m_clock.now();
  if (outcome) {
    session.queue(sql::mark_sent, pg::Params().uuid(effect.id).instant(now));
    m_sent.add();
    return;
  }
  const std::string reason = storable(outcome.error());
  const bool last = effect.last;
  pg::Params params;
  params.uuid(effect.id).text(reason);
  if (last) {
    params.null();
  } else {
    params.instant(now + retry_delay(effect.id, effect.attempt));
  }
  session.queue(sql::mark_failed, params);
  (last ? m_given_up : m_failed).add();
  logs::write(last ? logs::Level::Error : logs::Level::Warn, last ? "effet abandonné" : "effet non envoyé",
              {{"topic", effect.topic},
               {"effect", effect.id.text()},
               {"entreprise", effect.entreprise.text()},
               {"attempt", effect.attempt},
               {"reason", reason}});
}

}  // namespace jobs
