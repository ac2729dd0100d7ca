#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/date.hpp"

/// When a recurring document comes back (R-DOC-10). Pure: dates only.
namespace recurrences {

enum class Unite { Jour, Semaine, Mois, Annee };

/// The words that the schema stores, in the order of the values.
inline constexpr std::string_view unites[] = {"JOUR", "SEMAINE", "MOIS", "ANNEE"};
[[nodiscard]] std::optional<Unite> unite_de(std::string_view mot);

struct Rythme {
  Unite unite = Unite::Mois;
  /// Units between two turns, 1 to 366.
  int intervalle = 1;
  /// The first turn.
  base::Date ancre;
  /// The last day that may have one; nothing for no end.
  std::optional<base::Date> fin;
  /// How many there are; nothing for no limit.
  std::optional<int> nombre;
};

/// The date of turn number `rang` (from 0): the anchor plus that many periods, counted from the anchor each time, so
/// that the 31st becomes the last day of a short month and the 31st again after it, and 29 February comes back in leap
/// years. Nothing beyond the end, the number, or the year 2199.
[[nodiscard]] std::optional<base::Date> echeance(const Rythme& rythme, int rang);

/// The turns from `rang` on that fall on `jour` or before, `au_plus` of them.
[[nodiscard]] std::vector<base::Date> echues(const Rythme& rythme, int rang, base::Date jour, std::size_t au_plus);

/// The first turn from `rang` on that falls after `jour`, or the one after the last.
[[nodiscard]] int rang_apres(const Rythme& rythme, int rang, base::Date jour);

}  // namespace recurrences
