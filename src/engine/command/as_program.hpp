#pragma once

#include <memory>

#include "engine/command/authentication.hpp"
#include "engine/command/in_process.hpp"

namespace command {

/// Everybody is the program.
class AsProgram final : public Authentication {
 public:
  explicit AsProgram(const Automate& as) : m_ticket(std::make_shared<Ticket>()) {
    m_ticket->identity.entreprise = as.entreprise;
    m_ticket->identity.rights = auth::Rights({"*:*"});
    m_ticket->identity.source = as.source;
    m_ticket->time_zone = as.time_zone;
  }
  base::Result<std::shared_ptr<const Ticket>> identify(pg::Session&, const http::Request&, base::Instant) override {
    return std::shared_ptr<const Ticket>(m_ticket);
  }
  [[nodiscard]] std::optional<base::Uuid> known_company(const http::Request&) override {
    return m_ticket->identity.entreprise;
  }
  // The transaction counts one statement here.
  void queue_opening(pg::Session& session, const Ticket& ticket, base::Instant) override {
    session.queue_sql("SELECT set_config('app.entreprise', $1, true)", pg::Params().uuid(ticket.identity.entreprise));
  }
  [[nodiscard]] bool still_valid(const pg::Rows&, const Ticket&) const override { return true; }
  void forget(const Ticket&) override {}

 private:
  std::shared_ptr<Ticket> m_ticket;
};

}  // namespace command
