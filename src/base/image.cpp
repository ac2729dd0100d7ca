#include "base/image.hpp"

#include <optional>
#include <string>

namespace base {

namespace {

using namespace std::string_view_literals;

int octet(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }
int mot(std::string_view bytes, std::size_t at) { return octet(bytes, at) * 256 + octet(bytes, at + 1); }

/// The header chunk comes first and holds both sides in 32 bits each.
std::optional<Image> png(std::string_view bytes) {
  constexpr std::size_t entete = 24;
  if (bytes.size() < entete || !bytes.starts_with("\x89PNG\r\n\x1a\n"sv) || bytes.substr(12, 4) != "IHDR") return {};
  const bool immense = mot(bytes, 16) != 0 || mot(bytes, 20) != 0;
  if (immense) return Image{"image/png", image_cote_max + 1, image_cote_max + 1};
  return Image{"image/png", mot(bytes, 18), mot(bytes, 22)};
}

/// Segments follow one another, each with its length; the start of frame holds the sides.
std::optional<Image> jpeg(std::string_view bytes) {
  if (!bytes.starts_with("\xff\xd8\xff"sv)) return {};
  std::size_t at = 2;
  while (at + 9 <= bytes.size() && octet(bytes, at) == 0xff) {
    const int marker = octet(bytes, at + 1);
    const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    if (frame) return Image{"image/jpeg", mot(bytes, at + 7), mot(bytes, at + 5)};
    at += 2 + static_cast<std::size_t>(mot(bytes, at + 2));
  }
  return {};
}

Unexpected<Refusal> refus(std::string code, const std::string& detail) {
  return refuse(422, "entree_invalide", detail, {{std::move(code), "#/fichier", detail}});
}

}  // namespace

Result<Image> judge_image(std::string_view octets, std::string_view nom) {
  auto image = png(octets);
  if (!image) image = jpeg(octets);
  if (!image || image->largeur == 0 || image->hauteur == 0) {
    return refus("image_inconnue", "Ce fichier n'est pas une image PNG ou JPEG : choisissez-en une.");
  }
  if (octets.size() > image_octets_max) {
    return refus("image_trop_lourde", std::string(nom) + " pèse plus d'un mébioctet : il faut réduire ce fichier.");
  }
  if (image->largeur > image_cote_max || image->hauteur > image_cote_max) {
    return refus("image_trop_grande",
                 std::string(nom) + " a plus de 4 000 pixels de côté : il faut réduire ce fichier.");
  }
  return *image;
}

}  // namespace base
