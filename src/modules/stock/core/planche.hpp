#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

/// Sheets of labels.
namespace stock {

/// A sheet of A4; lengths in hundredths of a millimetre.
struct Planche {
  std::string_view nom;
  int colonnes = 0;
  int lignes = 0;
  int largeur = 0, hauteur = 0;
  int marge_gauche = 0, marge_haute = 0;
  /// From the left edge of a label to that of the next.
  int pas = 0;

  [[nodiscard]] int places() const { return colonnes * lignes; }
};

inline constexpr std::string_view planches[] = {"A4_65", "A4_24"};
/// 65 labels of 38.1 × 21.2 mm or 24 of 63.5 × 33.9 mm, as the sheets that shops buy are cut.
[[nodiscard]] const Planche& planche_de(std::string_view nom);

/// Where a label stands, in hundredths of a millimetre from the top left corner of its page.
struct Place {
  int page = 0;
  int x = 0, y = 0;
};
/// The place of label `n` (from 0) on sheets whose first free place is `depart` (from 1): row by row.
[[nodiscard]] Place place(const Planche& planche, std::int64_t depart, std::int64_t n);

inline constexpr std::int64_t etiquettes_max = 5'000;
struct DemandeEtiquette {
  bool connue = true;
  std::int64_t quantite = 0;
};
/// lignes_obligatoires, article_inconnu, depart_hors_planche, trop_d_etiquettes.
[[nodiscard]] std::vector<base::Fault> fautes_etiquettes(const Planche& planche, std::int64_t depart,
                                                         const std::vector<DemandeEtiquette>& demandes);

/// "1 234,50 €".
[[nodiscard]] std::string prix_affiche(std::string_view montant);

}  // namespace stock
