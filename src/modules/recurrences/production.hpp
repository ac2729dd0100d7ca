#pragma once

#include "engine/command/in_process.hpp"
#include "engine/jobs/tasks.hpp"
#include "engine/pg/session.hpp"

namespace recurrences {

/// Makes what is due for a company (R-DOC-10): takes the turns, each once by its key (template, rank) together with the
/// template's step forward, then goes on with every turn that is not done: draft, issue, mail, each through the command
/// of the trade.
///
/// A crash between two steps repeats the one that was under way. The draft carries the idempotency key of its turn, so
/// that it is made once; an issued document is not issued again, a sent one not sent again: their commands refuse by
/// name, and that is the proof that the step is done. What a command refuses otherwise is kept on the turn, shown, and
/// tried again.
void produire(pg::Session& session, const jobs::Turn& turn, const command::InProcess& commandes);

}  // namespace recurrences
