#include "engine/command/retries.hpp"

#include "engine/http/problem.hpp"
#include "engine/log/log.hpp"
#include "engine/resource/sqlstate_refusal.hpp"

namespace command {

namespace {

constexpr int attempts_max = 3;

/// Two requests with one idempotency key: the loser finds the winner's answer at its next try.
bool is_key_race(const pg::Error& error) { return error.constraint == "idempotency_pk"; }

base::Refusal unexpected(const std::string& request_id) {
  return {500,
          "erreur_interne",
          "Une erreur inattendue s'est produite ; rien n'a été enregistré. Référence : " + request_id + ".",
          {},
          std::nullopt};
}

base::Refusal refusal_of(const pg::Error& error, const http::Request& request, const catalog::Catalog& catalog) {
  auto refusal = resource::sqlstate_refusal(error, catalog);
  if (!refusal || refusal->status >= 500) {
    logs::error("base de données", {{"request_id", request.id},
                                    {"path", request.path},
                                    {"sqlstate", error.sqlstate},
                                    {"constraint", error.constraint},
                                    {"message", std::string_view(error.what())}});
  }
  return refusal ? std::move(*refusal) : unexpected(request.id);
}

}  // namespace

std::optional<Refused> refused_for_good(const pg::Error& error, const catalog::Catalog& catalog) {
  if (error.retryable() || error.connection_lost() || is_key_race(error)) return std::nullopt;
  auto refusal = resource::sqlstate_refusal(error, catalog);
  if (!refusal || refusal->status >= 500) return std::nullopt;
  return Refused{std::move(*refusal), error.table};
}

http::Response problem_of(const pg::Error& error, const http::Request& request, const catalog::Catalog& catalog) {
  return http::problem(refusal_of(error, request, catalog), request.id);
}

http::Response unexpected_problem(std::string_view what, const http::Request& request) {
  logs::error("erreur inattendue", {{"request_id", request.id}, {"path", request.path}, {"message", what}});
  return http::problem(unexpected(request.id), request.id);
}

http::Response as_response(Answer&& answer) {
  return {answer.status, std::move(answer.content_type), std::move(answer.headers), std::move(answer.body), nullptr};
}

Outcome with_retries(pg::Session& session, const http::Request& request, const catalog::Catalog& catalog,
                     const std::function<base::Result<Outcome>()>& attempt, const std::function<bool()>& revalidate) {
  bool revalidated = false;
  for (int tries = 1;; ++tries) {
    try {
      base::Result<Outcome> outcome = attempt();
      if (outcome) return std::move(*outcome);
      session.reset();
      const int status = outcome.error().status;
      const bool rights_decide = status == 400 || status == 401 || status == 403 || status == 404 || status == 422;
      if (rights_decide && !revalidated && revalidate()) {
        revalidated = true;
        continue;
      }
      return {http::problem(outcome.error(), request.id), false};
    } catch (const pg::Error& error) {
      session.reset();
      if ((error.retryable() || is_key_race(error)) && tries < attempts_max) continue;
      return {problem_of(error, request, catalog), false};
    }
  }
}

}  // namespace command
