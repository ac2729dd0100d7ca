#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"

/// Reminders of unpaid invoices (R-DOC-9): when, and with what the law lets one say.
namespace courriel {

inline constexpr int niveaux_max = 3;

/// Days after the due date at which each level may leave; rising.
using Niveaux = std::array<int, niveaux_max>;
inline constexpr Niveaux niveaux_proposes{7, 15, 30};

/// An invoice that may have to be reminded of.
struct Creance {
  base::Date echeance;
  /// Last level sent, 0 for none, and the day it was.
  int dernier_niveau = 0;
  std::optional<base::Date> dernier_jour;
  /// Nothing is asked for up to this day, included: the client promised to pay then.
  std::optional<base::Date> promesse;
  /// Paid, disputed, lost, or given back: nothing is asked for any more.
  bool close = false;
};

/// A day on which nobody is reminded: Saturday, Sunday, and the public holidays of France (code du travail L3133-1).
[[nodiscard]] bool jour_calme(base::Date jour);
[[nodiscard]] bool jour_ferie(base::Date jour);

/// The level to send today, 1 to 3; nothing when none is due. Levels come in their order, never two on one day, and as
/// far apart as the settings put them, a week at most: a company that starts late does not send three in three days.
[[nodiscard]] std::optional<int> niveau_du(const Creance& creance, const Niveaux& niveaux, base::Date aujourdhui);

/// What the law lets one add. Between professionals: late fees due without reminder at the rate agreed (`taux` in
/// percent, empty for the one of C. com. L441-10 II) and 40 € (D441-5). To a consumer: never these; from the formal
/// notice (level 3) on, interest at the legal rate (C. civ. 1231-6). To a public body: late fees and 40 € (CCP
/// L2192-13, D2192-35).
[[nodiscard]] std::string mentions_legales(std::string_view type_client, int niveau, std::string_view taux);

}  // namespace courriel
