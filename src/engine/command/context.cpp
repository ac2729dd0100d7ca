#include "engine/command/context.hpp"

#include "engine/http/problem.hpp"

namespace command {

base::Date Context::today() const { return base::local_date(m_now, m_ticket->time_zone); }

std::optional<std::string> Context::query(std::string_view name) const {
  std::vector<std::pair<std::string, std::string>> pairs;
  if (!http::parse_query(m_request.query, pairs)) return std::nullopt;
  for (auto& [key, value] : pairs) {
    if (key == name) return std::move(value);
  }
  return std::nullopt;
}

void Context::judge_opening(const std::vector<pg::Rows>& rows) {
  if (!m_authentication.still_valid(rows[m_proof], *m_ticket)) {
    m_authentication.forget(*m_ticket);
    m_opening =
        base::refuse(401, "session_expiree", "Votre session a expiré ou vos droits ont changé : reconnectez-vous.")
            .error;
    return;
  }
  if (m_idempotency_key.empty() || rows[m_known_answer].empty()) return;
  const pg::Rows& known = rows[m_known_answer];
  if (known.bytes(0, 0) != m_request_hash) {
    m_opening = base::refuse(422, "cle_idempotence_reutilisee",
                             "Cette clé d'idempotence a déjà servi pour une autre demande : utilisez-en une nouvelle.")
                    .error;
    return;
  }
  m_opening = base::refuse(409, "deja_fait", "Cette demande a déjà été exécutée.").error;
  if (m_secret) {
    http::Response told = http::problem(
        {409,
         "reponse_secrete",
         "Cette demande a déjà été exécutée, avec succès. Sa réponse n'est pas gardée, parce qu'elle tient "
         "à un secret : regardez ce qui a été fait, et refaites-le au besoin avec une nouvelle clé "
         "d'idempotence.",
         {},
         std::nullopt},
        m_request.id);
    m_replay = Answer{std::move(told.body), told.status, std::move(told.content_type), std::move(told.headers)};
    return;
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
}

base::Result<std::vector<pg::Rows>> Context::load() {
  auto rows = m_transaction.load();
  if (m_opening) return base::Unexpected{*m_opening};
  return rows;
}

}  // namespace command
