#pragma once

#include "modules/caisse/fiscal.hpp"
#include "modules/caisse/vente.hpp"

/// What the law keeps of a sale (R-CAI-5).
namespace caisse {

/// A new ticket as it is signed. The time is the device's, within what the session and the server allow; its own is
/// kept beside.
[[nodiscard]] TicketFiscal fiscal_de(const Vente& vente, const Registre& registre);
/// The credit note of a refund or an exchange; `encaissements` are what went out by it.
[[nodiscard]] TicketFiscal fiscal_retour(const Vente& vente, const Registre& registre, const ventes::Credit& credit,
                                         const std::vector<Encaissement>& encaissements);

/// Journals what the ticket tells of the register: the first one without network (70), the first one with it again
/// (120), a device whose clock went back (903). Before the ticket itself; moves `registre.degrade`.
void noter_evenements(const Vente& vente, Registre& registre, Scelleur& scelleur);
/// Queues the registers that began or ceased to sell without network.
void queue_reseau(command::Context& context, const Connu& connu);

}  // namespace caisse
