#pragma once

#include <string>
#include <string_view>

#include "base/decimal.hpp"

/// Amounts and names as a French reader of a till's pages expects them.
namespace caisse {

/// 123456 centimes → "1 234,56 €", with U+202F between thousands, U+00A0 before the sign and U+2212 for minus.
[[nodiscard]] std::string ecrire_euros(base::Centimes montant);
/// 1234567 → "1 234 567".
[[nodiscard]] std::string ecrire_nombre(std::int64_t nombre);
/// 550 → "5,5 %".
[[nodiscard]] std::string ecrire_pour_cent(base::Taux taux);
/// "CARTE" → "Carte bancaire"; "Autre" for what it does not know.
[[nodiscard]] std::string_view nom_du_moyen(std::string_view moyen);
/// "APPORT" → "Entrées d'espèces".
[[nodiscard]] std::string_view nom_du_mouvement(std::string_view nature);
/// "20261122183005" → "22/11/2026 à 18:30:05".
[[nodiscard]] std::string ecrire_heure(std::string_view heure);

}  // namespace caisse
