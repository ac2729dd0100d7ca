#include "engine/command/in_process.hpp"

#include <stdexcept>
#include <vector>

#include "engine/command/as_program.hpp"
#include "engine/command/runner.hpp"

namespace command {

namespace {

std::string text_of(const json::Value& object, std::string_view name) {
  const json::Value* member = object.find(name);
  return member == nullptr ? std::string() : member->text;
}

json::Value parsed(std::string_view body) {
  if (body.empty()) return {};
  auto value = json::parse(body);
  if (!value) throw std::logic_error("the answer of a command is no JSON");
  return std::move(*value);
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
  http::Request request;
  request.method = "POST";
  request.path = path;
  request.headers = {{"Content-Type", "application/json"}};
  if (!key.empty()) request.headers.push_back({"Idempotency-Key", std::string(key)});
  request.body = std::move(body);
  const http::Response response = carry_out(session, as, std::move(request));
  const json::Value answer = parsed(response.body);
  if (response.status >= 300) return base::Unexpected{refusal_of(response, answer)};
  return answer;
}

base::Result<std::string> InProcess::get(pg::Session& session, const Automate& as, std::string_view path) const {
  http::Request request;
  request.method = "GET";
  request.path = path;
  http::Response response = carry_out(session, as, std::move(request));
  if (response.status >= 300) return base::Unexpected{refusal_of(response, parsed(response.body))};
  return std::move(response.body);
}

http::Response InProcess::carry_out(pg::Session& session, const Automate& as, http::Request request) const {
  AsProgram program(as);
  request.target = request.path;
  request.id = "interne";
  return Runner(m_commands, m_models, m_catalog, program, m_clock, m_vault).execute(session, request).response;
}

}  // namespace command
