#pragma once

#include <cstdint>
#include <span>
#include <string_view>

/// The goods and services of the demonstration shop.
namespace demo {

/// When a category sells: all year, more in the garden months, or more in the cold ones.
enum class Saison { Toute, Jardin, Froid };

struct ModeleArticle {
  std::string_view nom;
  /// UN/ECE recommendation 20, with the packages of recommendation 21 (X…): what EN 16931 demands.
  std::string_view unite;
  std::int64_t achat_centimes;
  /// Shelf price.
  std::int64_t ttc_centimes;
  std::int32_t tva_points_de_base = 2000;
};

struct ModeleCategorie {
  std::string_view nom;
  /// Name of the category above; empty at the top.
  std::string_view parent;
  /// Start of the references.
  std::string_view prefixe;
  Saison saison;
  /// Services have no stock and no bar code.
  bool services;
  std::span<const ModeleArticle> articles;
};

[[nodiscard]] std::span<const ModeleCategorie> modeles_outillage();
[[nodiscard]] std::span<const ModeleCategorie> modeles_maison();

}  // namespace demo
