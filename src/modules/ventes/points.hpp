#pragma once

#include <span>

#include "base/result.hpp"
#include "engine/command/context.hpp"
#include "modules/fidelite/fidelite.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/paiements.hpp"

/// Loyalty in sales (R-DOC-4, R-FID-2, R-FID-3): issuing earns, paying with points spends, credit notes take back and
/// give back.
namespace ventes {

/// Queues the points that documents being issued earn: invoices and tickets of a client, unless their ticket did.
void queue_gains(std::span<const EmissionDemandee> demandes);
/// Queues those of the invoice of a ticket that nobody's name was on.
void queue_gain_du_ticket(command::Context& context, const Emission& facture);

/// Queues the lock of the client of a document, which comes before that of the document itself.
void queue_verrou_du_client(command::Context& context, const base::Uuid& document);

/// The points of a sale under the lock of its client, and what they depend on.
struct PointsDuDocument {
  /// The sale that earned and spent: the ticket, for the invoice of a client's ticket.
  base::Uuid vente;
  std::optional<base::Uuid> client;
  fidelite::PointsVente points;
  fidelite::MontantsVente montants;
  /// Of what points paid, given back by credit notes.
  base::Centimes rendu;
  /// What the client may spend on it.
  std::int64_t disponibles = 0;
  /// Last day of what the sale earned.
  std::optional<base::Date> fin;
  fidelite::Programme programme;
};
void queue_points_du_document(command::Context& context, const base::Uuid& document);
/// From the row of `points_du_document.sql`. Requires an issued document.
[[nodiscard]] PointsDuDocument lire_points_du_document(const pg::Rows& rows);

/// Points that pay `montant` of an issued document. Refuses 409 `points_sans_client`, `points_sur_acompte`,
/// `points_sans_valeur`, 422 `points_insuffisants` (#/montant).
base::Result<std::int64_t> decider_depense(const DocumentDu& du, const PointsDuDocument& p, base::Centimes montant);
/// Queues that payment's points: the part earns none, and is spent.
void queue_depense(command::Context& context, const PointsDuDocument& p, base::Centimes montant, std::int64_t points);

/// Queues what follows from the end of a payment with points: they come back, and the part earns again.
void queue_fin_de_depense(command::Context& context, const PointsDuDocument& p, base::Centimes montant);

/// The part of a credit note that is given back in points, as `queue_points_de_l_avoir` gives it.
[[nodiscard]] base::Centimes points_de_l_avoir(const PointsDuDocument& p, base::Centimes credite,
                                               base::Centimes possible);
/// Queues what a credit note does to the points of its sale. `credite` is what all credit notes of the sale give back,
/// this one included; `possible` what this one leaves to give back. Gives the part of it that is given back in points.
base::Centimes queue_points_de_l_avoir(command::Context& context, const PointsDuDocument& p, base::Centimes credite,
                                       base::Centimes possible);

/// Queues the end of what a sale earned, which another replaces (384).
void queue_fin_de_vente(command::Context& context, const PointsDuDocument& p);

}  // namespace ventes
