#pragma once

#include <cstddef>
#include <string_view>

#include "base/result.hpp"

/// What an image is, by its own first bytes.
namespace base {

/// The largest image taken: more does not print better, and each page carries it.
inline constexpr std::size_t image_octets_max = 1'048'576;
inline constexpr int image_cote_max = 4'000;

struct Image {
  /// "image/png" or "image/jpeg".
  std::string_view media_type;
  int largeur = 0;
  int hauteur = 0;
};

/// Judges an image that refusals call `nom` ("Le logo"). Refuses 422, in this order: image_inconnue (neither PNG nor
/// JPEG, or without its dimensions), image_trop_lourde (over 1 MiB), image_trop_grande (a side over 4,000 pixels). All
/// point to `#/fichier`.
[[nodiscard]] Result<Image> judge_image(std::string_view octets, std::string_view nom);

}  // namespace base
