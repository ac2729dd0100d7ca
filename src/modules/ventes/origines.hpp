#pragma once

#include <vector>

#include "modules/ventes/brouillon.hpp"

/// The lines of a draft that come from another document keep their origin when the draft is edited: what remains of the
/// order, and whether goods left already, depend on it (R-DOC-8).
namespace ventes {

/// Queues the two statements that `reprendre_origines` reads; they lock the documents that the draft comes from.
void queue_origines(command::Context& context, const base::Uuid& brouillon);

/// Gives the lines of an edited draft their origins. A line names its own (`ligneOrigineId`), refuses one (null), or,
/// when it says nothing, continues the first line of the draft with its article, or with its designation when it has
/// none. `lignes` are the inputs of `b.lignes`; `origines` the rows of origines_du_brouillon.sql, nullptr for a new
/// draft. Faults: `reference_inconnue` (#/lignes/i/ligneOrigineId: not an origin of this draft) and
/// `quantite_superieure_au_reste` (#/lignes/i/quantite: more than the origin still has).
void reprendre_origines(Brouillon& b, const std::vector<command::Input>& lignes, const pg::Rows* origines,
                        std::vector<base::Fault>& faults);

}  // namespace ventes
