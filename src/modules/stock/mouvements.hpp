#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/stock/core/articles.hpp"

/// Reading and writing what commands of stock have in common.
namespace stock {

/// What a store may not go below: what it holds for others, zero, or nothing because the movement is a fact.
enum class Garde { Disponible, Present, Aucune };

/// A movement that is not a sale's.
struct Mouvement {
  base::Uuid id;
  base::Uuid store;
  base::Uuid article;
  std::string_view type;
  std::int64_t quantite = 0;
  Garde garde = Garde::Aucune;
  /// Euros; moves the average cost.
  std::optional<std::string> cout = {};
  std::optional<std::string> motif = {};
  std::optional<base::Uuid> transfert = {};
  std::optional<base::Uuid> inventaire = {};
  std::optional<base::Uuid> inverse = {};
};

/// Queues the movements, in one statement; its rows are those of enregistrer_mouvements.sql, in order.
void queue_mouvements(command::Context& context, std::span<const Mouvement> mouvements);

/// Queues a store and the articles there: two statements, for `lire_magasin` and `lire_articles`.
void queue_magasin(command::Context& context, const base::Uuid& store);
void queue_articles(command::Context& context, const base::Uuid& store, std::span<const base::Uuid> articles);
[[nodiscard]] std::optional<Magasin> lire_magasin(const pg::Rows& rows);
[[nodiscard]] Articles lire_articles(const pg::Rows& rows);

/// An array parameter of identifiers.
[[nodiscard]] std::vector<std::optional<std::string>> textes(std::span<const base::Uuid> ids);

}  // namespace stock
