#include "modules/stock/module.hpp"

#include "base/coordonnees.hpp"

namespace stock {

namespace {

constexpr std::string_view store_read_only[] = {"isMainStore", "status"};
constexpr std::string_view item_read_only[] = {"quantite", "quantite_reservee", "storeId", "articleId", "lastUpdated"};
std::string email_kept(std::string_view text, std::string_view) { return base::email_kept(text); }

constexpr resource::CheckedColumn store_checked[] = {
    {"email", base::email_kept_valide,
     "Ce n'est pas une adresse électronique : écrivez-la comme prenom@exemple.fr, sans espace ni accent.", email_kept},
};
constexpr resource::GuardedColumn movement_guarded[] = {{"coutUnitaire", "catalogue:voir_prix_achat"},
                                                        {"coutMoyen", "catalogue:voir_prix_achat"}};

}  // namespace

void register_module(resource::Registry& models, command::Registry& commands) {
  models.add({.name = "Store",
              .domain = "stock",
              .write = resource::Create | resource::Update,
              .read_only = store_read_only,
              .checked = store_checked});
  models.add({.name = "StoreStockItem", .domain = "stock", .write = resource::Update, .read_only = item_read_only});
  models.add({.name = "MouvementStock", .domain = "stock", .guarded = movement_guarded});
  models.add({.name = "StockTransfer", .domain = "stock"});
  models.add({.name = "StockTransferItem", .domain = "stock"});

  commands.add(commande_enregistrer_mouvements);
  commands.add(commande_contrepasser_mouvement);
  commands.add(commande_fermer_magasin);
  commands.add(commande_rouvrir_magasin);
  commands.add(commande_enregistrer_transfert);
  commands.add(commande_valider_transfert);
  commands.add(commande_expedier_transfert);
  commands.add(commande_recevoir_transfert);
  commands.add(commande_annuler_transfert);
  commands.add(commande_lire_transfert);
  commands.add(commande_ouvrir_inventaire);
  commands.add(commande_compter_inventaire);
  commands.add(commande_cloturer_inventaire);
  commands.add(commande_annuler_inventaire);
  commands.add(commande_lire_inventaires);
  commands.add(commande_lire_inventaire);
  commands.add(commande_lire_alertes);
  commands.add(commande_actualiser_alertes);
  commands.add(commande_acquitter_alerte);
  commands.add(commande_expirer_reservations);
  commands.add(commande_imprimer_etiquettes);
  commands.add(commande_lire_registre);
  commands.add(commande_lire_valorisation);
}

}  // namespace stock
