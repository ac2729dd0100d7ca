#include "modules/stock/stock.hpp"

#include <optional>
#include <string>
#include <vector>

#include "modules/stock/sql.hpp"

namespace stock {

void queue_magasin_principal(pg::Session& session, const base::Uuid& entreprise, std::string_view nom,
                             base::Instant now) {
  session.queue(sql::creer_magasin_principal, pg::Params().uuid(base::Uuid::v7(now)).uuid(entreprise).text(nom));
}

void queue_variations(command::Context& context, const base::Uuid& store, const base::Uuid& document,
                      std::string_view type, std::span<const Variation> variations) {
  if (variations.empty()) return;
  std::vector<std::optional<std::string>> articles;
  std::vector<std::optional<std::string>> quantities;
  std::vector<std::optional<std::string>> movement_ids;
  for (const Variation& variation : variations) {
    articles.emplace_back(variation.article.text());
    quantities.emplace_back(std::to_string(variation.quantite));
    movement_ids.emplace_back(base::Uuid::v7(context.now()).text());
  }
  context.queue(sql::appliquer_variations, pg::Params()
                                               .uuid(context.who().entreprise)
                                               .uuid(store)
                                               .uuid(document)
                                               .uuid(context.who().user)
                                               .text(type)
                                               .array(articles)
                                               .array(quantities)
                                               .array(movement_ids));
}

}  // namespace stock
