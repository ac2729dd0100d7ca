#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.hpp"

/// What is done at the till only: it counts and signs each ticket, and all that corrects one (R-CAI-4, R-CAI-5).
namespace ventes {

inline constexpr std::string_view vendez_a_la_caisse =
    "Un ticket se fait à la caisse, qui l'encaisse et le signe : ouvrez-la et vendez-y, ou faites une facture.";

/// Refuses 409 `ticket_a_la_caisse`; `pointer` says which member is at fault, where one is.
[[nodiscard]] inline base::Unexpected<base::Refusal> refuser_ticket(std::string_view detail,
                                                                    std::string_view pointer = {}) {
  base::Refusal refusal{409, "ticket_a_la_caisse", std::string(detail), {}, std::nullopt};
  if (!pointer.empty()) refusal.faults.push_back({refusal.code, std::string(pointer), refusal.detail});
  return base::Unexpected{std::move(refusal)};
}

}  // namespace ventes
