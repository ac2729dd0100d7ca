#pragma once

#include "engine/jobs/housekeeping.hpp"
#include "engine/jobs/outbox.hpp"
#include "engine/jobs/pause.hpp"
#include "engine/pg/session.hpp"

namespace jobs {

/// The life of the background thread: sends effects as long as there are some, keeps house when it is due, waits a
/// second when there is nothing to do, until the end is wished. An error is logged and tried again after a pause that
/// doubles from one second to a minute; a lost connection is opened anew. Never throws.
void run(pg::Session& session, Relay& relay, Housekeeping& housekeeping, Pause& pause) noexcept;

}  // namespace jobs
