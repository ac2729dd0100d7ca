#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/result.hpp"
#include "engine/command/authentication.hpp"
#include "engine/command/command.hpp"
#include "engine/command/transaction.hpp"
#include "engine/crypto/vault.hpp"
#include "engine/http/message.hpp"
#include "engine/pg/session.hpp"

namespace command {

/// A line of the audit log (UserActivity). `before` and `after` are JSON texts or empty.
struct Audit {
  std::string_view action;
  std::string_view model;
  base::Uuid id;
  std::string before = {};
  std::string after = {};
};

/// What one command sees of its request and its transaction.
///
/// A member command has three steps, each a round trip at most: `queue` what must be read, then `load`; decide without
/// the database; `queue` what must be written, `audit` it, then `apply`. After `apply` begins nothing may refuse: what
/// can still go wrong there (a guard beaten by another transaction) raises a retryable error, and the runner starts
/// the command anew, which then decides on what it sees.
class Context {
 public:
  Context(Transaction& transaction, Authentication& authentication, const http::Request& request, base::Instant now,
          const crypto::Vault& vault)
      : m_transaction(transaction), m_authentication(authentication), m_request(request), m_now(now), m_vault(vault) {}
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  [[nodiscard]] const auth::Identity& who() const { return m_ticket->identity; }
  [[nodiscard]] const http::Request& request() const { return m_request; }
  [[nodiscard]] base::Instant now() const { return m_now; }
  /// The date on the wall of the company.
  [[nodiscard]] base::Date today() const;
  /// IANA zone of the company.
  [[nodiscard]] const std::string& time_zone() const { return m_ticket->time_zone; }
  /// The {id} of the path; only for commands that have one.
  [[nodiscard]] base::Uuid id() const { return m_id; }
  /// The value of a query parameter, when given.
  [[nodiscard]] std::optional<std::string> query(std::string_view name) const;
  /// Seals what the company must be able to read again.
  [[nodiscard]] const crypto::Vault& vault() const { return m_vault; }
  /// For public commands, which manage their own transactions.
  [[nodiscard]] pg::Session& session() { return m_transaction.session(); }
  [[nodiscard]] Authentication& authentication() { return m_authentication; }

  void queue(const pg::Statement& statement, const pg::Params& params = {}) { m_transaction.queue(statement, params); }
  void queue_sql(std::string_view sql, const pg::Params& params = {}) { m_transaction.queue_sql(sql, params); }
  /// How many statements wait since the last round trip: the place of the next one's rows.
  [[nodiscard]] std::size_t queued() const { return m_transaction.queued(); }
  /// Opens the transaction, sets the tenant, proves the caller and runs what is queued, in one round trip.
  /// Gives the rows of the caller's statements. Refuses 401 when the session ended meanwhile, and answers a repeated
  /// idempotency key (see `replayed`). Only for a command that has its transaction for itself.
  base::Result<std::vector<pg::Rows>> load();
  /// One more reading round trip, after `load`.
  std::vector<pg::Rows> read() { return m_transaction.read(); }
  /// Runs what is queued with the audit lines and the outbox, and commits when no idempotency key has to be stored.
  /// Gives the rows of the caller's statements.
  std::vector<pg::Rows> apply() { return m_transaction.apply(); }

  void audit(Audit line) { m_audits.push_back(std::move(line)); }
  /// Queues an effect outside the process; it is sent after the commit (outbox).
  void effect(std::string_view topic, std::string payload) {
    m_effects.emplace_back(topic, std::move(payload));
    leaves_effect();
  }
  /// A statement that the caller queued leaves an effect: it is sent after the commit too, not at the next look.
  void leaves_effect() { m_transaction.leave_effect(); }

 private:
  friend class Runner;
  friend class Transaction;
  friend class Group;

  /// Reads its part of the first round trip into `m_opening` and `m_replay`.
  void judge_opening(const std::vector<pg::Rows>& rows);

  Transaction& m_transaction;
  Authentication& m_authentication;
  const http::Request& m_request;
  base::Instant m_now;
  const crypto::Vault& m_vault;
  std::shared_ptr<const Ticket> m_ticket;
  base::Uuid m_id;
  std::string m_idempotency_key;
  std::string m_request_hash;
  /// See `Command::secret`.
  bool m_secret = false;
  /// Where, among the rows of the first round trip, the proof of the caller and the known answer to its key are.
  std::size_t m_proof = 0;
  std::size_t m_known_answer = 0;
  /// Why the request goes no further, once the transaction is open.
  std::optional<base::Refusal> m_opening;
  std::optional<Answer> m_replay;
  std::vector<Audit> m_audits;
  std::vector<std::pair<std::string, std::string>> m_effects;
};

}  // namespace command
