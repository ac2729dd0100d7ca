#include "engine/command/context.hpp"
#include "engine/imports/batch.hpp"
#include "engine/imports/file.hpp"
#include "engine/imports/report.hpp"
#include "modules/catalogue/articles_lus.hpp"
#include "modules/catalogue/import_applique.hpp"
#include "modules/catalogue/import_prepare.hpp"
#include "modules/catalogue/module.hpp"
#include "modules/catalogue/sql.hpp"

namespace catalogue {

namespace {

struct Regles {
  std::vector<base::Taux> taux;
  base::Taux taux_par_defaut;
  bool stock_negatif = false;
};

Regles lire_regles(const pg::Rows& rows) {
  Regles regles;
  for (int row = 0; row < rows.size(); ++row) {
    const auto taux = base::parse_decimal(rows.text(row, 0), 2, 10'000);
    regles.taux.push_back({static_cast<std::int32_t>(taux.units)});
  }
  if (rows.empty()) return regles;
  const bool franchise = rows.boolean(0, 1);
  // The normal rate is the highest one; who is exempt sells at zero.
  regles.taux_par_defaut = franchise ? base::Taux{0} : regles.taux.front();
  regles.stock_negatif = rows.boolean(0, 2);
  return regles;
}

Categories lire_categories(const pg::Rows& rows) {
  Categories categories;
  for (int row = 0; row < rows.size(); ++row) categories.emplace(rows.text(row, 1), rows.text(row, 0));
  return categories;
}

std::vector<imports::Line> lignes_du_rapport(const PlanArticles& plan) {
  std::vector<imports::Line> lines;
  lines.reserve(plan.lignes.size());
  for (const LigneArticle& l : plan.lignes) {
    lines.push_back({l.ligne, l.verdict, l.article.reference, l.article.nom, l.differences, l.fautes, l.avis});
  }
  return lines;
}

/// Decides row by row what a file of articles does, and does it unless it is a dry run (R-CAT-1). Rows in error are
/// left out, the others are taken. Refuses as `imports::read_file`, then as `planifier_import`.
base::Result<command::Answer> importer_articles(command::Context& context, const command::Input&) {
  imports::File file = TRY(imports::read_file(context));
  if (!file.dry_run) imports::queue_lock(context, "Article");
  const std::size_t first = context.queued();
  context.queue(sql::regles_import, pg::Params().date(context.today()));
  context.queue(sql::lister_categories);
  queue_articles(context);
  const auto loaded = TRY(context.load());

  const Regles regles = lire_regles(loaded[first]);
  const Categories categories = lire_categories(loaded[first + 1]);
  ArticlesLus lus = lire_articles(loaded, first + 2);
  const ArticlesConnus connus(std::move(lus.articles));
  accorder_categories(file.table.rows, categories);
  PlanArticles plan = TRY(planifier_import(
      file.table.rows, connus, {regles.taux, regles.taux_par_defaut, visibilite_prix_achat(context.who())}));
  accorder_stock(plan, file.table.rows.front(), {regles.stock_negatif, lus.negatif_autorise});

  const imports::Counts compte{plan.creer, plan.modifier, plan.inchange, plan.erreur};
  std::optional<base::Uuid> id;
  if (!file.dry_run && compte.create + compte.update > 0) {
    id = base::Uuid::v7(context.now());
    queue_import(context, {*id, file.name, plan, compte, categories, lus.stock});
    context.apply();
  }
  return command::Answer{.body = imports::to_json({file, id, compte, plan.avis, lignes_du_rapport(plan)})};
}

}  // namespace

const command::Command commande_importer_articles{
    .path = "/api/v1/Article/importer",
    .right = "catalogue:importer",
    .summary = "Importe des articles d'un fichier CSV, ou dit ce que chaque ligne ferait (simulation=true).",
    .query = imports::file_query,
    .answer = imports::report_fields,
    .body = command::Body::Csv,
    .lane = command::LaneKind::Reports,
    .run = importer_articles,
};

}  // namespace catalogue
