#include "modules/stock/module.hpp"

namespace stock {

namespace {

constexpr std::string_view store_read_only[] = {"isMainStore", "status"};
constexpr std::string_view item_read_only[] = {"quantite", "quantite_reservee", "storeId", "articleId", "lastUpdated"};
constexpr resource::GuardedColumn movement_guarded[] = {{"coutUnitaire", "catalogue:voir_prix_achat"}};

}  // namespace

void register_module(resource::Registry& models, command::Registry&) {
  models.add({.name = "Store", .domain = "stock", .write = resource::Create | resource::Update, .read_only = store_read_only});
  models.add({.name = "StoreStockItem", .domain = "stock", .write = resource::Update, .read_only = item_read_only});
  models.add({.name = "MouvementStock", .domain = "stock", .guarded = movement_guarded});
  models.add({.name = "StockTransfer", .domain = "stock"});
  models.add({.name = "StockTransferItem", .domain = "stock"});
}

}  // namespace stock
