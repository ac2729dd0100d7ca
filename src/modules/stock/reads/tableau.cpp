#include "modules/stock/reads/tableau.hpp"

#include <charconv>

namespace stock {

namespace {

base::Result<std::int64_t> lire_nombre(const command::Context& context, std::string_view nom, std::int64_t sinon,
                                       std::int64_t plus) {
  const auto texte = context.query(nom);
  if (!texte) return sinon;
  std::int64_t valeur = 0;
  const auto [fin, erreur] = std::from_chars(texte->data(), texte->data() + texte->size(), valeur);
  if (erreur == std::errc() && fin == texte->data() + texte->size() && valeur >= 1 && valeur <= plus) return valeur;
  std::vector<base::Fault> fautes;
  fautes.push_back({"nombre_invalide", std::string(nom),
                    "« " + std::string(nom) + " » est un nombre de 1 à " + std::to_string(plus) + "."});
  return base::Unexpected{command::invalid_input(std::move(fautes))};
}

}  // namespace

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

base::Result<Page> lire_page(const command::Context& context) {
  Page page;
  page.numero = TRY(lire_nombre(context, "page", 1, 100'000'000));
  page.taille = TRY(lire_nombre(context, "taille", 50, 1000));
  return page;
}

std::optional<base::Uuid> lire_id(const command::Context& context, std::string_view nom) {
  const auto texte = context.query(nom);
  return texte ? base::Uuid::parse(*texte) : std::nullopt;
}

}  // namespace stock
