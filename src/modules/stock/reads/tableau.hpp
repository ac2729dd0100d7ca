#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/result.hpp"
#include "engine/command/context.hpp"
#include "engine/command/page.hpp"
#include "engine/json/writer.hpp"

/// Rows of the database as JSON, and the parameters of the reads of stock.
namespace stock {

enum class Forme { Texte, Brut };

/// A member of a row; Brut is a number or a truth value as PostgreSQL writes it in JSON.
struct Colonne {
  std::string_view nom;
  Forme forme = Forme::Texte;
};

/// Writes the first columns of a row as the members of an open object.
void ecrire_membres(json::Writer& w, std::span<const Colonne> colonnes, const pg::Rows& rows, int row);
/// Writes rows as an array of objects.
void ecrire_lignes(json::Writer& w, std::span<const Colonne> colonnes, const pg::Rows& rows);

/// Rows of a page where the caller does not say.
inline constexpr std::int64_t par_page = 50;
inline constexpr command::Field champ_page = command::text("page", 9, "Page, à partir de 1.");
inline constexpr command::Field champ_taille =
    command::text("taille", 4, "Lignes par page : 50 par défaut, 1000 au plus.");

/// The identifier given as a query parameter, which the command describes as one.
[[nodiscard]] std::optional<base::Uuid> lire_id(const command::Context& context, std::string_view nom);

inline constexpr auto nombre_max = std::numeric_limits<std::int64_t>::max();
/// A whole number of either sign.
constexpr command::Field unites(std::string_view nom, std::string_view about) {
  return command::integer(nom, -nombre_max, nombre_max, about);
}

}  // namespace stock
