#pragma once

#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/result.hpp"
#include "engine/pg/session.hpp"

namespace equipe {

/// How many tries a key gets in a window, and how long it then waits.
struct Throttle {
  std::string_view purpose;
  int tries = 5;
  int window_seconds = 900;
};

/// The key under which the tries of `who` are counted: hashed, so that the table does not list who exists.
[[nodiscard]] std::string throttle_key(const Throttle& throttle, std::string_view who);

/// Counts one try of `who` before it is made, so that parallel tries count too, and refuses with 429
/// `trop_de_tentatives` when there were too many. Outside any transaction.
base::Result<base::Done> count_try(pg::Session& session, const Throttle& throttle, std::string_view who,
                                   base::Instant now);
/// Takes back one try of `who` that succeeded: what others shared the key and failed still counts.
void take_back_try(pg::Session& session, const Throttle& throttle, std::string_view who);
/// Forgets the tries of `who` after a success.
void clear_tries(pg::Session& session, const Throttle& throttle, std::string_view who);

}  // namespace equipe
