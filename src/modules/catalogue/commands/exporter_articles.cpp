#include "engine/command/context.hpp"
#include "engine/csv/writer.hpp"
#include "modules/catalogue/articles_lus.hpp"
#include "modules/catalogue/module.hpp"

namespace catalogue {

namespace {

/// Every article as a file that French spreadsheets open and that `importer_articles` reads back unchanged (R-CAT-1).
base::Result<command::Answer> exporter_articles(command::Context& context, const command::Input&) {
  queue_articles(context);
  const auto loaded = TRY(context.load());
  const ArticlesLus lus = lire_articles(loaded, 0);
  const PrixAchat prix_achat = visibilite_prix_achat(context.who());
  command::Answer answer{.body = std::string(csv::utf8_bom), .content_type = "text/csv; charset=utf-8"};
  csv::append_row(answer.body, champs_export(prix_achat));
  for (const ArticleImporte& article : lus.articles) csv::append_row(answer.body, ligne_export(article, prix_achat));
  answer.headers.push_back({"Content-Disposition", R"(attachment; filename="articles.csv")"});
  return answer;
}

}  // namespace

const command::Command commande_exporter_articles{
    .method = "GET",
    .path = "/api/v1/Article/exporter",
    .right = "catalogue:exporter",
    .summary = "Exporte tous les articles en CSV ; le fichier, réimporté tel quel, ne change rien.",
    .answer_type = "text/csv",
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .writes = false,
    .run = exporter_articles,
};

}  // namespace catalogue
