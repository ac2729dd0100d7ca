#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/date.hpp"
#include "base/uuid.hpp"
#include "engine/command/context.hpp"
#include "engine/pg/session.hpp"

/// What other modules may ask of stock.
namespace stock {

/// Queues the main store of a new company.
void queue_magasin_principal(pg::Session& session, const base::Uuid& entreprise, std::string_view nom,
                             base::Instant now);

/// A signed change of one article in one store.
struct Variation {
  base::Uuid article;
  /// Units; negative leaves the store.
  std::int64_t quantite = 0;
};

/// Queues the changes of a document in one statement: rows locked in the order of the articles, balances and ledger
/// together (R-STK-1). `variations` holds each article once. Fails with 40001 when a store would go below zero without
/// leave: the caller looks again and refuses by name.
void queue_variations(command::Context& context, const base::Uuid& store, const base::Uuid& document,
                      std::string_view type, std::span<const Variation> variations);

}  // namespace stock
