#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "modules/catalogue/core/import_articles.hpp"

/// The fields of an article as columns: how each is named, written and read.
namespace catalogue {

/// How the rates of a file's column are meant.
enum class SensTaux { Pourcentage, Fraction };

/// A row on its way from text to article.
struct LectureArticle {
  ArticleImporte& article;
  const OptionsArticles& options;
  SensTaux sens_taux;
  LigneArticle& ligne;
  /// Title of the column being read.
  std::string colonne;

  void faute(std::string code, std::string detail);
  void avis(std::string code, std::string detail);
};

struct ChampArticle {
  base::ColumnRule column;
  std::string_view titre;
  /// The value as an export writes it; empty when there is none.
  std::string (*format)(const ArticleImporte&);
  /// Reads a cell that is not empty and differs from the known value.
  void (*read)(LectureArticle&, const std::string& cell);
};

/// Positions in `champs_article()` of the fields that a plan looks at by name.
enum ChampIndex : std::size_t {
  champ_reference,
  champ_nom,
  champ_type,
  champ_categorie,
  champ_description,
  champ_codes_barres,
  champ_unite,
  champ_prix_achat,
  champ_prix_vente_ht,
  champ_prix_vente_ttc,
  champ_tva,
  champ_stock_actuel,
  champ_stock_alerte,
  champ_suivi_stock,
  champ_actif
};

[[nodiscard]] std::span<const ChampArticle> champs_article();

/// The codes of a cell, parted by spaces, commas, semicolons, bars or slashes.
[[nodiscard]] std::vector<std::string> codes_de_cellule(std::string_view cell);

/// A rate as hundredths of a percent, from "20", "20,00 %", "Taux normal", or "0,2" when `sens` is Fraction.
[[nodiscard]] std::optional<base::Taux> taux_de_cellule(std::string_view cell, SensTaux sens);

}  // namespace catalogue
