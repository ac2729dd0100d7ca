#include "modules/stock/stock.hpp"

#include "modules/stock/sql.hpp"

namespace stock {

namespace {

/// The parameters of appliquer_variations.sql.
pg::Params params_of(const base::Uuid& entreprise, const base::Uuid& store, const std::optional<base::Uuid>& document,
                     const base::Uuid& user, std::string_view type, std::span<const Variation> variations,
                     base::Instant now) {
  std::vector<std::optional<std::string>> articles;
  std::vector<std::optional<std::string>> quantities;
  std::vector<std::optional<std::string>> movement_ids;
  for (const Variation& variation : variations) {
    articles.emplace_back(variation.article.text());
    quantities.emplace_back(std::to_string(variation.quantite));
    movement_ids.emplace_back(base::Uuid::v7(now).text());
  }
  pg::Params params;
  params.uuid(entreprise).uuid(store).uuid(document).uuid(user).text(type);
  params.array(articles).array(quantities).array(movement_ids);
  return params;
}

}  // namespace

void queue_magasin_principal(pg::Session& session, const base::Uuid& entreprise, std::string_view nom,
                             base::Instant now) {
  session.queue(sql::creer_magasin_principal, pg::Params().uuid(base::Uuid::v7(now)).uuid(entreprise).text(nom));
}

void queue_stock_principal(command::Context& context) {
  context.queue(sql::magasin_principal);
  context.queue(sql::quantites_principales);
}

std::int64_t StockPrincipal::quantite(const std::string& article) const {
  const auto found = quantites.find(article);
  return found == quantites.end() ? 0 : found->second;
}

StockPrincipal lire_stock_principal(const pg::Rows& magasin, const pg::Rows& quantites) {
  StockPrincipal stock;
  // Every company has one main store from its first day.
  stock.store = magasin.uuid(0, 0);
  for (int row = 0; row < quantites.size(); ++row) {
    stock.quantites.emplace(quantites.text(row, 0), quantites.integer(row, 1));
  }
  return stock;
}

void queue_verrous(command::Context& context, std::span<const base::Uuid> articles) {
  std::vector<std::optional<std::string>> ids;
  for (const base::Uuid& article : articles) ids.emplace_back(article.text());
  context.queue(sql::verrouiller_articles, pg::Params().uuid(context.who().entreprise).array(ids));
}

void queue_variations(command::Context& context, const base::Uuid& store, const std::optional<base::Uuid>& document,
                      std::string_view type, std::span<const Variation> variations) {
  if (variations.empty()) return;
  const auth::Identity& who = context.who();
  context.queue(sql::appliquer_variations,
                params_of(who.entreprise, store, document, who.user, type, variations, context.now()));
}

void queue_departs(command::Context& context, std::span<const Depart> departs) {
  std::vector<std::optional<std::string>> stores, documents, users, articles, quantities, ids, done;
  for (const Depart& depart : departs) {
    for (const Variation& variation : depart.variations) {
      stores.emplace_back(depart.store.text());
      documents.emplace_back(depart.document.text());
      users.emplace_back(depart.auteur.text());
      articles.emplace_back(variation.article.text());
      quantities.emplace_back(std::to_string(variation.quantite));
      ids.emplace_back(base::Uuid::v7(context.now()).text());
      done.emplace_back(depart.sortie == Sortie::Faite ? "t" : "f");
    }
  }
  if (ids.empty()) return;
  pg::Params params;
  params.uuid(context.who().entreprise).array(stores).array(documents).array(users).array(articles);
  context.queue(sql::sortir_articles, params.array(quantities).array(ids).array(done));
}

void queue_reservations(command::Context& context, const base::Uuid& store, const base::Uuid& document,
                        std::span<const Reservation> reservations) {
  if (reservations.empty()) return;
  std::vector<std::optional<std::string>> lines, articles, quantities;
  for (const Reservation& reservation : reservations) {
    lines.emplace_back(reservation.ligne.text());
    articles.emplace_back(reservation.article.text());
    quantities.emplace_back(std::to_string(reservation.quantite));
  }
  pg::Params params;
  params.uuid(context.who().entreprise).uuid(store).uuid(document);
  context.queue(sql::reserver_stock, params.array(lines).array(articles).array(quantities));
}

void queue_liberations(command::Context& context, std::span<const Reservation> parties) {
  if (parties.empty()) return;
  std::vector<std::optional<std::string>> lines, quantities;
  for (const Reservation& part : parties) {
    lines.emplace_back(part.ligne.text());
    quantities.emplace_back(std::to_string(part.quantite));
  }
  context.queue(sql::liberer_reservations, pg::Params().uuid(context.who().entreprise).array(lines).array(quantities));
}

void queue_liberation(command::Context& context, const base::Uuid& document) {
  context.queue(sql::liberer_document, pg::Params().uuid(context.who().entreprise).uuid(document));
}

void queue_entrees(pg::Session& session, const base::Uuid& entreprise, const base::Uuid& user, const base::Uuid& store,
                   std::span<const Variation> entrees, base::Instant now) {
  if (entrees.empty()) return;
  session.queue(sql::appliquer_variations, params_of(entreprise, store, std::nullopt, user, "ENTREE", entrees, now));
}

}  // namespace stock
