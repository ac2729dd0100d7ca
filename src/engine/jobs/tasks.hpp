#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/clock.hpp"
#include "base/uuid.hpp"
#include "engine/jobs/pause.hpp"
#include "engine/jobs/schedule.hpp"
#include "engine/metrics/metrics.hpp"
#include "engine/pg/session.hpp"

namespace jobs {

/// One turn of a task for one company.
struct Turn {
  base::Uuid entreprise;
  /// IANA zone of the company.
  std::string time_zone;
  base::Instant now;
  /// The date on the wall of the company.
  base::Date today;
  /// A task that takes long asks whether the end is wished, and stops between two units of work.
  const Pause& pause;
};

/// Work that comes back by itself for every company.
struct Periodic {
  /// Stable, for its turns are noted under it: "ventes.expirer_devis". At most 100 bytes.
  std::string name;
  Schedule schedule;
  /// `session` is the application's, outside a transaction (`queue_begin` opens one of the company). What it throws
  /// makes the turn failed; it is then tried again after a while that doubles. It sees to all that is due, not to one
  /// day: turns missed while no program ran do not come back. It bears being run again: a program may die between
  /// its last commit and the note that the turn is done.
  std::function<void(pg::Session& session, const Turn& turn)> run;
};

struct TasksOptions {
  /// Between two looks at all companies.
  std::chrono::seconds interval{30};
};

/// The periodic tasks of the program, done company by company, once a turn whatever number of processes there are.
///
/// A turn is done under an advisory lock of the company and the task, which ends with the connection, so that a
/// process that dies leaves nothing locked. That it is done is noted in systeme.tache_periodique; memory only spares
/// the look. A company that is new does the turn that is on at once. One company's failure keeps nobody waiting: it
/// is logged, noted, and tried again after `retry_delay`.
class Tasks {
 public:
  /// Counts in the family "tasks_total". `metrics` and `clock` outlive this.
  Tasks(metrics::Registry& metrics, const base::Clock& clock, TasksOptions options = {});

  /// Throws std::logic_error when the name is empty, too long or taken, or the schedule is impossible.
  void add(Periodic task);

  [[nodiscard]] bool due() const { return !m_tasks.empty() && m_clock.now() >= m_next; }
  /// Does every turn that is on and not done, until the end is wished. Throws pg::Error for a lost connection only; the
  /// next pass is due an interval after the beginning of this one in any case.
  void pass(pg::Session& session, const Pause& pause);

 private:
  struct Task {
    Periodic periodic;
    metrics::Counter* done;
    metrics::Counter* failed;
  };
  /// What is known of the turns of a company: the last one done, and when a failed one is tried again.
  struct Known {
    base::Instant turn;
    base::Instant retry_at;
  };

  void serve(pg::Session& session, std::size_t index, const Turn& turn);
  std::optional<std::string> attempt(pg::Session& session, const Periodic& task, const Turn& turn) const;
  void note(pg::Session& session, const Task& task, const Turn& turn, const std::optional<std::string>& error,
            Known& known, std::int64_t failures);

  std::vector<Task> m_tasks;
  metrics::Registry& m_metrics;
  const base::Clock& m_clock;
  TasksOptions m_options;
  base::Instant m_next;
  std::map<std::pair<base::Uuid, std::size_t>, Known> m_known;
};

}  // namespace jobs
