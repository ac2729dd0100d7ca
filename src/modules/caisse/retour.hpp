#pragma once

#include <span>

#include "modules/caisse/vente.hpp"

namespace caisse {

/// Refuses 409 `ticket_attendu`: a till gives back what a till sold.
[[nodiscard]] base::Result<base::Done> verifier_ticket(const ventes::Credit& credit);
/// Queues what a refund must read besides.
void queue_retour(const Vente& vente);
/// Carries out a refund, or an exchange whose new ticket is prepared: one credit note on the ticket that comes back,
/// its goods into stock, the money out of the drawer or onto the new ticket (R-CAI-4). False, with nothing done, when
/// the refund is set aside. Refuses (or keeps): as `decider_credit`, 409 `ticket_attendu`, 403
/// `retour_a_approuver` (flagged `retour_sans_approbation` when handed over), 422 entree_invalide with the
/// faults of the tenders, then as `decider_emission` for the new ticket.
[[nodiscard]] bool rembourser(command::Group& group, Vente& vente, Connu& connu, Scelleur& scelleur,
                              std::span<const pg::Rows> lu);

}  // namespace caisse
