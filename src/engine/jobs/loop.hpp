#pragma once

#include <functional>

#include "engine/jobs/pause.hpp"
#include "engine/pg/session.hpp"

namespace jobs {

/// Some work of a background thread. True when there may be more at once.
using Pass = std::function<bool(pg::Session& session, const Pause& pause)>;

/// The life of a background thread: passes as long as there is work, a second's wait when there is none, until the end
/// is wished. An error is logged and tried again after a pause that doubles from one second to a minute; a lost
/// connection is opened anew. Never throws.
void run(pg::Session& session, const Pass& pass, Pause& pause) noexcept;

}  // namespace jobs
