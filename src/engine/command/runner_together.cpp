#include <algorithm>
#include <deque>
#include <exception>

#include "engine/command/group.hpp"
#include "engine/command/retries.hpp"
#include "engine/command/runner.hpp"
#include "engine/http/problem.hpp"
#include "engine/json/value.hpp"
#include "engine/log/log.hpp"

namespace command {

/// A request of a group with what was read of it.
struct Runner::Asked {
  Asked(std::size_t place, Transaction& transaction, Authentication& authentication, const http::Request& request,
        base::Instant now, const crypto::Vault& vault)
      : place(place), context(transaction, authentication, request, now, vault) {}

  std::size_t place;
  Context context;
  json::Value body;
};

std::optional<std::string> Runner::together(const http::Request& request) const {
  const auto match = m_commands.match(request.method, request.path);
  if (match.command == nullptr || match.command->run_together == nullptr) return std::nullopt;
  const auto company = m_authentication.known_company(request);
  if (!company) return std::nullopt;
  return std::string(match.command->path) + " " + company->text();
}

std::vector<Outcome> Runner::execute_together(pg::Session& session,
                                              std::span<const http::Request* const> requests) const {
  std::vector<std::optional<Outcome>> outcomes(requests.size());
  if (requests.size() > 1) {
    Transaction transaction(session, m_authentication);
    const auto all = [&](const auto& outcome_of) {
      for (std::size_t i = 0; i < requests.size(); ++i) outcomes[i] = Outcome{outcome_of(*requests[i])};
    };
    try {
      run_together(transaction, requests, outcomes);
    } catch (const pg::Error& error) {
      session.reset();
      outcomes.assign(requests.size(), std::nullopt);
      // Nobody knows what a lost connection has committed: carrying it out again could do it twice.
      if (error.connection_lost()) all([&](const http::Request& r) { return problem_of(error, r, m_catalog); });
    } catch (const std::exception& error) {
      const bool committed = transaction.stage() == Transaction::Stage::Committed;
      session.reset();
      outcomes.assign(requests.size(), std::nullopt);
      if (committed) all([&](const http::Request& r) { return unexpected_problem(error.what(), r); });
    }
  }
  std::vector<Outcome> given;
  given.reserve(requests.size());
  for (std::size_t i = 0; i < requests.size(); ++i) {
    given.push_back(outcomes[i] ? std::move(*outcomes[i]) : execute(session, *requests[i]));
  }
  return given;
}

/// Fills the outcomes of those that the group answers or refuses. The others are left to be carried out alone: who is
/// not admitted or has a faulty input, for whom a fresh identity may change that, and who left the group.
void Runner::run_together(Transaction& transaction, std::span<const http::Request* const> requests,
                          std::vector<std::optional<Outcome>>& outcomes) const {
  const base::Instant now = m_clock.now();
  const Command* command = nullptr;
  std::deque<Asked> asked;
  for (std::size_t i = 0; i < requests.size(); ++i) {
    const auto match = m_commands.match(requests[i]->method, requests[i]->path);
    Asked& one = asked.emplace_back(i, transaction, m_authentication, *requests[i], now, m_vault);
    const bool admitted =
        admit(one.context, match) && one.context.who().entreprise == asked.front().context.who().entreprise;
    auto body = read_input(*requests[i], *match.command);
    if (!admitted || !body) {
      asked.pop_back();
      continue;
    }
    one.body = std::move(*body);
    command = match.command;
  }
  if (asked.size() < 2) return;
  Group group(transaction);
  for (Asked& one : asked) transaction.join(one.context), group.join(one.context, Input(one.body));
  command->run_together(group);

  for (Group::Member& member : group.m_members) {
    Context& context = member.context();
    if (member.m_outcome && *member.m_outcome && !context.m_replay) {
      Answer& answer = **member.m_outcome;
      if (answer.status == 200) answer.status = command->success;
      if (transaction.stage() == Transaction::Stage::Open && transaction.wrote()) queue_answer(context, answer);
    }
  }
  if (transaction.stage() == Transaction::Stage::Open && transaction.wrote()) transaction.commit();
  if (transaction.stage() != Transaction::Stage::Committed) transaction.session().reset();
  for (Group::Member& member : group.m_members) {
    const auto one =
        std::find_if(asked.begin(), asked.end(), [&](const Asked& a) { return &a.context == member.m_context; });
    std::optional<Outcome>& outcome = outcomes[one->place];
    if (one->context.m_replay) {
      outcome = replayed(one->context);
    } else if (!member.m_outcome) {
      continue;
    } else if (*member.m_outcome) {
      outcome = Outcome{as_response(std::move(**member.m_outcome)), transaction.wrote(), transaction.left_effects()};
    } else if (const base::Refusal& refusal = member.m_outcome->error(); refusal.status != 401) {
      outcome = Outcome{http::problem(refusal, requests[one->place]->id)};
    }
  }
}

}  // namespace command
