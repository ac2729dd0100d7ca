#include "engine/jobs/housekeeping.hpp"

#include "engine/jobs/sql.hpp"
#include "engine/jobs/tenants.hpp"
#include "engine/log/log.hpp"

namespace jobs {

namespace {

constexpr std::chrono::minutes first_delay{1};
constexpr std::chrono::minutes interval{10};

struct Removal {
  const pg::Statement& statement;
  std::chrono::hours age;
};

// A client that repeats a request does so within minutes; two days cover a weekend's network failure.
constexpr std::chrono::hours idempotency_age{48};
constexpr std::chrono::hours month{24 * 30};
constexpr std::chrono::hours login_attempt_age{24};

constexpr Removal of_tenants[] = {
    {sql::delete_idempotency, idempotency_age},
    {sql::delete_sessions, month},
    {sql::delete_effects, month},
};

}  // namespace

Housekeeping::Housekeeping(const base::Clock& clock, int batch)
    : m_clock(clock), m_batch(batch), m_next(clock.now() + first_delay) {}

void Housekeeping::pass(pg::Session& session, const Pause& pause) {
  m_next = m_clock.now() + interval;
  std::int64_t removed = clean_login_attempts(session, pause);
  const auto tenants = session.execute(sql::all_tenants);
  for_each_tenant(session, tenants, pause, "ménage interrompu",
                  [&](const base::Uuid& entreprise) { removed += clean_tenant(session, entreprise, pause); });
  if (removed > 0) logs::info("ménage", {{"rows", removed}});
}

std::int64_t Housekeeping::clean_tenant(pg::Session& session, const base::Uuid& entreprise, const Pause& pause) const {
  std::int64_t removed = 0;
  bool more = true;
  while (more && !pause.over()) {
    queue_begin(session, entreprise);
    for (const Removal& removal : of_tenants) {
      session.queue(removal.statement, pg::Params().instant(m_clock.now() - removal.age).integer(m_batch));
    }
    session.queue_sql("COMMIT");
    more = false;
    for (const pg::Rows& rows : session.sync()) {
      removed += rows.affected();
      more = more || rows.affected() >= m_batch;
    }
  }
  return removed;
}

std::int64_t Housekeeping::clean_login_attempts(pg::Session& session, const Pause& pause) const {
  std::int64_t removed = 0;
  std::int64_t last = m_batch;
  while (last >= m_batch && !pause.over()) {
    last = session
               .execute(sql::delete_login_attempts,
                        pg::Params().instant(m_clock.now() - login_attempt_age).integer(m_batch))
               .affected();
    removed += last;
  }
  return removed;
}

}  // namespace jobs
