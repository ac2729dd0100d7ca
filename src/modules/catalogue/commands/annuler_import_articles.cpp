#include <algorithm>

#include "engine/command/context.hpp"
#include "engine/imports/batch.hpp"
#include "engine/imports/report.hpp"
#include "engine/json/value.hpp"
#include "modules/catalogue/module.hpp"
#include "modules/catalogue/sql.hpp"
#include "modules/stock/stock.hpp"

namespace catalogue {

namespace {

struct LigneImportee {
  std::int64_t rang = 0;
  bool creation = false;
  std::string id;
  std::string reference;
  bool presente = false;
  bool intacte = false;
  /// What the main store held before and after the import, when the row moved stock.
  std::optional<std::int64_t> avant;
  std::optional<std::int64_t> apres;
  bool negatif_autorise = false;
};

struct Annulation {
  imports::UndoReport rapport;
  std::vector<std::optional<std::string>> supprimer;
  std::vector<std::optional<std::string>> desactiver;
  std::vector<std::optional<std::string>> restaurer;
  std::vector<stock::Variation> variations;
};

std::vector<LigneImportee> lire_lignes(const pg::Rows& rows) {
  std::vector<LigneImportee> lignes;
  for (int row = 0; row < rows.size(); ++row) {
    LigneImportee l;
    l.rang = rows.integer(row, 0);
    l.creation = rows.boolean(row, 1);
    l.id = rows.text(row, 2);
    l.reference = rows.text(row, 3);
    l.presente = rows.boolean(row, 4);
    l.intacte = rows.boolean(row, 5);
    if (!rows.is_null(row, 6)) l.avant = rows.integer(row, 6);
    if (!rows.is_null(row, 7)) l.apres = rows.integer(row, 7);
    l.negatif_autorise = rows.boolean(row, 8);
    lignes.push_back(std::move(l));
  }
  return lignes;
}

/// The import's own movement keeps the article in the ledger of stock; other uses are other people's.
bool utilisee(const LigneImportee& ligne, const imports::Usage& usage) {
  const auto found = usage.find(ligne.id);
  if (found == usage.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(), [&](const std::string& table) {
    const bool stock = table == R"(public."StoreStockItem")" || table == R"(public."MouvementStock")";
    return !stock || !ligne.apres;
  });
}

std::optional<std::string_view> raison_de_laisser(const LigneImportee& ligne, const imports::Usage& usage,
                                                  std::int64_t quantite) {
  if (!ligne.presente) return imports::gone;
  if (ligne.creation && utilisee(ligne, usage)) return imports::in_use;
  if (!ligne.intacte) return imports::changed_since;
  if (!ligne.apres) return std::nullopt;
  const bool negatif = *ligne.avant < 0 && *ligne.avant < quantite && !ligne.negatif_autorise;
  if (quantite != *ligne.apres || negatif) return imports::stock_moved;
  return std::nullopt;
}

Annulation decider(const base::Uuid& import, const std::vector<LigneImportee>& lignes, const imports::Usage& usage,
                   const stock::StockPrincipal& stock) {
  Annulation a;
  a.rapport.import = import;
  for (const LigneImportee& ligne : lignes) {
    if (const auto raison = raison_de_laisser(ligne, usage, stock.quantite(ligne.id))) {
      a.rapport.left.push_back({ligne.rang, ligne.id, ligne.reference, *raison});
      continue;
    }
    if (ligne.apres) a.variations.push_back({*base::Uuid::parse(ligne.id), *ligne.avant - *ligne.apres});
    if (!ligne.creation) {
      a.restaurer.emplace_back(ligne.id);
    } else {
      (ligne.apres ? a.desactiver : a.supprimer).emplace_back(ligne.id);
    }
  }
  a.rapport.deleted = a.supprimer.size();
  a.rapport.disabled = a.desactiver.size();
  a.rapport.restored = a.restaurer.size();
  return a;
}

std::vector<std::optional<std::string>> categories_creees(std::string_view mapping) {
  std::vector<std::optional<std::string>> ids;
  const auto object = json::parse(mapping);
  if (!object) return ids;
  if (const json::Value* categories = object->find("categories")) {
    for (const json::Value& id : categories->items) ids.emplace_back(id.text);
  }
  return ids;
}

void queue_annulation(command::Context& context, const base::Uuid& import, Annulation& a, const base::Uuid& store,
                      const std::vector<std::optional<std::string>>& categories) {
  const base::Uuid& entreprise = context.who().entreprise;
  context.queue(sql::ouvrir_import);
  imports::queue_joins(context, imports::Joins::Whole);
  std::sort(a.variations.begin(), a.variations.end(),
            [](const stock::Variation& x, const stock::Variation& y) { return x.article < y.article; });
  for (std::size_t first = 0; first < a.variations.size(); first += stock::variations_par_lot) {
    const std::size_t count = std::min(stock::variations_par_lot, a.variations.size() - first);
    stock::queue_variations(context, store, std::nullopt, "AJUSTEMENT", std::span(a.variations).subspan(first, count));
  }
  if (!a.restaurer.empty()) {
    context.queue(sql::restaurer_articles, pg::Params().uuid(entreprise).uuid(import).array(a.restaurer));
    context.queue(sql::suivre_articles_restaures, pg::Params().uuid(import).array(a.restaurer));
  }
  imports::queue_joins(context, imports::Joins::AsPlanned);
  if (!a.desactiver.empty()) {
    context.queue(sql::desactiver_articles, pg::Params().uuid(entreprise).array(a.desactiver));
  }
  if (!a.supprimer.empty()) context.queue(sql::supprimer_articles, pg::Params().uuid(entreprise).array(a.supprimer));
  if (!categories.empty()) {
    context.queue(sql::supprimer_categories_inutiles, pg::Params().uuid(entreprise).array(categories));
  }
  imports::queue_undone(context, import);
  context.audit({"annuler_import", "Article", import, {}, imports::counts_json(a.rapport)});
}

/// Undoes an import (R-CAT-1): what it created and nobody uses goes, what it changed and nobody changed since comes
/// back, the rest is left and named. Refuses 404 introuvable, 409 import_deja_annule.
base::Result<command::Answer> annuler_import_articles(command::Context& context, const command::Input& input) {
  const base::Uuid import = *input.uuid("importId");
  imports::queue_lock(context, "Article");
  imports::queue_undo(context, import, "Article");
  imports::queue_joins(context, imports::Joins::Whole);
  context.queue(sql::verrouiller_articles_importes, pg::Params().uuid(import));
  context.queue(sql::articles_importes, pg::Params().uuid(import));
  imports::queue_joins(context, imports::Joins::AsPlanned);
  stock::queue_stock_principal(context);
  const auto loaded = TRY(context.load());
  TRY(imports::check_undo(loaded[1]));

  const auto lignes = lire_lignes(loaded[5]);
  std::vector<std::optional<std::string>> creees;
  for (const LigneImportee& ligne : lignes) {
    if (ligne.creation) creees.emplace_back(ligne.id);
  }
  imports::queue_usage(context, loaded[2], creees);
  const auto usage = context.read();

  const stock::StockPrincipal stock = stock::lire_stock_principal(loaded[7], loaded[8]);
  Annulation annulation = decider(import, lignes, imports::read_usage(usage[0]), stock);
  queue_annulation(context, import, annulation, stock.store, categories_creees(loaded[1].text(0, 1)));
  context.apply();
  return command::Answer{.body = imports::to_json(annulation.rapport)};
}

}  // namespace

const command::Command commande_annuler_import_articles{
    .path = "/api/v1/Article/annuler-import",
    .right = "catalogue:importer",
    .summary = "Annule un import d'articles ; ce qui a servi ou changé depuis est laissé et nommé.",
    .input = imports::undo_input,
    .answer = imports::undo_fields,
    .lane = command::LaneKind::Reports,
    .run = annuler_import_articles,
};

}  // namespace catalogue
