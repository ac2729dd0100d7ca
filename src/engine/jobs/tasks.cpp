#include "engine/jobs/tasks.hpp"

#include <algorithm>
#include <stdexcept>

#include "base/text.hpp"
#include "engine/jobs/backoff.hpp"
#include "engine/jobs/sql.hpp"
#include "engine/jobs/tenants.hpp"
#include "engine/log/log.hpp"

namespace jobs {

namespace {

constexpr std::size_t longest_name = 100;
constexpr std::size_t longest_error = 2'000;
constexpr base::Instant never{};

void require_possible(const Schedule& schedule) {
  const auto* every = std::get_if<Every>(&schedule);
  if (every != nullptr && every->span <= std::chrono::seconds(0)) throw std::logic_error("a span of a second at least");
  const auto* daily = std::get_if<Daily>(&schedule);
  if (daily != nullptr && (daily->at < std::chrono::minutes(0) || daily->at >= std::chrono::hours(24))) {
    throw std::logic_error("a time of day is between 0:00 and 24:00");
  }
}

/// What the column takes: no NUL, valid UTF-8, bounded.
std::string storable(std::string text) {
  std::erase(text, '\0');
  text.resize(std::min(text.size(), longest_error));
  if (const auto invalid = base::first_invalid_utf8(text)) text.resize(*invalid);
  return text;
}

base::Instant instant_of(const pg::Rows& rows, int column) {
  return rows.is_null(0, column) ? never : base::parse_instant(rows.text(0, column)).value_or(never);
}

}  // namespace

Tasks::Tasks(metrics::Registry& metrics, const base::Clock& clock, TasksOptions options)
    : m_metrics(metrics), m_clock(clock), m_options(options), m_next(clock.now()) {}

void Tasks::add(Periodic task) {
  if (task.name.empty() || task.name.size() > longest_name) throw std::logic_error("task name: " + task.name);
  for (const Task& known : m_tasks) {
    if (known.periodic.name == task.name) throw std::logic_error("task registered twice: " + task.name);
  }
  require_possible(task.schedule);
  const auto counter = [&](const char* outcome) {
    return &m_metrics.counter("tasks_total", "Travaux périodiques", {{"tache", task.name}, {"issue", outcome}});
  };
  metrics::Counter* done = counter("fait");
  metrics::Counter* failed = counter("echoue");
  m_tasks.push_back({std::move(task), done, failed});
}

void Tasks::pass(pg::Session& session, const Pause& pause) {
  m_next = m_clock.now() + m_options.interval;
  const auto tenants = session.execute(sql::tenants_with_zone);
  for (int row = 0; row < tenants.size(); ++row) {
    const std::string zone(tenants.text(row, 1));
    for (std::size_t index = 0; index < m_tasks.size() && !pause.over(); ++index) {
      const base::Instant now = m_clock.now();
      const Turn turn{tenants.uuid(row, 0), zone, now, base::local_date(now, zone), pause};
      const auto known = m_known.find({turn.entreprise, index});
      const base::Instant on = turn_at(m_tasks[index].periodic.schedule, now, zone);
      if (known != m_known.end() && (known->second.turn >= on || known->second.retry_at > now)) continue;
      serve(session, index, turn);
    }
  }
}

void Tasks::serve(pg::Session& session, std::size_t index, const Turn& turn) {
  const Task& task = m_tasks[index];
  const pg::Params key = pg::Params().uuid(turn.entreprise).text(task.periodic.name);
  // The lock in a statement before the look: what its holder noted is seen.
  queue_begin(session, turn.entreprise);
  session.queue(sql::lock_task, key);
  session.queue(sql::read_task, pg::Params().text(task.periodic.name));
  session.queue_sql("COMMIT");
  const auto rows = session.sync();
  if (!rows[2].boolean(0, 0)) return;
  Known& known = m_known[{turn.entreprise, index}];
  std::int64_t failures = 0;
  if (!rows[3].empty()) {
    known = {instant_of(rows[3], 0), instant_of(rows[3], 1)};
    failures = rows[3].integer(0, 2);
  }
  const bool on = known.turn < turn_at(task.periodic.schedule, turn.now, turn.time_zone) && known.retry_at <= turn.now;
  if (on) note(session, task, turn, attempt(session, task.periodic, turn), known, failures);
  session.execute(sql::unlock_task, key);
}

/// Why the turn failed; nothing when it is done.
std::optional<std::string> Tasks::attempt(pg::Session& session, const Periodic& task, const Turn& turn) const {
  try {
    task.run(session, turn);
    session.reset();
    return std::nullopt;
  } catch (const pg::Error& error) {
    session.reset();
    if (error.connection_lost()) throw;
    return std::string(error.what());
  } catch (const std::exception& error) {
    session.reset();
    return std::string(error.what());
  }
}

void Tasks::note(pg::Session& session, const Task& task, const Turn& turn, const std::optional<std::string>& error,
                 Known& known, std::int64_t failures) {
  pg::Params params;
  params.uuid(turn.entreprise).text(task.periodic.name);
  if (error) {
    const int attempt = static_cast<int>(failures) + 1;
    known.retry_at = turn.now + retry_delay(turn.entreprise, attempt);
    params.null().instant(turn.now).integer(attempt).instant(known.retry_at).text(storable(*error));
    task.failed->add();
    logs::error("travail périodique échoué", {{"tache", task.periodic.name},
                                              {"entreprise", turn.entreprise.text()},
                                              {"attempt", attempt},
                                              {"message", *error}});
  } else {
    known = {turn_at(task.periodic.schedule, turn.now, turn.time_zone), never};
    params.instant(known.turn).instant(turn.now).integer(0).null().null();
    task.done->add();
  }
  queue_begin(session, turn.entreprise);
  session.queue(sql::note_task, params);
  session.queue_sql("COMMIT");
  session.sync();
}

}  // namespace jobs
