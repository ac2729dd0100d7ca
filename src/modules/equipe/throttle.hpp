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

/// Counts one try of `who` before it is made, so that parallel tries count too, and refuses with 429
/// `trop_de_tentatives` when there were too many. Outside any transaction.
base::Result<base::Done> count_try(pg::Session& session, const Throttle& throttle, std::string_view who,
                                   base::Instant now);
/// Forgets the tries of `who` after a success.
void clear_tries(pg::Session& session, const Throttle& throttle, std::string_view who);

}  // namespace equipe
