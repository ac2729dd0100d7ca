#include "engine/command/context.hpp"
#include "engine/csv/writer.hpp"
#include "modules/clients/clients_lus.hpp"
#include "modules/clients/module.hpp"
#include "modules/clients/sql.hpp"

namespace clients {

namespace {

/// Every client as a file that French spreadsheets open and that `importer_clients` reads back unchanged (R-CAT-1).
base::Result<command::Answer> exporter_clients(command::Context& context, const command::Input&) {
  context.queue(sql::lister_clients);
  const auto loaded = TRY(context.load());
  command::Answer answer{.body = std::string(csv::utf8_bom), .content_type = "text/csv; charset=utf-8"};
  csv::append_row(answer.body, champs_export());
  for (const ClientImporte& client : lire_clients(loaded[0])) csv::append_row(answer.body, ligne_export(client));
  answer.headers.push_back({"Content-Disposition", R"(attachment; filename="clients.csv")"});
  return answer;
}

}  // namespace

const command::Command commande_exporter_clients{
    .method = "GET",
    .path = "/api/v1/Client/exporter",
    .right = "clients:exporter",
    .summary = "Exporte tous les clients en CSV ; le fichier, réimporté tel quel, ne change rien.",
    .answer_type = "text/csv",
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .writes = false,
    .run = exporter_clients,
};

}  // namespace clients
