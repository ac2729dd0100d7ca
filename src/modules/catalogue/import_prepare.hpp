#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/tabular.hpp"
#include "modules/catalogue/core/import_articles.hpp"

/// Around the plan of an import: what depends on the company's categories and on its stock. No database here.
namespace catalogue {

/// Categories by name, with their identifiers.
using Categories = std::unordered_map<std::string, std::string>;

/// Gives the category cells of `rows` the spelling of a known category, or of the first row that names it: "PAINS" and
/// "Pains" are one shelf.
void accorder_categories(std::vector<base::TableRow>& rows, const Categories& connues);

struct ReglesStock {
  /// The company lets stock go below zero.
  bool negatif_autorise = false;
  /// Articles that may, by identifier.
  const std::unordered_set<std::string>& articles_negatifs;
};

/// What a file's stock means: a new article is followed in stock when the file has a stock column, an article whose
/// stock changes is followed from then on, unless the file has its own column for that. A stock that may not go below
/// zero makes the row a fault (stock_negatif_refuse). An inactive article that the file names gets a notice.
void accorder_stock(PlanArticles& plan, const base::TableRow& titles, const ReglesStock& regles);

}  // namespace catalogue
