#include "app/demo_caller.hpp"

#include <stdexcept>

namespace demo {

namespace {

/// Threads that share articles ask for another try now and then; more than a few in a row is something else.
constexpr int tries_max = 20;

std::runtime_error refused(const http::Request& request, const http::Response& response) {
  return std::runtime_error(request.method + " " + request.target + " : " + std::to_string(response.status) + " " +
                            response.body);
}

const json::Value& member(const json::Value& object, std::string_view name) {
  const json::Value* found = object.find(name);
  if (found == nullptr || found->is_null()) throw std::runtime_error("réponse sans « " + std::string(name) + " »");
  return *found;
}

}  // namespace

json::Value Caller::call(std::string_view method, std::string_view path, std::string_view query,
                         std::string body) const {
  http::Request request;
  request.method = method;
  request.path = std::string("/api/v1").append(path);
  request.query = query;
  request.target = query.empty() ? request.path : request.path + "?" + request.query;
  request.headers = {{"Authorization", std::string("Bearer ").append(m_token)}};
  if (!body.empty()) request.headers.push_back({"Content-Type", "application/json"});
  request.body = std::move(body);
  request.id = "demo";
  const command::Runner runner = m_kernel.runner(m_clock);
  for (int tries = 1;; ++tries) {
    const http::Response response = runner.execute(m_session, request).response;
    if (response.status == 503 && tries < tries_max) continue;
    if (response.status >= 300) throw refused(request, response);
    if (response.body.empty()) return {};
    auto answer = json::parse(response.body);
    if (!answer) throw refused(request, response);
    return std::move(*answer);
  }
}

const std::string& text_of(const json::Value& object, std::string_view name) { return member(object, name).text; }

base::Uuid uuid_of(const json::Value& object, std::string_view name) {
  const auto id = base::Uuid::parse(text_of(object, name));
  if (!id) throw std::runtime_error("« " + std::string(name) + " » n'est pas un identifiant");
  return *id;
}

base::Centimes centimes_of(const json::Value& object, std::string_view name) {
  const auto parsed = base::parse_decimal(text_of(object, name), 2, base::centimes_max.value);
  if (parsed.error) throw std::runtime_error("« " + std::string(name) + " » n'est pas un montant");
  return {parsed.units};
}

}  // namespace demo
