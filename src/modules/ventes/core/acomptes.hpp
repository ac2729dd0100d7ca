#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "base/uuid.hpp"
#include "modules/ventes/core/repartition.hpp"

/// Deposits deducted from invoices (R-DOC-5; conformite-fr 1.8). The VAT of a deposit was due when it was received, so
/// that a deduction goes by rate: an invoice never deducts at a rate more than it charges at that rate.
namespace ventes {

/// An issued deposit invoice and what may still be deducted of it, by rate.
struct AcompteDisponible {
  base::Uuid id;
  std::string numero;
  std::vector<Part> reste;
};

/// What the user wants to deduct of one deposit; without an amount, as much as possible.
struct DeductionDemandee {
  base::Uuid acompte;
  std::optional<base::Centimes> montant;
};

/// What a document deducts of one deposit at one rate.
struct Deduction {
  base::Uuid acompte;
  Part part;

  friend bool operator==(const Deduction&, const Deduction&) = default;
};

/// Deductions of an invoice whose VAT groups are `facture`. Without `demandes`, the deposits are taken in their order,
/// each up to what the invoice charges at its rates. Refuses (422) with every fault: `acompte_inconnu` (#/acomptes/i/
/// documentId: not among `disponibles`), `acompte_en_double` (same pointer), `acompte_superieur` (#/acomptes/i/montant:
/// more than the deposit still offers, or than the invoice charges at its rates).
[[nodiscard]] base::Result<std::vector<Deduction>> deduire(
    std::span<const AcompteDisponible> disponibles, std::span<const GroupeTva> facture,
    const std::optional<std::vector<DeductionDemandee>>& demandes);

/// Sum of deductions, with VAT.
[[nodiscard]] base::Centimes total_deduit(std::span<const Deduction> deductions);

/// What a credit note gives back of the deductions of its invoice. Deposits come back last: only what exceeds the
/// amount that the invoice left to pay makes them deductible again, spread over the deposits and rates in proportion to
/// what is not given back yet. `credite` is what all credit notes of the invoice give back, this one included, TTC.
[[nodiscard]] std::vector<Deduction> rendre_acomptes(std::span<const Deduction> deduits,
                                                     std::span<const Deduction> deja_rendus,
                                                     base::Centimes net_facture, base::Centimes credite);

}  // namespace ventes
