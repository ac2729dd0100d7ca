#pragma once

#include <string>

#include "engine/command/context.hpp"
#include "engine/imports/report.hpp"
#include "modules/clients/core/import_clients.hpp"

namespace clients {

/// Queues everything that the plan decides, in statements of a thousand rows: new clients, changed columns, the trace
/// that undoes it, and the line of the audit log.
void queue_import(command::Context& context, const base::Uuid& import, const std::string& fichier,
                  const PlanClients& plan, const imports::Counts& compte);

}  // namespace clients
