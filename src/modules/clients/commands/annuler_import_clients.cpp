#include "engine/command/context.hpp"
#include "engine/imports/batch.hpp"
#include "engine/imports/report.hpp"
#include "modules/clients/module.hpp"
#include "modules/clients/sql.hpp"

namespace clients {

namespace {

struct Annulation {
  imports::UndoReport rapport;
  std::vector<std::optional<std::string>> supprimer;
  std::vector<std::optional<std::string>> restaurer;
};

std::vector<std::optional<std::string>> clients_crees(const pg::Rows& lignes) {
  std::vector<std::optional<std::string>> ids;
  for (int row = 0; row < lignes.size(); ++row) {
    if (lignes.boolean(row, 1)) ids.emplace_back(lignes.text(row, 2));
  }
  return ids;
}

/// `lignes` are those of sql::clients_importes.
Annulation decider(const base::Uuid& import, const pg::Rows& lignes, const imports::Usage& usage) {
  Annulation a;
  a.rapport.import = import;
  for (int row = 0; row < lignes.size(); ++row) {
    const bool creation = lignes.boolean(row, 1);
    std::string id(lignes.text(row, 2));
    std::string_view raison;
    if (!lignes.boolean(row, 4)) {
      raison = imports::gone;
    } else if (creation && usage.contains(id)) {
      raison = imports::in_use;
    } else if (!lignes.boolean(row, 5)) {
      raison = imports::changed_since;
    }
    if (!raison.empty()) {
      a.rapport.left.push_back({lignes.integer(row, 0), std::move(id), std::string(lignes.text(row, 3)), raison});
    } else {
      (creation ? a.supprimer : a.restaurer).emplace_back(std::move(id));
    }
  }
  a.rapport.deleted = a.supprimer.size();
  a.rapport.restored = a.restaurer.size();
  return a;
}

/// Undoes an import (R-CAT-1): what it created and nobody uses goes, what it changed and nobody changed since comes
/// back, the rest is left and named. Refuses 404 introuvable, 409 import_deja_annule.
base::Result<command::Answer> annuler_import_clients(command::Context& context, const command::Input& input) {
  const base::Uuid import = *input.uuid("importId");
  imports::queue_lock(context, "Client");
  imports::queue_undo(context, import, "Client");
  imports::queue_joins(context, imports::Joins::Whole);
  context.queue(sql::verrouiller_clients_importes, pg::Params().uuid(import));
  context.queue(sql::clients_importes, pg::Params().uuid(import));
  const auto loaded = TRY(context.load());
  TRY(imports::check_undo(loaded[1]));
  imports::queue_usage(context, loaded[2], clients_crees(loaded[5]));
  const auto usage = context.read();

  const Annulation annulation = decider(import, loaded[5], imports::read_usage(usage[0]));
  const base::Uuid& entreprise = context.who().entreprise;
  if (!annulation.restaurer.empty()) {
    context.queue(sql::restaurer_clients, pg::Params().uuid(entreprise).uuid(import).array(annulation.restaurer));
    context.queue(sql::suivre_clients_restaures, pg::Params().uuid(import).array(annulation.restaurer));
  }
  imports::queue_joins(context, imports::Joins::AsPlanned);
  if (!annulation.supprimer.empty()) {
    context.queue(sql::supprimer_clients, pg::Params().uuid(entreprise).array(annulation.supprimer));
  }
  imports::queue_undone(context, import);
  context.audit({"annuler_import", "Client", import, {}, imports::counts_json(annulation.rapport)});
  context.apply();
  return command::Answer{.body = imports::to_json(annulation.rapport)};
}

}  // namespace

const command::Command commande_annuler_import_clients{
    .path = "/api/v1/Client/annuler-import",
    .right = "clients:importer",
    .summary = "Annule un import de clients ; ce qui a servi ou changé depuis est laissé et nommé.",
    .input = imports::undo_input,
    .answer = imports::undo_fields,
    .lane = command::LaneKind::Reports,
    .run = annuler_import_clients,
};

}  // namespace clients
