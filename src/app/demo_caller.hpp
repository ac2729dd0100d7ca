#pragma once

#include <string>
#include <string_view>

#include "app/kernel.hpp"
#include "base/decimal.hpp"
#include "engine/json/value.hpp"

namespace demo {

/// Calls the API without the network, as one person at one moment.
class Caller {
 public:
  /// `at` is what the commands take for now. All referents outlive the caller.
  Caller(app::Kernel& kernel, pg::Session& session, const base::Clock& at, std::string_view token)
      : m_kernel(kernel), m_session(session), m_clock(at), m_token(token) {}

  /// The same place and moment for another person.
  [[nodiscard]] Caller as(std::string_view token) const { return {m_kernel, m_session, m_clock, token}; }

  /// The answer of `POST /api/v1{path}`; null when it has no body. Throws std::runtime_error with what the API said
  /// when it refuses, after some tries when it says that the database is too busy.
  json::Value post(std::string_view path, std::string body) const { return call("POST", path, "", std::move(body)); }
  json::Value patch(std::string_view path, std::string body) const { return call("PATCH", path, "", std::move(body)); }
  json::Value get(std::string_view path, std::string_view query) const { return call("GET", path, query, {}); }
  json::Value remove(std::string_view path) const { return call("DELETE", path, "", {}); }

 private:
  json::Value call(std::string_view method, std::string_view path, std::string_view query, std::string body) const;

  app::Kernel& m_kernel;
  pg::Session& m_session;
  const base::Clock& m_clock;
  std::string_view m_token;
};

/// Members of an answer that must be there; throw std::runtime_error otherwise.
[[nodiscard]] const std::string& text_of(const json::Value& object, std::string_view name);
[[nodiscard]] base::Uuid uuid_of(const json::Value& object, std::string_view name);
[[nodiscard]] base::Centimes centimes_of(const json::Value& object, std::string_view name);

}  // namespace demo
