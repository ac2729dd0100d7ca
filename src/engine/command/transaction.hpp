#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/command/authentication.hpp"
#include "engine/pg/session.hpp"

namespace command {

class Context;

/// The transaction of one request, or of several of one company that are carried out together: the round trips, the
/// proof of every caller, the audit lines and the outbox. Commands see it through their `Context` or `Group`.
class Transaction {
 public:
  enum class Stage { Fresh, Open, Committed };

  Transaction(pg::Session& session, Authentication& authentication)
      : m_session(session), m_authentication(authentication) {}
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// Adds a request. Requires: nothing queued yet, and a caller of the same company as those before.
  void join(Context& context) { m_contexts.push_back(&context); }
  /// A transaction that writes nothing ends with its first round trip.
  void commit_with_load() { m_commit_with_load = true; }

  void queue(const pg::Statement& statement, const pg::Params& params);
  void queue_sql(std::string_view sql, const pg::Params& params);
  [[nodiscard]] std::size_t queued() const { return m_queued; }

  /// Opens the transaction, sets the company, proves each caller once and runs what is queued, in one round trip. What
  /// came of each request's proof and idempotency key is in its context afterwards.
  std::vector<pg::Rows> load();
  std::vector<pg::Rows> read();
  /// Runs what is queued with the outbox and the audit lines of all requests, and commits when none of them carries an
  /// idempotency key, whose answer has to be stored first.
  std::vector<pg::Rows> apply();
  /// Commits what `apply` left open.
  void commit();

  [[nodiscard]] Stage stage() const { return m_stage; }
  [[nodiscard]] bool wrote() const { return m_wrote; }
  /// One of the requests leaves an effect to be sent after the commit.
  void leave_effect() { m_left_effects = true; }
  [[nodiscard]] bool left_effects() const { return m_left_effects; }
  [[nodiscard]] pg::Session& session() { return m_session; }

 private:
  void open();
  void queue_effects();
  void queue_audit();

  pg::Session& m_session;
  Authentication& m_authentication;
  std::vector<Context*> m_contexts;
  std::size_t m_queued = 0;
  /// How many rows of the first round trip are not the commands' own.
  std::size_t m_preamble = 0;
  bool m_commit_with_load = false;
  bool m_wrote = false;
  bool m_left_effects = false;
  Stage m_stage = Stage::Fresh;
};

}  // namespace command
