#pragma once

#include <string>

#include "engine/command/context.hpp"
#include "modules/ventes/core/avoir.hpp"
#include "modules/ventes/core/repartition.hpp"
#include "modules/ventes/emission.hpp"

/// The content of a credit note, from its invoice and from what is given back.
namespace ventes {

/// A credit note without content yet: the invoice's parties and mode. `serie` are the rows of serie_des_avoirs.sql.
[[nodiscard]] DocumentCharge avoir_vide(command::Context& context, const DocumentCharge& facture, const pg::Rows& serie,
                                        base::Date date, const std::string& motif);

/// Fills it with the lines that give something back, and the charges once everything is given back; `montants` are then
/// its amounts.
void remplir_par_ligne(command::Context& context, DocumentCharge& avoir, const DocumentCharge& facture,
                       const MontantsAvoir& credited, Montants& montants);

/// Fills it with a gesture: one line a rate, of the kind of operation of the invoice.
void remplir_par_taux(command::Context& context, DocumentCharge& avoir, const DocumentCharge& facture,
                      LignesParTaux geste, Montants& montants);

}  // namespace ventes
