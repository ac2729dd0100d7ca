#pragma once

#include <vector>

#include "modules/ventes/emission.hpp"

/// The goods of a document: what it takes from its store, brings back, or promises (R-STK-1, R-DOC-4). Goods move with
/// one document only: a line that comes from a delivery note has none left to move.
namespace ventes {

/// True when the goods of the line left with a delivery note: its invoice and their credit note leave the stock alone.
[[nodiscard]] bool deja_sortie(const LigneChargee& ligne);

/// What the tracked lines of a document ask of their articles, sorted by article; sums of zero left out. `quantites`
/// replaces those of the lines, one for one; empty means those of the lines.
[[nodiscard]] std::vector<DemandeStock> demande_de_stock(const DocumentCharge& document,
                                                         std::span<const base::Quantite> quantites = {});

/// One fault `stock_insuffisant` (#/lignes/i/quantite) for each article of which the store has less available than
/// asked, counting what the order behind the lines holds for them; none where negative stock is allowed.
[[nodiscard]] std::vector<base::Fault> manques(const DocumentCharge& document, std::span<const DemandeStock> demandes);

/// One fault `stock_hors_limites` (#/lignes/i/quantite) for each article whose stock would be a number that the ledger
/// does not hold; whoever typed it scanned a code as a quantity.
[[nodiscard]] std::vector<base::Fault> hors_limites(const DocumentCharge& document,
                                                    std::span<const DemandeStock> demandes);

/// Goods that leave with a document, on behalf of a request.
struct Expedition {
  command::Context* context;
  const DocumentCharge* document;
  std::span<const DemandeStock> demandes;
};
/// Queues the departure of the goods of documents of one company, in their order: first out of what their orders hold,
/// then out of the stores (VENTE), in one statement of the first request.
void queue_expeditions(std::span<const Expedition> expeditions);
/// Queues their return (RETOUR). What comes back is free: it is not held for the order again.
void queue_retour(command::Context& context, const DocumentCharge& document, std::span<const DemandeStock> demandes);
/// Queues what a confirmed order holds, line by line.
void queue_promesse(command::Context& context, const DocumentCharge& commande);

}  // namespace ventes
