#include "modules/equipe/authentication.hpp"

#include "engine/crypto/crypto.hpp"
#include "modules/equipe/core/droits.hpp"
#include "modules/equipe/personne.hpp"
#include "modules/equipe/sql.hpp"

namespace equipe {

namespace {

struct Presented {
  std::string token;
  bool cookie = false;
};

/// The bearer token, or the session cookie when there is none.
std::optional<Presented> presented(const http::Request& request) {
  const auto authorization = request.header("authorization");
  if (authorization.size() > 7 && (authorization.starts_with("Bearer ") || authorization.starts_with("bearer "))) {
    return Presented{std::string(authorization.substr(7)), false};
  }
  std::string_view cookies = request.header("cookie");
  while (!cookies.empty()) {
    const auto end = cookies.find(';');
    std::string_view cookie = cookies.substr(0, end);
    while (cookie.starts_with(' ')) cookie.remove_prefix(1);
    if (cookie.size() > cookie_name.size() && cookie.starts_with(cookie_name) && cookie[cookie_name.size()] == '=') {
      return Presented{std::string(cookie.substr(cookie_name.size() + 1)), true};
    }
    cookies = end == std::string_view::npos ? std::string_view() : cookies.substr(end + 1);
  }
  return std::nullopt;
}

bool changes_something(const http::Request& request) {
  return request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS";
}

std::vector<std::string> scopes_of(const pg::Rows& rows) {
  std::vector<std::string> scopes;
  for (int row = 0; row < rows.size(); ++row) scopes.emplace_back(rows.text(row, 0));
  return scopes;
}

/// Columns of charger_identite.sql.
struct Column {
  enum : int { Role, Status, Droits, VoirPrixAchat, VoirMarges, Fuseau, RemiseMax, RightsVersion };
};

base::Unexpected<base::Refusal> expired() {
  return base::refuse(401, "session_expiree", "Votre session a expiré : reconnectez-vous.");
}

/// Loads a caller whose token was found to belong to `entreprise`. Refuses 401 `session_expiree` when the user is gone,
/// 403 `compte_suspendu`.
base::Result<std::shared_ptr<command::Ticket>> load(pg::Session& session, const base::Uuid& entreprise,
                                                    const base::Uuid& id, const base::Uuid& user, bool api_key) {
  session.queue_sql("BEGIN");
  session.queue_sql("SET LOCAL app.entreprise = '" + entreprise.text() + "'");
  session.queue(sql::charger_identite, pg::Params().uuid(user).uuid(id));
  session.queue(sql::charger_portees, pg::Params().uuid(id));
  session.queue_sql("COMMIT");
  const auto rows = session.sync();
  const pg::Rows& user_row = rows[2];
  if (user_row.empty() || user_row.is_null(0, Column::RightsVersion)) return expired();
  if (user_row.text(0, Column::Status) != "ACTIF") {
    return base::refuse(403, "compte_suspendu", "Ce compte n'est pas actif : adressez-vous à un administrateur.");
  }
  auto ticket = std::make_shared<command::Ticket>();
  ticket->identity.entreprise = entreprise;
  ticket->identity.user = user;
  ticket->identity.session = id;
  ticket->identity.role = user_row.text(0, Column::Role);
  auto droits = droits_du_role(ticket->identity.role, lire_exceptions(user_row, Column::Droits));
  if (api_key) droits = restreindre(droits, scopes_of(rows[3]));
  ticket->identity.rights = auth::Rights(std::move(droits));
  if (!user_row.is_null(0, Column::RemiseMax)) {
    ticket->identity.bounds.emplace("ventes:remise",
                                    base::parse_decimal(user_row.text(0, Column::RemiseMax), 2, 10'000).units);
  }
  ticket->time_zone = user_row.text(0, Column::Fuseau);
  ticket->rights_version = user_row.integer(0, Column::RightsVersion);
  ticket->api_key = api_key;
  return ticket;
}

}  // namespace

std::string csrf_token(std::string_view session_token) {
  return crypto::base64url_encode(crypto::keyed_hash(session_token, "csrf"));
}

std::optional<std::string> cookie_token(const http::Request& request) {
  auto given = presented(request);
  if (!given || !given->cookie) return std::nullopt;
  return std::move(given->token);
}

base::Result<std::shared_ptr<const command::Ticket>> Authentication::identify(pg::Session& session,
                                                                              const http::Request& request,
                                                                              base::Instant now) {
  const auto given = presented(request);
  if (!given) {
    return base::refuse(401, "non_authentifie",
                        "Cette demande exige une session : envoyez l'en-tête Authorization: Bearer <jeton>.");
  }
  if (given->cookie && changes_something(request) &&
      !crypto::equal_constant_time(request.header("x-csrf-token"), csrf_token(given->token))) {
    return base::refuse(403, "csrf_invalide", "L'en-tête X-CSRF-Token manque ou ne correspond pas à la session.");
  }
  const std::string token_hash = crypto::sha256_bytes(given->token);
  if (auto known = remembered(token_hash)) return known;

  const bool api_key = given->token.starts_with("mpp_");
  const pg::Rows found =
      session.execute(api_key ? sql::trouver_cle : sql::trouver_session, pg::Params().bytes(token_hash).instant(now));
  if (found.empty()) return expired();
  auto ticket = TRY(load(session, found.uuid(0, 1), found.uuid(0, 0), found.uuid(0, 2), api_key));
  ticket->token_hash = token_hash;
  ticket->identity.source = given->cookie ? auth::Source::Web : auth::Source::Api;
  remember(ticket);
  return std::shared_ptr<const command::Ticket>(std::move(ticket));
}

std::optional<base::Uuid> Authentication::known_company(const http::Request& request) {
  const auto given = presented(request);
  if (!given) return std::nullopt;
  const auto known = remembered(crypto::sha256_bytes(given->token));
  return known ? std::optional(known->identity.entreprise) : std::nullopt;
}

void Authentication::queue_opening(pg::Session& session, const command::Ticket& ticket, base::Instant now) {
  session.queue(ticket.api_key ? sql::verifier_cle : sql::verifier_session,
                pg::Params().uuid(ticket.identity.entreprise).uuid(ticket.identity.session).instant(now));
}

bool Authentication::still_valid(const pg::Rows& rows, const command::Ticket& ticket) const {
  return !rows.is_null(0, 0) && rows.integer(0, 0) == ticket.rights_version;
}

void Authentication::forget(const command::Ticket& ticket) {
  const std::lock_guard lock(m_mutex);
  const auto found = m_by_token.find(ticket.token_hash);
  if (found == m_by_token.end()) return;
  m_recent.erase(found->second);
  m_by_token.erase(found);
}

std::shared_ptr<const command::Ticket> Authentication::remembered(const std::string& token_hash) {
  const std::lock_guard lock(m_mutex);
  const auto found = m_by_token.find(token_hash);
  if (found == m_by_token.end()) return nullptr;
  m_recent.splice(m_recent.begin(), m_recent, found->second);
  return found->second->second;
}

void Authentication::remember(std::shared_ptr<const command::Ticket> ticket) {
  const std::lock_guard lock(m_mutex);
  const std::string key = ticket->token_hash;
  if (m_by_token.contains(key)) return;
  m_recent.emplace_front(key, std::move(ticket));
  m_by_token.emplace(key, m_recent.begin());
  if (m_recent.size() <= m_capacity) return;
  m_by_token.erase(m_recent.back().first);
  m_recent.pop_back();
}

}  // namespace equipe
