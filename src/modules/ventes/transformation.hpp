#pragma once

#include <optional>
#include <span>
#include <vector>

#include "modules/ventes/avancement.hpp"
#include "modules/ventes/brouillon.hpp"
#include "modules/ventes/core/reste.hpp"
#include "modules/ventes/emission.hpp"

/// Making a document out of others (R-DOC-8): quote → order → delivery note → invoice, whole or by line, several of one
/// client together. The database is not asked here.
namespace ventes {

/// A document that is transformed. `demandee` is false for a delivery note that is invoiced because its order is.
struct Source {
  DocumentCharge document;
  std::vector<Avancement> suivi;
  bool demandee = true;
  /// How much of each line is taken; filled by `repartir_demande`.
  std::vector<base::Quantite> prises = {};

  [[nodiscard]] bool contribue() const;
};

/// Whether documents of `de` become documents of `vers`.
[[nodiscard]] bool transformable(TypeDocument de, TypeDocument vers);
/// The verb that `vers` is to a line: "commander", "livrer", "facturer".
[[nodiscard]] std::string_view verbe_de(TypeDocument vers);
/// "DEVIS_DE", "COMMANDE_DE", "LIVRAISON_DE".
[[nodiscard]] std::string_view nature_du_lien(TypeDocument source);

/// Refuses 409 `transformation_impossible` for a source that cannot become `vers` now; then 422, all at once, what
/// keeps sources apart: `clients_differents`, `modes_differents`, `magasins_differents` (#/documents).
base::Result<base::Done> verifier_sources(std::span<const Source> sources, TypeDocument vers);

/// Spreads what is asked over the lines of the sources. A line of an order to invoice stands for its deliveries first,
/// then for what was not delivered. Refuses as `prendre_du_reste`.
base::Result<base::Done> repartir_demande(std::vector<Source>& sources, std::span<const DemandeLigne> demandes,
                                          TypeDocument vers);

/// The draft that the taken lines make, dated `jour`. Requires `prises` to be filled. When several documents
/// contribute, a comment names each above its lines.
base::Result<Brouillon> composer(std::span<const Source> sources, const base::Uuid& origine, TypeDocument vers,
                                 base::Date jour, base::Instant now);

/// The state of a quote once this is taken of it: FACTURE when invoices have it all, else ACCEPTE.
[[nodiscard]] StatutDocument etat_du_devis(const Source& devis, TypeDocument vers);

}  // namespace ventes
