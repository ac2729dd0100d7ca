#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "base/clock.hpp"
#include "base/result.hpp"
#include "engine/auth/identity.hpp"
#include "engine/http/message.hpp"
#include "engine/pg/session.hpp"

namespace command {

/// A caller as last seen: the identity, and what must still be true in the database for it to hold.
struct Ticket {
  auth::Identity identity;
  /// IANA zone of the company, for "today".
  std::string time_zone;
  /// What `still_valid` compares: it moves with the person, their rights and the time zone of the company.
  std::int64_t rights_version = 0;
  /// Key of the cache.
  std::string token_hash;
  /// True for an API key, whose last use is noted.
  bool api_key = false;
};

/// Who is asking. The implementation belongs to the module that owns people and their rights.
///
/// A request costs one round trip: `identify` answers from memory for a token seen before, and the statement queued by
/// `queue_opening` proves inside the transaction, under the tenant's own row-level security, that the memory still
/// holds.
class Authentication {
 public:
  virtual ~Authentication() = default;

  /// The caller that the request's bearer token, API key or session cookie stands for. A token not seen before costs
  /// one round trip. Refuses, in this order: 401 `non_authentifie` (nothing presented), 401 `session_expiree`,
  /// 403 `csrf_invalide` (cookie without its token on a request that writes), 403 `compte_suspendu`.
  virtual base::Result<std::shared_ptr<const Ticket>> identify(pg::Session& session, const http::Request& request,
                                                               base::Instant now) = 0;
  /// The company of a caller seen before, without asking the database; nothing for anyone else. Only a hint: nothing
  /// is proved.
  [[nodiscard]] virtual std::optional<base::Uuid> known_company(const http::Request& request) = 0;
  /// Queues the first statement of a transaction: it sets the tenant (`app.entreprise`) until the transaction ends, and
  /// `still_valid` judges its rows.
  virtual void queue_opening(pg::Session& session, const Ticket& ticket, base::Instant now) = 0;
  [[nodiscard]] virtual bool still_valid(const pg::Rows& rows, const Ticket& ticket) const = 0;
  /// Drops a ticket that no longer holds.
  virtual void forget(const Ticket& ticket) = 0;
};

}  // namespace command
