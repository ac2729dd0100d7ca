#pragma once

#include <functional>
#include <optional>

#include "engine/catalog/catalog.hpp"
#include "engine/command/command.hpp"
#include "engine/command/runner.hpp"

namespace command {

/// Runs `attempt` again while PostgreSQL asks for it: the decision is pure, so a new try decides on the new state.
///
/// A refusal for want of a session, a right, a model or a column may rest on an identity remembered from before the
/// rights changed: `revalidate` forgets it (false when there is nothing to forget, or when the transaction proved it),
/// and the attempt is made once more on a fresh one. Errors of the database become refusals.
[[nodiscard]] Outcome with_retries(pg::Session& session, const http::Request& request, const catalog::Catalog& catalog,
                                   const std::function<base::Result<Outcome>()>& attempt,
                                   const std::function<bool()>& revalidate);

/// The refusal that carrying out the same request again would meet again; nothing for what passes: a conflict, a lost
/// connection, a want of resources.
[[nodiscard]] std::optional<Refused> refused_for_good(const pg::Error& error, const catalog::Catalog& catalog);

/// What an error of the database tells the caller; logged when it is no refusal of ours.
[[nodiscard]] http::Response problem_of(const pg::Error& error, const http::Request& request,
                                        const catalog::Catalog& catalog);
/// The 500 of anything unexpected, logged with its cause.
[[nodiscard]] http::Response unexpected_problem(std::string_view what, const http::Request& request);

/// An answer as a response.
[[nodiscard]] http::Response as_response(Answer&& answer);

}  // namespace command
