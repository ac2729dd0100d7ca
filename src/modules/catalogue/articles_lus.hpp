#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/command/context.hpp"
#include "modules/catalogue/core/import_articles.hpp"
#include "modules/stock/stock.hpp"

/// The catalogue as imports and exports know it.
namespace catalogue {

/// Purchase prices exist for those who may see them only.
[[nodiscard]] PrixAchat visibilite_prix_achat(const auth::Identity& who);

/// Queues the reading of every article with the stock of the main store, for `lire_articles`: three statements.
void queue_articles(command::Context& context);

struct ArticlesLus {
  /// By reference. `stock_actuel` is what the main store holds.
  std::vector<ArticleImporte> articles;
  stock::StockPrincipal stock;
  /// Identifiers of the articles whose own stock may go below zero.
  std::unordered_set<std::string> negatif_autorise;
};
/// `rows` are those of `queue_articles`, the first at `first`.
[[nodiscard]] ArticlesLus lire_articles(const std::vector<pg::Rows>& rows, std::size_t first);

}  // namespace catalogue
