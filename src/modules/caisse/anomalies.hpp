#pragma once

#include <optional>
#include <span>
#include <string>

#include "base/uuid.hpp"
#include "engine/command/context.hpp"

namespace caisse {

/// Something unusual that a person should look at; nothing was refused for it.
struct Anomalie {
  base::Uuid registre;
  std::optional<base::Uuid> session;
  std::optional<base::Uuid> document;
  std::string code;
  std::string detail;
};

/// Queues them in one statement.
void queue_anomalies(command::Context& context, std::span<const Anomalie> anomalies);

}  // namespace caisse
