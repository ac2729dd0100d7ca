#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/decimal.hpp"
#include "base/uuid.hpp"

/// A card terminal, as the till asks it.
namespace paiements {

enum class Issue { EnCours, Accepte, Refuse };

struct ReponseTerminal {
  Issue issue = Issue::EnCours;
  /// Of a payment that was accepted.
  std::string autorisation{};
};

/// One terminal. A demand is known by its id: the same asked again never pays twice.
class Terminal {
 public:
  virtual ~Terminal() = default;
  /// Asks for a payment; `EnCours` when no answer came in time.
  [[nodiscard]] virtual ReponseTerminal payer(const base::Uuid& demande, base::Centimes montant) = 0;
  /// What became of a demand whose answer did not come.
  [[nodiscard]] virtual ReponseTerminal interroger(const base::Uuid& demande) = 0;
  /// Whether it answers at all; nothing is asked for.
  [[nodiscard]] virtual bool joindre() = 0;
};

/// The simulator in one of its ways: ACCEPTER, REFUSER, SE_TAIRE, REPONDRE_DEUX_FOIS.
[[nodiscard]] std::unique_ptr<Terminal> simulateur(std::string_view facon);

}  // namespace paiements
