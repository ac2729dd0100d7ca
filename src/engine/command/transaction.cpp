#include "engine/command/transaction.hpp"

#include <algorithm>
#include <iterator>

#include "engine/command/context.hpp"
#include "engine/pg/row_array.hpp"

namespace command {

namespace {

constexpr pg::Statement find_idempotency{
    "command_find_idempotency",
    R"(SELECT request_sha256, status, body, headers FROM systeme.idempotency WHERE user_id = $1 AND key = $2)"};

// The lines are chained in the order of the array, under one lock on the chain of the company.
constexpr pg::Statement append_activities{"command_append_activities",
                                          "SELECT systeme.append_activities($1::uuid, $2::systeme.activity_line[])"};

constexpr pg::Statement insert_effect{
    "command_insert_effect",
    R"(INSERT INTO systeme.outbox ("entrepriseId", id, topic, payload, created_at, next_attempt_at)
       VALUES ($1, $2, $3, $4::jsonb, $5, $5))"};

std::string_view source_text(auth::Source source) {
  switch (source) {
    case auth::Source::Web: return "WEB";
    case auth::Source::Caisse: return "CAISSE";
    case auth::Source::Api: return "API";
    case auth::Source::Automation: return "AUTOMATION";
    case auth::Source::Systeme: return "SYSTEME";
  }
  return "SYSTEME";
}

/// A line as a systeme.activity_line.
void write_line(pg::RowArray& rows, const Context& context, const Audit& line) {
  const auto json_or_null = [&rows](const std::string& json) { json.empty() ? rows.null() : rows.json(json); };
  rows.row().uuid(base::Uuid::v7(context.now())).uuid(context.who().author());
  rows.text(line.action).text(line.model).uuid(line.id);
  json_or_null(line.before), json_or_null(line.after);
  rows.text(source_text(context.who().source));
  const std::string& address = context.request().remote_address;
  address.empty() ? rows.null() : rows.address(address);
}

}  // namespace

void Transaction::open() {
  // What is sent in one round trip without BEGIN is one transaction, which ends with it.
  if (!m_commit_with_load) m_session.queue_sql("BEGIN");
  m_preamble = m_commit_with_load ? 0 : 1;
  for (std::size_t i = 0; i < m_contexts.size(); ++i) {
    Context& context = *m_contexts[i];
    const auto same = std::find_if(m_contexts.begin(), m_contexts.begin() + static_cast<std::ptrdiff_t>(i),
                                   [&](const Context* other) { return other->m_ticket == context.m_ticket; });
    if (same != m_contexts.begin() + static_cast<std::ptrdiff_t>(i)) {
      context.m_proof = (*same)->m_proof;
    } else {
      m_authentication.queue_opening(m_session, *context.m_ticket, context.now());
      context.m_proof = m_preamble++;
    }
    if (context.m_idempotency_key.empty()) continue;
    m_session.queue(find_idempotency, pg::Params().uuid(context.who().user).text(context.m_idempotency_key));
    context.m_known_answer = m_preamble++;
  }
}

void Transaction::queue(const pg::Statement& statement, const pg::Params& params) {
  if (m_stage == Stage::Fresh && m_queued == 0) open();
  m_session.queue(statement, params);
  ++m_queued;
}

void Transaction::queue_sql(std::string_view sql, const pg::Params& params) {
  if (m_stage == Stage::Fresh && m_queued == 0) open();
  m_session.queue_sql(sql, params);
  ++m_queued;
}

std::vector<pg::Rows> Transaction::load() {
  if (m_stage == Stage::Fresh && m_queued == 0) open();
  auto rows = m_session.sync();
  m_stage = m_commit_with_load ? Stage::Committed : Stage::Open;
  m_queued = 0;
  for (Context* context : m_contexts) context->judge_opening(rows);
  return {std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(m_preamble)),
          std::make_move_iterator(rows.end())};
}

std::vector<pg::Rows> Transaction::read() {
  m_queued = 0;
  return m_session.sync();
}

void Transaction::queue_effects() {
  for (Context* context : m_contexts) {
    for (const auto& [topic, payload] : context->m_effects) {
      m_session.queue(insert_effect, pg::Params()
                                         .uuid(context->who().entreprise)
                                         .uuid(base::Uuid::v7(context->now()))
                                         .text(topic)
                                         .text(payload)
                                         .instant(context->now()));
    }
    context->m_effects.clear();
  }
}

void Transaction::queue_audit() {
  pg::RowArray lines;
  for (Context* context : m_contexts) {
    for (const Audit& line : context->m_audits) write_line(lines, *context, line);
    context->m_audits.clear();
  }
  if (lines.empty()) return;
  m_session.queue(append_activities, pg::Params().uuid(m_contexts.front()->who().entreprise).rows(lines));
}

std::vector<pg::Rows> Transaction::apply() {
  const std::size_t own = m_queued;
  queue_effects();
  // The audit lines come last: they take the lock on the company's chain, which every command waits for.
  queue_audit();
  const bool commit = std::all_of(m_contexts.begin(), m_contexts.end(),
                                  [](const Context* context) { return context->m_idempotency_key.empty(); });
  if (commit) m_session.queue_sql("COMMIT");
  auto rows = m_session.sync();
  m_queued = 0;
  m_wrote = true;
  m_stage = commit ? Stage::Committed : Stage::Open;
  rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(own), rows.end());
  return rows;
}

void Transaction::commit() {
  m_session.queue_sql("COMMIT");
  m_session.sync();
  m_stage = Stage::Committed;
}

}  // namespace command
