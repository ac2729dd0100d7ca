#include "engine/jobs/tenants.hpp"

#include <exception>

#include "engine/log/log.hpp"

namespace jobs {

void queue_begin(pg::Session& session, const base::Uuid& entreprise) {
  session.queue_sql("BEGIN");
  session.queue_sql("SET LOCAL app.entreprise = '" + entreprise.text() + "'");
}

void for_each_tenant(pg::Session& session, const pg::Rows& tenants, const Pause& pause, std::string_view what,
                     const std::function<void(const base::Uuid& entreprise)>& each) {
  std::exception_ptr first;
  for (int row = 0; row < tenants.size() && !pause.over(); ++row) {
    const base::Uuid entreprise = tenants.uuid(row, 0);
    try {
      each(entreprise);
    } catch (const pg::Error& error) {
      session.reset();
      if (error.connection_lost()) throw;
      logs::error(what, {{"entreprise", entreprise.text()}, {"sqlstate", error.sqlstate}, {"message", error.what()}});
      if (!first) first = std::current_exception();
    }
  }
  if (first) std::rethrow_exception(first);
}

}  // namespace jobs
