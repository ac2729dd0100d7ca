#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

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

/// Queues the reading of the main store's quantities: two statements, for `lire_stock_principal`.
void queue_stock_principal(command::Context& context);

/// The main store and what it holds, by article; an article that is absent has none there.
struct StockPrincipal {
  base::Uuid store;
  std::unordered_map<std::string, std::int64_t> quantites;

  /// Units of the article whose identifier is written `article`.
  [[nodiscard]] std::int64_t quantite(const std::string& article) const;
};
[[nodiscard]] StockPrincipal lire_stock_principal(const pg::Rows& magasin, const pg::Rows& quantites);

/// How many changes one statement of an import takes.
inline constexpr std::size_t variations_par_lot = 5'000;

/// Queues the lock of all the articles of several documents, for a transaction that then moves the goods of each.
void queue_verrous(command::Context& context, std::span<const base::Uuid> articles);

/// Queues the changes of a document, or of an import when there is none, in one statement: rows locked in the order of
/// the articles, balances and ledger together (R-STK-1). `variations` holds each article once. Fails with 40001 when a
/// store would go below what it holds for orders without leave: the caller looks again and refuses by name.
void queue_variations(command::Context& context, const base::Uuid& store, const std::optional<base::Uuid>& document,
                      std::string_view type, std::span<const Variation> variations);

/// Whether goods are asked for, or have left already, whatever the store had.
enum class Sortie { Demandee, Faite };

/// What leaves a store with one document (VENTE): each article once, quantities below zero.
struct Depart {
  base::Uuid store;
  base::Uuid document;
  base::Uuid auteur;
  std::vector<Variation> variations;
  Sortie sortie = Sortie::Demandee;
};

/// Queues what leaves with documents of one company, in their order and in one statement, as `queue_variations` does.
/// Goods that have left already are not guarded.
void queue_departs(command::Context& context, std::span<const Depart> departs);

/// What an order promises of one article through one of its lines. `quantite` is in units, above zero.
struct Reservation {
  base::Uuid ligne;
  base::Uuid article;
  std::int64_t quantite = 0;
};

/// Queues the reservation of the lines of an order, in one statement. Fails with 40001 when the store has less
/// available (present less promised) without leave: the caller looks again and refuses by name.
void queue_reservations(command::Context& context, const base::Uuid& store, const base::Uuid& document,
                        std::span<const Reservation> reservations);
/// Queues the end of reservations: of each line, at most what is left of it. Comes before `queue_departs`, which
/// refuses to take what is still promised.
void queue_liberations(command::Context& context, std::span<const Reservation> parties);
/// Queues the end of all that an order still holds.
void queue_liberation(command::Context& context, const base::Uuid& document);

/// Queues goods that come into a store (ENTREE): balances and ledger together. `entrees` holds each article once, with
/// positive quantities. Requires an open transaction of the tenant.
void queue_entrees(pg::Session& session, const base::Uuid& entreprise, const base::Uuid& user, const base::Uuid& store,
                   std::span<const Variation> entrees, base::Instant now);

}  // namespace stock
