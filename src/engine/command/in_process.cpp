#include "engine/command/in_process.hpp"

#include <memory>
#include <stdexcept>
#include <vector>

#include "engine/command/runner.hpp"

namespace command {

namespace {

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
  // The runner counts one statement here.
  void queue_opening(pg::Session& session, const Ticket& ticket, base::Instant) override {
    session.queue_sql("SELECT set_config('app.entreprise', $1, true)",
                      pg::Params().uuid(ticket.identity.entreprise));
  }
  [[nodiscard]] bool still_valid(const pg::Rows&, const Ticket&) const override { return true; }
  void forget(const Ticket&) override {}

 private:
  std::shared_ptr<Ticket> m_ticket;
};

std::string text_of(const json::Value& object, std::string_view name) {
  const json::Value* member = object.find(name);
  return member == nullptr ? std::string() : member->text;
}

/// What a problem document says.
base::Refusal refusal_of(const http::Response& response, const json::Value& body) {
  base::Refusal refusal{response.status, text_of(body, "code"), text_of(body, "detail"), {}, std::nullopt};
  if (const json::Value* faults = body.find("errors"); faults != nullptr) {
    for (const json::Value& fault : faults->items) {
      refusal.faults.push_back({text_of(fault, "code"), text_of(fault, "pointer"), text_of(fault, "detail")});
    }
  }
  return refusal;
}

}  // namespace

base::Result<json::Value> InProcess::post(pg::Session& session, const Automate& as, std::string_view path,
                                          std::string body, std::string_view key) const {
  AsProgram program(as);
  http::Request request;
  request.method = "POST";
  request.path = path;
  request.target = path;
  request.headers = {{"Content-Type", "application/json"}};
  if (!key.empty()) request.headers.push_back({"Idempotency-Key", std::string(key)});
  request.body = std::move(body);
  request.id = "interne";
  const http::Response response =
      Runner(m_commands, m_models, m_catalog, program, m_clock).execute(session, request).response;
  json::Value answer;
  if (!response.body.empty()) {
    auto parsed = json::parse(response.body);
    if (!parsed) throw std::logic_error("answer of " + request.path + " is no JSON");
    answer = std::move(*parsed);
  }
  if (response.status >= 300) return base::Unexpected{refusal_of(response, answer)};
  return answer;
}

}  // namespace command
