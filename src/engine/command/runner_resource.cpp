#include "engine/command/retries.hpp"
#include "engine/command/runner.hpp"
#include "engine/resource/resource.hpp"

namespace command {

namespace {

std::string_view verb_of(resource::Action action) {
  switch (action) {
    case resource::Action::Creer: return "creer";
    case resource::Action::Modifier: return "modifier";
    case resource::Action::Supprimer: return "supprimer";
    case resource::Action::Lire: break;
  }
  return "lire";
}

struct Target {
  std::string_view model;
  std::optional<base::Uuid> id;
};

/// "/api/v1/{Model}" or "/api/v1/{Model}/{id}"; nothing for any other path.
std::optional<Target> target_of(std::string_view path) {
  constexpr std::string_view prefix = "/api/v1/";
  if (!path.starts_with(prefix)) return std::nullopt;
  path.remove_prefix(prefix.size());
  const auto slash = path.find('/');
  if (slash == std::string_view::npos) return Target{path, std::nullopt};
  const auto id = base::Uuid::parse(path.substr(slash + 1));
  if (!id) return std::nullopt;
  return Target{path.substr(0, slash), id};
}

}  // namespace

Outcome Runner::run_resource(pg::Session& session, const http::Request& request) const {
  const auto target = target_of(request.path);
  std::shared_ptr<const Ticket> ticket;
  const auto attempt = [&]() -> base::Result<Outcome> {
    if (!target) return base::refuse(404, "introuvable", "Cette adresse ne mène à rien.");
    Transaction transaction(session, m_authentication);
    Context context(transaction, m_authentication, request, m_clock.now(), m_vault);
    TRY(prepare(context, false));
    ticket = context.m_ticket;
    transaction.join(context);
    const resource::Plan plan =
        TRY(resource::plan(m_models, m_catalog, context.who(),
                           {request.method, target->model, target->id, request.query, &request}, context.now()));
    if (!plan.writes()) transaction.commit_with_load();
    for (const resource::Statement& statement : plan.statements) context.queue_sql(statement.sql, statement.params);
    auto loaded = context.load();
    if (context.m_replay) {
      session.reset();
      return replayed(context);
    }
    const auto rows = TRY(std::move(loaded));
    ticket = nullptr;  // the transaction proved it: what follows is not refused for want of a right
    http::Response response = TRY(resource::render(plan, rows));
    if (!plan.writes()) return Outcome{std::move(response)};

    for (resource::Change& change : resource::changes(plan, rows)) {
      const auto id = base::Uuid::parse(change.id);
      context.audit({verb_of(plan.action), target->model, id.value_or(base::Uuid()), std::move(change.avant),
                     std::move(change.apres)});
    }
    context.apply();
    finish(context, Answer{response.body, response.status, response.content_type, response.headers});
    return Outcome{std::move(response), true};
  };
  return with_retries(session, request, m_catalog, attempt, [&] {
    if (ticket == nullptr) return false;
    m_authentication.forget(*ticket);
    return true;
  });
}

}  // namespace command
