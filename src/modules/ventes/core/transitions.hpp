#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "modules/ventes/types.hpp"

/// The life cycle of documents as data (domaine.md section 7). The same table is seeded in
/// systeme.document_transition; a test holds the two equal.
namespace ventes {

/// `verbe` is the infinitive of the API (POST /api/v1/Document/{id}/valider). When two states lead from one verb, the
/// command chooses (livrer: part or whole); `next` gives the first row, which is the complete one.
struct Transition {
  TypeDocument type;
  StatutDocument de;
  std::string_view verbe;
  StatutDocument vers;

  friend bool operator==(const Transition&, const Transition&) = default;
};

/// The transitions of one type, in the order in which a screen offers them.
[[nodiscard]] std::span<const Transition> transitions(TypeDocument type);

/// The verbs that may be asked for now, each once, in that order: without what follows from another document or from
/// the calendar (an order is delivered by its delivery notes, a quote expires by itself).
[[nodiscard]] std::vector<std::string_view> possible_verbs(TypeDocument type, StatutDocument statut);

/// Where a verb leads; nothing when it is not possible in this state.
[[nodiscard]] std::optional<StatutDocument> next(TypeDocument type, StatutDocument statut, std::string_view verbe);

}  // namespace ventes
