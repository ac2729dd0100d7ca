#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/result.hpp"
#include "modules/ventes/core/echeance.hpp"

/// Payment in several instalments (C. com. L441-10; conformite-fr 1.2).
namespace ventes {

/// One instalment as agreed. Its part is a percentage of what is due, an amount, or neither: what the others leave.
struct Terme {
  std::optional<base::Taux> pourcent;
  std::optional<base::Centimes> montant;
  /// Days from the issue, counted as `fin_de_mois` says.
  int delai_jours = 0;
  FinDeMois fin_de_mois = FinDeMois::Non;
  /// Day of the month (1 to 31, 31 being the last) to which the date is then put off: "30 jours fin de mois le 10".
  std::optional<unsigned> jour_du_mois;
  /// An agreed date, instead of all of the above.
  std::optional<base::Date> date;
};

/// One instalment of an issued document.
struct Echeance {
  base::Date date;
  base::Centimes montant;

  friend bool operator==(const Echeance&, const Echeance&) = default;
};

/// Faults of terms as typed, in this order per term: `part_ambigue` (#/echeancier/i: a percentage and an amount),
/// `date_ambigue` (#/echeancier/i/date: a date and a delay); then of the whole `echeancier_incomplet` (#/echeancier):
/// only percentages that are not 100 in all, or a mixture without exactly one part left open.
[[nodiscard]] std::vector<base::Fault> verifier_termes(std::span<const Terme> termes);

/// The date of a term of a document issued on `emission`.
[[nodiscard]] base::Date date_du_terme(const Terme& terme, base::Date emission);

/// The instalments of a document, in the order of its terms; Σ = `net`, to the centime: the part left open, or else the
/// last percentage, takes what the others leave. Requires terms without fault; none give none. Refuses 422:
/// `echeance_avant_emission` (#/echeancier/i/date); `echeancier_different_du_total` (#/echeancier) when the amounts do
/// not add up to `net`, or leave less than nothing.
[[nodiscard]] base::Result<std::vector<Echeance>> fixer_echeances(std::span<const Terme> termes, base::Centimes net,
                                                                  base::Date emission);

/// What is left of the instalments once `paye` has been paid, oldest first: payments fill them in that order. Those
/// that are paid are left out.
[[nodiscard]] std::vector<Echeance> restantes(std::vector<Echeance> echeances, base::Centimes paye);

}  // namespace ventes
