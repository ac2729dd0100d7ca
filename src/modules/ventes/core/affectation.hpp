#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "base/decimal.hpp"
#include "modules/ventes/core/echeancier.hpp"

/// One sum over several documents (R-DOC-7; domaine.md: "one bank transfer may pay several invoices").
namespace ventes {

/// What is left to pay of one document, instalment by instalment.
struct ARegler {
  std::vector<Echeance> restes;
};

struct Repartition {
  /// For each document, in their order.
  std::vector<base::Centimes> parts;
  /// What is left once all is paid; never negative.
  base::Centimes excedent;
  /// The document that was served last, which carries the excess; nothing when no document has anything left to pay.
  std::optional<std::size_t> porteur;
};

/// Spreads `montant` over the instalments of the documents, the oldest due first; on the same day in the order of the
/// documents. Requires `montant` >= 0.
[[nodiscard]] Repartition repartir(std::span<const ARegler> documents, base::Centimes montant);

/// A part of the credit `source` that settles the document `cible` (places in the lists given to `imputer`).
struct Imputation {
  std::size_t source = 0;
  std::size_t cible = 0;
  base::Centimes montant;

  friend bool operator==(const Imputation&, const Imputation&) = default;
};

/// Settles each amount of `cibles` with the credits of `sources`, in their orders. Requires no negative amount and
/// Σ cibles <= Σ sources.
[[nodiscard]] std::vector<Imputation> imputer(std::span<const base::Centimes> sources,
                                              std::span<const base::Centimes> cibles);

}  // namespace ventes
