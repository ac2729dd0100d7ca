#include "modules/stock/reads/tableau.hpp"

namespace stock {

void ecrire_membres(json::Writer& w, std::span<const Colonne> colonnes, const pg::Rows& rows, int row) {
  for (std::size_t i = 0; i < colonnes.size(); ++i) {
    const int column = static_cast<int>(i);
    w.key(colonnes[i].nom);
    if (rows.is_null(row, column)) {
      w.null();
    } else if (colonnes[i].forme == Forme::Texte) {
      w.string(rows.text(row, column));
    } else {
      const std::string_view texte = rows.text(row, column);
      w.raw(texte == "t" ? "true" : texte == "f" ? "false" : texte);
    }
  }
}

void ecrire_lignes(json::Writer& w, std::span<const Colonne> colonnes, const pg::Rows& rows) {
  w.begin_array();
  for (int row = 0; row < rows.size(); ++row) {
    w.begin_object();
    ecrire_membres(w, colonnes, rows, row);
    w.end_object();
  }
  w.end_array();
}

std::optional<base::Uuid> lire_id(const command::Context& context, std::string_view nom) {
  const auto texte = context.query(nom);
  return texte ? base::Uuid::parse(*texte) : std::nullopt;
}

}  // namespace stock
