#pragma once

#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "engine/command/authentication.hpp"

namespace equipe {

/// Name of the browser's session cookie.
inline constexpr std::string_view cookie_name = "mypropartner_session";

/// The token that a page sends back in X-CSRF-Token, derived from its session's token: it proves that the page could
/// read an answer of ours, which a foreign site cannot.
[[nodiscard]] std::string csrf_token(std::string_view session_token);

/// The session token of a browser's request; nothing for a request that carries its own authorization, or none.
[[nodiscard]] std::optional<std::string> cookie_token(const http::Request& request);

/// Identifies people by session and programs by session or API key. Remembers the last `capacity` tickets.
class Authentication : public command::Authentication {
 public:
  explicit Authentication(std::size_t capacity = 10'000) : m_capacity(capacity) {}

  base::Result<std::shared_ptr<const command::Ticket>> identify(pg::Session& session, const http::Request& request,
                                                                base::Instant now) override;
  [[nodiscard]] std::optional<base::Uuid> known_company(const http::Request& request) override;
  void queue_opening(pg::Session& session, const command::Ticket& ticket, base::Instant now) override;
  [[nodiscard]] bool still_valid(const pg::Rows& rows, const command::Ticket& ticket) const override;
  void forget(const command::Ticket& ticket) override;

 private:
  using Entry = std::pair<std::string, std::shared_ptr<const command::Ticket>>;

  std::shared_ptr<const command::Ticket> remembered(const std::string& token_hash);
  void remember(std::shared_ptr<const command::Ticket> ticket);

  std::size_t m_capacity;
  std::mutex m_mutex;
  std::list<Entry> m_recent;  // newest first
  std::unordered_map<std::string, std::list<Entry>::iterator> m_by_token;
};

}  // namespace equipe
