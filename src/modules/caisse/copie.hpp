#pragma once

#include <cstdint>
#include <string>

#include "base/result.hpp"
#include "engine/command/context.hpp"

namespace caisse {

/// A reprint that was counted.
struct Duplicata {
  std::int64_t copie = 0;
  std::int64_t ticket_seq = 0;
  /// Characters of the ticket's own signature.
  std::string extrait;
};

/// Counts and signs a reprint of a ticket (conformite-fr 7.3), and queues it; the caller applies. Opens the
/// transaction.
/// Refuses 404 introuvable (unknown, or no ticket of a till).
base::Result<Duplicata> queue_duplicata(command::Context& context, const base::Uuid& document);
/// The same in a transaction that is open; `connu` are the rows of ticket_a_dupliquer.sql.
base::Result<Duplicata> queue_duplicata(command::Context& context, const base::Uuid& document, const pg::Rows& connu);

}  // namespace caisse
