#pragma once

#include <string_view>

#include "base/result.hpp"

/// What an image is, by its own first bytes.
namespace entreprise {

/// The largest logo: more does not print better, and each page carries it.
inline constexpr std::size_t logo_octets_max = 1'048'576;
inline constexpr int logo_cote_max = 4'000;

struct Image {
  /// "image/png" or "image/jpeg".
  std::string_view media_type;
  int largeur = 0;
  int hauteur = 0;
};

/// Judges a logo. Refuses 422, in this order: image_inconnue (neither PNG nor JPEG, or without its dimensions),
/// image_trop_lourde (over 1 MiB), image_trop_grande (a side over 4,000 pixels). All point to `#/fichier`.
[[nodiscard]] base::Result<Image> juger_logo(std::string_view octets);

}  // namespace entreprise
