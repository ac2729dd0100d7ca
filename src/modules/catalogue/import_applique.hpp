#pragma once

#include "engine/command/context.hpp"
#include "engine/imports/report.hpp"
#include "modules/catalogue/core/import_articles.hpp"
#include "modules/catalogue/import_prepare.hpp"
#include "modules/stock/stock.hpp"

namespace catalogue {

struct ImportArticles {
  base::Uuid id;
  std::string fichier;
  const PlanArticles& plan;
  imports::Counts compte;
  const Categories& categories;
  const stock::StockPrincipal& stock;
};

/// Queues everything that the plan decides, in statements of a thousand rows: missing categories, new articles, changed
/// columns, stock movements, the trace that undoes it, and the line of the audit log.
void queue_import(command::Context& context, const ImportArticles& import);

}  // namespace catalogue
