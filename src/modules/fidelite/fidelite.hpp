#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/uuid.hpp"
#include "engine/command/context.hpp"
#include "modules/fidelite/core/points.hpp"

/// What other modules may ask of loyalty, inside their transaction. One code path for invoices, tickets and the API
/// (R-FID-1): a document is issued and earns on all of its amount; each part paid with points, and each credit note,
/// then takes back its part of it.
///
/// Each function queues one statement for any number of documents and nothing for none. It locks the clients in the
/// order of their ids; in the lock order of the program clients come before issued documents and before articles.
namespace fidelite {

/// Reads the programme out of "pointsParEuro", "baseGain", "valeurPoint" and "validitePointsMois" as the database
/// writes them.
[[nodiscard]] Programme lire_programme(std::string_view points_par_euro, std::string_view base,
                                       std::string_view valeur_point, std::string_view validite_mois);

/// Points that enter as a lot of their own.
struct Gain {
  base::Uuid client;
  /// The sale that earns them; nothing for a gift.
  std::optional<base::Uuid> document;
  /// Above zero.
  std::int64_t points = 0;
  /// Last day on which they may be spent, on the wall of the company.
  std::optional<base::Date> jusqu_au;
  std::string raison;
};

/// Points that a document spends, gives back or loses.
struct Mouvement {
  base::Uuid client;
  /// The sale that spends or that earned them; nothing for what is done by hand.
  std::optional<base::Uuid> document;
  /// Above zero.
  std::int64_t points = 0;
  std::string raison;
};

/// Why points enter: earned by a sale, given, corrected by hand, or given anew after they were taken back from a sale.
enum class Entree { Gain, Bonus, Ajustement, Annulation };

/// Queues points that enter, as those that issued documents earn; the client rises to the tier that he reaches by them
/// (R-FID-4).
void queue_gains(command::Context& context, std::span<const Gain> gains, Entree entree = Entree::Gain);

/// Queues the points that pay a part of a document (UTILISATION): the lots that end first are taken first, those that
/// the document itself earned are left (R-FID-2). Fails with 40001 `points_insuffisants` when the client has no longer
/// as many: the caller looks again and refuses by name.
void queue_depenses(command::Context& context, std::span<const Mouvement> depenses);

/// Queues points that are taken away by hand (AJUSTEMENT), as `queue_depenses` does.
void queue_retrait(command::Context& context, const Mouvement& retrait);

/// Queues the taking back of what sales earned (ANNULATION): their own lots first, then those that end first, never
/// more than the client has (R-FID-3).
void queue_reprises(command::Context& context, std::span<const Mouvement> reprises);

/// Queues the giving back of points that sales spent (ANNULATION), into the lots they came from, with the end that
/// these have; those that end last first (R-FID-3).
void queue_retours(command::Context& context, std::span<const Mouvement> retours);

}  // namespace fidelite
