#pragma once

#include <vector>

#include "modules/caisse/vente.hpp"

namespace caisse {

/// Cards of registers that take them through a terminal alone: each bears the identifier of a demand that a terminal
/// accepted for as much (`Terminal/{id}/payer`); one identifier pays one ticket. A card that the cashier says was taken
/// by hand (`manuel`) is flagged `carte_manuelle`. Refuses 422 entree_invalide (carte_non_acceptee); flags
/// `carte_sans_terminal` on what was handed over. One more round trip, and only where such a card is there.
void verifier_cartes(command::Group& group, std::vector<Vente>& ventes, Connu& connu);

}  // namespace caisse
