#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "modules/caisse/registre.hpp"

namespace caisse {

/// One thing to look at before a register is closed (R-CAI-2).
struct PointDeCloture {
  std::string code;
  /// True when it has to be overridden by name.
  bool bloquant = false;
  std::int64_t nombre = 0;
  std::string detail;
};

void queue_points(command::Context& context, const base::Uuid& registre);
/// The points that count something. `en_attente`: tickets that the device has not sent.
[[nodiscard]] std::vector<PointDeCloture> lire_points(const pg::Rows& rows, std::int64_t en_attente);

}  // namespace caisse
