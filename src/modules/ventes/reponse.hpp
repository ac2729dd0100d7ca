#pragma once

#include <optional>
#include <string>

#include "modules/ventes/vie.hpp"

namespace ventes {

/// What a client answered to a quote. `statut` is ACCEPTE or REFUSE.
struct Reponse {
  StatutDocument statut = StatutDocument::Accepte;
  base::Date date;
  std::optional<std::string> par = std::nullopt;
  std::optional<std::string> motif = std::nullopt;
  std::optional<std::string> preuve = std::nullopt;
};

/// Queues the row that keeps an answer, with the address it came from and the fingerprint of the quote as it was sent.
void queue_reponse(command::Context& context, const DocumentEnVie& devis, const Reponse& reponse);

}  // namespace ventes
