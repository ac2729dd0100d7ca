#pragma once

#include <functional>
#include <string>

#include "base/date.hpp"
#include "base/uuid.hpp"
#include "engine/pg/session.hpp"
#include "modules/efacture/formats/lecture.hpp"

namespace efacture {

/// Queues a statement: in the transaction of a command, or in one of the background work.
using Queue = std::function<void(const pg::Statement&, const pg::Params&)>;

/// A file that arrives, read.
struct Arrivee {
  FichierLu lu;
  std::string octets;
  std::string sha256;
  std::string cle;
};

/// Reads a file of at most 10 MiB. Refuses: 413 `fichier_trop_grand`, 422 `fichier_vide`, the codes of `lire_fichier`,
/// 422 `facture_illisible` (number, date, type, currency, seller or total missing; one fault for each finding).
[[nodiscard]] base::Result<Arrivee> lire_arrivee(std::string octets);

/// Queues what must be known before an arrival is kept: `statements_recherche` statements.
void queue_recherche(const Queue& queue, const base::Uuid& entreprise, const Arrivee& arrivee);
inline constexpr std::size_t statements_recherche = 3;

/// What becomes of an arrival.
struct Accueil {
  base::Uuid id;
  /// The invoice was here already.
  bool doublon = false;
  /// With these very bytes.
  bool identique = false;
  bool conforme = false;
  std::string constats;
  int version = 1;
};
/// `moi` and `connue`: rows of moi.sql and facture_connue.sql, the second and third of `queue_recherche`.
[[nodiscard]] Accueil decider_accueil(Arrivee& arrivee, const pg::Rows& moi, const pg::Rows& connue, base::Instant now);

/// Queues the keeping of the arrival. A file that says the same invoice in other bytes is kept beside the first; bytes
/// known already are not kept twice.
void queue_accueil(const Queue& queue, const base::Uuid& entreprise, const Arrivee& arrivee, const Accueil& accueil,
                   std::string_view source, base::Instant now);

}  // namespace efacture
