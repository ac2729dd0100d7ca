#include "modules/catalogue/module.hpp"

namespace catalogue {

namespace {

constexpr std::string_view article_read_only[] = {"stock_actuel", "coutMoyen", "image"};
constexpr std::string_view article_hidden[] = {"rangStock"};
constexpr resource::GuardedColumn article_guarded[] = {{"prix_achat", "catalogue:voir_prix_achat"},
                                                       {"coutMoyen", "catalogue:voir_prix_achat"}};

}  // namespace

void register_module(resource::Registry& models, command::Registry& commands) {
  models.add({.name = "Article",
              .domain = "catalogue",
              .write = resource::All,
              .read_only = article_read_only,
              .guarded = article_guarded,
              .hidden = article_hidden});
  models.add({.name = "Categorie", .domain = "catalogue", .write = resource::All});
  models.add({.name = "ChampPersonnalise", .domain = "catalogue", .write = resource::All});

  commands.add(commande_importer_articles);
  commands.add(commande_annuler_import_articles);
  commands.add(commande_exporter_articles);
  commands.add(commande_poser_image);
  commands.add(commande_lire_image);
  commands.add(commande_retirer_image);
}

}  // namespace catalogue
