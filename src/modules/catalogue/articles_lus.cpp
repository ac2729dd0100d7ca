#include "modules/catalogue/articles_lus.hpp"

#include <limits>
#include <stdexcept>

#include "modules/catalogue/sql.hpp"

namespace catalogue {

namespace {

std::int64_t units(std::string_view text, int scale) {
  const auto parsed = base::parse_decimal(text, scale, std::numeric_limits<std::int64_t>::max());
  if (parsed.error) throw std::logic_error("a number of the database cannot be read: " + std::string(text));
  return parsed.units;
}

TypeArticle type_lu(std::string_view text) {
  for (const TypeArticle type : {TypeArticle::Service, TypeArticle::BonCadeau}) {
    if (text == to_string(type)) return type;
  }
  return TypeArticle::Produit;
}

std::vector<std::string> codes_lus(std::string_view text) {
  std::vector<std::string> codes;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\x1f'), text.size());
    codes.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return codes;
}

ArticleImporte article_lu(const pg::Rows& rows, int row) {
  ArticleImporte a;
  a.id = rows.text(row, 0);
  a.reference = rows.text(row, 1);
  a.nom = rows.text(row, 2);
  a.type = type_lu(rows.text(row, 3));
  a.categorie = rows.text(row, 4);
  a.description = rows.text(row, 5);
  a.codes_barres = codes_lus(rows.text(row, 6));
  a.unite = rows.text(row, 7);
  if (!rows.is_null(row, 8)) a.prix_achat = base::PrixUnitaire{units(rows.text(row, 8), 6)};
  a.prix_vente_ht = {units(rows.text(row, 9), 6)};
  if (!rows.is_null(row, 10)) {
    // A shelf price finer than a centime is shown as the centime that it sells for.
    const base::Int128 centimes = base::divide_half_away_from_zero(units(rows.text(row, 10), 6), 10'000);
    a.prix_vente_ttc = base::Centimes{static_cast<std::int64_t>(centimes)};
  }
  a.tva = {static_cast<std::int32_t>(units(rows.text(row, 11), 2))};
  a.stock_alerte = rows.integer(row, 12);
  a.suivi_stock = rows.boolean(row, 13);
  a.actif = rows.boolean(row, 14);
  return a;
}

}  // namespace

PrixAchat visibilite_prix_achat(const auth::Identity& who) {
  return who.rights.may("catalogue:voir_prix_achat") ? PrixAchat::Visible : PrixAchat::Cache;
}

void queue_articles(command::Context& context) {
  const bool visible = visibilite_prix_achat(context.who()) == PrixAchat::Visible;
  context.queue(sql::lister_articles, pg::Params().boolean(visible));
  stock::queue_stock_principal(context);
}

ArticlesLus lire_articles(const std::vector<pg::Rows>& rows, std::size_t first) {
  ArticlesLus lus;
  lus.stock = stock::lire_stock_principal(rows[first + 1], rows[first + 2]);
  const pg::Rows& articles = rows[first];
  lus.articles.reserve(static_cast<std::size_t>(articles.size()));
  for (int row = 0; row < articles.size(); ++row) {
    ArticleImporte article = article_lu(articles, row);
    article.stock_actuel = lus.stock.quantite(article.id);
    if (articles.boolean(row, 15)) lus.negatif_autorise.insert(article.id);
    lus.articles.push_back(std::move(article));
  }
  return lus;
}

}  // namespace catalogue
