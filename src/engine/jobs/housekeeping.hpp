#pragma once

#include "base/clock.hpp"
#include "engine/jobs/pause.hpp"
#include "engine/pg/session.hpp"

namespace jobs {

/// Removes what served its time: answers kept for repeated requests after 48 hours; sessions 30 days after their end;
/// effects 30 days after they were sent; counters of tries to sign in after a day. One
/// minute after the start, then every ten minutes.
class Housekeeping {
 public:
  /// `batch`: rows that one statement removes at most, so that none holds its locks for long. `clock` outlives this.
  explicit Housekeeping(const base::Clock& clock, int batch = 1'000);

  [[nodiscard]] bool due() const { return m_clock.now() >= m_next; }
  /// Removes everything old, company by company, until the end is wished. `session` is the application's, outside a
  /// transaction. Throws pg::Error; the next pass is due ten minutes after the beginning of this one in any case.
  void pass(pg::Session& session, const Pause& pause);

 private:
  std::int64_t clean_tenant(pg::Session& session, const base::Uuid& entreprise, const Pause& pause) const;
  std::int64_t clean_login_attempts(pg::Session& session, const Pause& pause) const;

  const base::Clock& m_clock;
  int m_batch;
  base::Instant m_next;
};

}  // namespace jobs
