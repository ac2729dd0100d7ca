#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "modules/ventes/types.hpp"

/// What series serve, and what may be done with them (R-DOC-1; conformite-fr 1.9). No I/O.
namespace ventes {

/// A store that takes its numbers of one type from a series.
struct MagasinServi {
  std::string nom;
  TypeDocument type = TypeDocument::Facture;
};

struct Serie {
  std::string nom;
  std::string prefixe;
  std::string motif;
  /// True when the counter begins at 1 again each year.
  bool annuelle = true;
  bool active = true;
  /// True once it gave a number: it is never deleted, and its form and counter stay.
  bool utilisee = false;
  std::int64_t prochain_numero = 1;
  /// Year of the counter; nothing before the first number.
  std::optional<int> annee;
  std::vector<TypeDocument> defauts;
  std::vector<MagasinServi> magasins;
  /// Drafts that name it.
  std::int64_t brouillons = 0;
};

/// "bons de livraison", "factures d'acompte".
[[nodiscard]] std::string_view nom_pluriel(TypeDocument type);

/// The counter that a document issued in `annee` would take.
[[nodiscard]] std::int64_t prochain_compteur(const Serie& serie, int annee);

/// The `combien` next numbers of a series for documents of `annee`.
[[nodiscard]] std::vector<std::string> prochains_numeros(const Serie& serie, int annee, int combien);

/// Refuses 409 `serie_retiree`: what is out of service serves nobody.
[[nodiscard]] base::Result<base::Done> verifier_en_service(const Serie& serie);

/// May it leave service? Refuses 409, all at once, `serie_par_defaut` (#/defauts), `serie_de_magasin` (#/magasins),
/// `serie_de_brouillons` (#/brouillons).
[[nodiscard]] base::Result<base::Done> decider_retrait(const Serie& serie);

/// May it be deleted? Refuses 409 `serie_utilisee` once it gave a number, then as `decider_retrait`.
[[nodiscard]] base::Result<base::Done> decider_suppression(const Serie& serie);

}  // namespace ventes
