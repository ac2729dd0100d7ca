#pragma once

#include "base/date.hpp"
#include "base/uuid.hpp"
#include "engine/pg/session.hpp"

/// What other modules may ask of sales.
namespace ventes {

/// Queues the default series of a new company, one for each type of document, numbered anew each year.
void queue_series_par_defaut(pg::Session& session, const base::Uuid& entreprise, base::Instant now);

}  // namespace ventes
