#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "engine/command/command.hpp"
#include "engine/command/context.hpp"
#include "engine/json/value.hpp"
#include "modules/caisse/pdf/releve.hpp"

/// What the pages of closings have in common.
namespace caisse {

inline constexpr std::string_view papiers[] = {"A4", "80"};
inline constexpr command::Field champ_papier =
    command::choice("papier", papiers, "A4 (par défaut), ou 80 pour un rouleau de 80 mm.");

/// Refuses 422 entree_invalide (valeur_inconnue).
[[nodiscard]] base::Result<Papier> lire_papier(const command::Context& context);
/// The lines of who sells, from the rows of maison.sql.
[[nodiscard]] std::vector<std::string> lignes_maison(const pg::Rows& maison);
/// Base, VAT and total by rate, from a list of {taux, ht, tva, ttc}.
[[nodiscard]] Tableau tableau_tva(const json::Value& taux);
[[nodiscard]] base::Centimes centimes_de(const json::Value& objet, std::string_view nom);
[[nodiscard]] std::string texte_de(const json::Value& objet, std::string_view nom);
/// The PDF shown in the browser under a file name.
[[nodiscard]] command::Answer page_pdf(std::string body, const std::string& nom);

}  // namespace caisse
