#include "engine/command/context.hpp"
#include "engine/imports/batch.hpp"
#include "engine/imports/file.hpp"
#include "engine/imports/report.hpp"
#include "modules/clients/clients_lus.hpp"
#include "modules/clients/import_applique.hpp"
#include "modules/clients/module.hpp"
#include "modules/clients/sql.hpp"

namespace clients {

namespace {

std::vector<imports::Line> lignes_du_rapport(const PlanClients& plan) {
  std::vector<imports::Line> lines;
  lines.reserve(plan.lignes.size());
  for (const LigneClient& l : plan.lignes) {
    const std::string& nom = l.client.nom.empty() ? l.client.raison_sociale : l.client.nom;
    lines.push_back({l.ligne, l.verdict, {}, nom, l.differences, l.fautes, l.avis});
  }
  return lines;
}

/// Decides row by row what a file of clients does, and does it unless it is a dry run (R-CAT-1). Rows in error are left
/// out, the others are taken. Refuses as `imports::read_file`, then as `planifier_import`.
base::Result<command::Answer> importer_clients(command::Context& context, const command::Input&) {
  const imports::File file = TRY(imports::read_file(context));
  if (!file.dry_run) imports::queue_lock(context, "Client");
  const std::size_t first = context.queued();
  context.queue(sql::lister_clients);
  const auto loaded = TRY(context.load());
  const ClientsConnus connus(lire_clients(loaded[first]));
  const PlanClients plan = TRY(planifier_import(file.table.rows, connus));

  const imports::Counts compte{plan.creer, plan.modifier, plan.inchange, plan.erreur};
  std::optional<base::Uuid> id;
  if (!file.dry_run && compte.create + compte.update > 0) {
    id = base::Uuid::v7(context.now());
    queue_import(context, *id, file.name, plan, compte);
    context.apply();
  }
  return command::Answer{.body = imports::to_json({file, id, compte, plan.avis, lignes_du_rapport(plan)})};
}

}  // namespace

const command::Command commande_importer_clients{
    .path = "/api/v1/Client/importer",
    .right = "clients:importer",
    .summary = "Importe des clients d'un fichier CSV, ou dit ce que chaque ligne ferait (simulation=true).",
    .query = imports::file_query,
    .answer = imports::report_fields,
    .body = command::Body::Csv,
    .lane = command::LaneKind::Reports,
    .run = importer_clients,
};

}  // namespace clients
