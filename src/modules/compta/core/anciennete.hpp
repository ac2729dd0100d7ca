#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"

/// Ageing of what clients owe.
namespace compta {

/// Not due, then days late at the date of the balance: 1–30, 31–60, 61–90, more.
enum class Tranche { NonEchu, De1A30, De31A60, De61A90, PlusDe90 };
inline constexpr std::size_t tranches = 5;

/// A claim is late from the day after its due date. Without a due date it is due when it is issued.
[[nodiscard]] Tranche tranche_de(base::Date echeance, base::Date au);

struct Echeance {
  base::Date date;
  base::Centimes montant;
  friend bool operator==(const Echeance&, const Echeance&) = default;
};

/// The instalments of a claim written "2026-03-31=120.00;…"; where it is empty, `ouvert` due on `sinon`.
[[nodiscard]] std::vector<Echeance> lire_echeances(std::string_view texte, base::Date sinon, base::Centimes ouvert);

/// What `ouvert` leaves of the instalments of a claim: payments fill them in their order, so that what is open stands
/// at the end. What the instalments do not explain (a credit, a credit note) stands at the first date. Requires one at
/// least.
[[nodiscard]] std::vector<Echeance> restantes(std::vector<Echeance> echeances, base::Centimes ouvert);

/// What one client owes, by age. A claim below zero (credit note not used, over-payment) is no debt of the client: it
/// is kept apart.
struct SoldeClient {
  std::array<base::Centimes, tranches> dus{};
  base::Centimes credits;

  void ajouter(base::Date echeance, base::Date au, base::Centimes ouvert);
  /// A claim with its instalments as `lire_echeances` takes them.
  void ajouter(std::string_view echeances, base::Date echeance, base::Date au, base::Centimes ouvert);
  [[nodiscard]] base::Centimes total() const;
  SoldeClient& operator+=(const SoldeClient& autre);
};

}  // namespace compta
