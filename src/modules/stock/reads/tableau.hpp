#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/result.hpp"
#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"

/// Rows of the database as JSON, and the pages of the reads of stock.
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

/// A page of a list, from 1.
struct Page {
  std::int64_t numero = 1;
  std::int64_t taille = 50;

  [[nodiscard]] std::int64_t debut() const { return (numero - 1) * taille; }
};
inline constexpr command::Field champ_page = command::text("page", 9, "Page, à partir de 1.");
inline constexpr command::Field champ_taille =
    command::text("taille", 4, "Lignes par page : 50 par défaut, 1000 au plus.");

/// Refuses 422 entree_invalide (nombre_invalide).
base::Result<Page> lire_page(const command::Context& context);

/// The identifier given as a query parameter, which the command describes as one.
[[nodiscard]] std::optional<base::Uuid> lire_id(const command::Context& context, std::string_view nom);

inline constexpr auto nombre_max = std::numeric_limits<std::int64_t>::max();
/// A whole number of either sign.
constexpr command::Field unites(std::string_view nom, std::string_view about) {
  return command::integer(nom, -nombre_max, nombre_max, about);
}

}  // namespace stock
