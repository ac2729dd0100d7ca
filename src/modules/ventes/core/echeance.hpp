#pragma once

#include <optional>

#include "base/date.hpp"
#include "base/result.hpp"
#include "modules/ventes/types.hpp"

/// Due dates (C. com. L441-10; conformite-fr 1.2).
namespace ventes {

/// The two readings of "45 jours fin de mois"; the contract says which. Non is a plain number of days.
enum class FinDeMois { Non, DelaiPuisFinDeMois, FinDeMoisPuisDelai };

template <>
struct Words<FinDeMois> {
  static constexpr std::array<std::string_view, 3> all{"NON", "DELAI_PUIS_FIN_DE_MOIS", "FIN_DE_MOIS_PUIS_DELAI"};
};

/// The date by which a document issued on `emission` is to be paid. Requires `delai_jours` >= 0.
[[nodiscard]] base::Date date_echeance(base::Date emission, int delai_jours, FinDeMois fin_de_mois);

/// Latest due date that professionals may agree on: 60 days from the invoice, or 45 days end of month when the term is
/// counted so (the later of the two readings, both being in use).
[[nodiscard]] base::Date echeance_max(base::Date emission, FinDeMois fin_de_mois);

/// Faults of a due date, in this order: `echeance_avant_emission` (BR-FR-CO); `echeance_trop_lointaine` when buyer and
/// seller are professionals and it lies beyond `echeance_max`. Both at #/dateEcheance.
[[nodiscard]] std::optional<base::Fault> verifier_echeance(base::Date emission, base::Date echeance,
                                                           FinDeMois fin_de_mois, TypeAcheteur acheteur);

}  // namespace ventes
