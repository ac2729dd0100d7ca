#pragma once

#include <string>
#include <string_view>

#include "base/date.hpp"

/// The hour as the records of a till bear it: "AAAAMMJJHHMMSS" on the wall of the company. Such texts compare as
/// hours do.
namespace caisse {

[[nodiscard]] std::string heure_locale(base::Instant at, std::string_view zone);
/// One second later on the same wall. Requires a text of that form.
[[nodiscard]] std::string heure_suivante(std::string_view heure);
[[nodiscard]] std::string debut_du_jour(base::Date jour);
[[nodiscard]] std::string fin_du_jour(base::Date jour);
/// The day of such a text.
[[nodiscard]] base::Date jour_de(std::string_view heure);

}  // namespace caisse
