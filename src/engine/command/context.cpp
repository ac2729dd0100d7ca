#include "engine/command/context.hpp"

#include <iterator>

#include "engine/crypto/crypto.hpp"

namespace command {

namespace {

constexpr pg::Statement find_idempotency{
    "command_find_idempotency",
    R"(SELECT request_sha256, status, body, headers FROM systeme.idempotency WHERE user_id = $1 AND key = $2)"};

constexpr pg::Statement insert_audit{
    "command_insert_audit",
    R"(INSERT INTO "UserActivity" ("entrepriseId", id, "userId", action, modele, "modeleId", avant, apres, source, ip)
       VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, $10::inet))"};

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

void optional_text(pg::Params& params, const std::string& value) {
  if (value.empty()) {
    params.null();
  } else {
    params.text(value);
  }
}

}  // namespace

Context::Context(pg::Session& session, Authentication& authentication, const http::Request& request, base::Instant now,
                 const crypto::Vault& vault)
    : m_session(session), m_authentication(authentication), m_request(request), m_now(now), m_vault(vault) {}

base::Date Context::today() const { return base::local_date(m_now, m_ticket->time_zone); }

std::optional<std::string> Context::query(std::string_view name) const {
  std::vector<std::pair<std::string, std::string>> pairs;
  if (!http::parse_query(m_request.query, pairs)) return std::nullopt;
  for (auto& [key, value] : pairs) {
    if (key == name) return std::move(value);
  }
  return std::nullopt;
}

void Context::open() {
  // What is sent in one round trip without BEGIN is one transaction, which ends with it.
  if (!m_commit_with_load) m_session.queue_sql("BEGIN");
  m_proof = m_commit_with_load ? 0 : 1;
  m_authentication.queue_opening(m_session, *m_ticket, m_now);
  m_preamble = m_proof + 1;
  if (!m_idempotency_key.empty()) {
    m_session.queue(find_idempotency, pg::Params().uuid(who().user).text(m_idempotency_key));
    ++m_preamble;
  }
}

void Context::queue(const pg::Statement& statement, const pg::Params& params) {
  if (m_stage == Stage::Fresh && m_queued == 0) open();
  m_session.queue(statement, params);
  ++m_queued;
}

void Context::queue_sql(std::string_view sql, const pg::Params& params) {
  if (m_stage == Stage::Fresh && m_queued == 0) open();
  m_session.queue_sql(sql, params);
  ++m_queued;
}

base::Result<base::Done> Context::check_opening(std::vector<pg::Rows>& rows) {
  if (!m_authentication.still_valid(rows[m_proof], *m_ticket)) {
    m_authentication.forget(*m_ticket);
    return base::refuse(401, "session_expiree", "Votre session a expiré ou vos droits ont changé : reconnectez-vous.");
  }
  if (m_idempotency_key.empty() || rows[m_proof + 1].empty()) return base::Done{};
  const pg::Rows& known = rows[m_proof + 1];
  if (known.bytes(0, 0) != m_request_hash) {
    return base::refuse(422, "cle_idempotence_reutilisee",
                        "Cette clé d'idempotence a déjà servi pour une autre demande : utilisez-en une nouvelle.");
  }
  m_replay = Answer{std::string(known.text(0, 2)), static_cast<int>(known.integer(0, 1))};
  std::string_view headers = known.text(0, 3);
  while (!headers.empty()) {
    const auto end = headers.find('\n');
    const auto colon = headers.find(": ");
    m_replay->headers.push_back(
        {std::string(headers.substr(0, colon)), std::string(headers.substr(colon + 2, end - colon - 2))});
    headers.remove_prefix(end + 1);
  }
  m_replay->headers.push_back({"Idempotency-Replayed", "true"});
  return base::refuse(409, "deja_fait", "Cette demande a déjà été exécutée.");
}

base::Result<std::vector<pg::Rows>> Context::load() {
  if (m_stage == Stage::Fresh && m_queued == 0) open();
  auto rows = m_session.sync();
  m_stage = m_commit_with_load ? Stage::Committed : Stage::Open;
  TRY(check_opening(rows));
  std::vector<pg::Rows> own(std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(m_preamble)),
                            std::make_move_iterator(rows.end()));
  m_queued = 0;
  return own;
}

std::vector<pg::Rows> Context::read() {
  m_queued = 0;
  return m_session.sync();
}

void Context::audit(Audit line) { m_audits.push_back(std::move(line)); }

void Context::effect(std::string_view topic, std::string payload) {
  m_effects.emplace_back(topic, std::move(payload));
}

void Context::queue_audit() {
  for (const Audit& line : m_audits) {
    pg::Params params;
    params.uuid(who().entreprise).uuid(base::Uuid::v7(m_now)).uuid(who().author()).text(line.action).text(line.model);
    params.uuid(line.id);
    optional_text(params, line.before);
    optional_text(params, line.after);
    params.text(source_text(who().source));
    optional_text(params, m_request.remote_address);
    m_session.queue(insert_audit, params);
  }
  m_audits.clear();
}

void Context::queue_effects() {
  for (const auto& [topic, payload] : m_effects) {
    m_session.queue(
        insert_effect,
        pg::Params().uuid(who().entreprise).uuid(base::Uuid::v7(m_now)).text(topic).text(payload).instant(m_now));
  }
  m_effects.clear();
}

std::vector<pg::Rows> Context::apply() {
  const std::size_t own = m_queued;
  queue_effects();
  // The audit line comes last: it takes the lock on the tenant's chain, which every command waits for.
  queue_audit();
  const bool commit = m_idempotency_key.empty();
  if (commit) m_session.queue_sql("COMMIT");
  auto rows = m_session.sync();
  m_queued = 0;
  m_wrote = true;
  m_stage = commit ? Stage::Committed : Stage::Open;
  rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(own), rows.end());
  return rows;
}

}  // namespace command
