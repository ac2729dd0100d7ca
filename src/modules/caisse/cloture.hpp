#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/json/value.hpp"
#include "engine/json/writer.hpp"
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

/// A closing in spite of what blocked it: who decided it, why, and what was left to do. Kept with the count of its Z.
struct PasseOutre {
  std::string raison, par;
  std::vector<std::string> points;
};

/// Of the count of a Z; `par` is who closed it where nobody else was named.
[[nodiscard]] std::optional<PasseOutre> lire_passe_outre(const json::Value& comptage, std::string_view par);
/// Writes it as `champs_passe_outre`.
void ecrire_passe_outre(json::Writer& w, const PasseOutre& outre);

}  // namespace caisse
