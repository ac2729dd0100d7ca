#include "modules/ventes/core/unite_imprimee.hpp"

#include <algorithm>
#include <iterator>

namespace ventes {

namespace {

struct Unite {
  std::string_view code;
  std::string_view texte;
  /// A word, which takes its plural; symbols never do.
  bool mot = false;
};

constexpr Unite unites[] = {
    {"C62", ""},
    {"HUR", "h"},
    {"DAY", "j"},
    {"MON", "mois"},
    {"KGM", "kg"},
    {"GRM", "g"},
    {"TNE", "t"},
    {"LTR", "l"},
    {"MTR", "m"},
    {"CMT", "cm"},
    {"MTK", "m²"},
    {"MTQ", "m³"},
    {"KMT", "km"},
    {"KWH", "kWh"},
    {"LS", "forfait", true},
    {"SET", "lot", true},
    {"PR", "paire", true},
    {"KT", "kit", true},
    {"XBX", "boîte", true},
    {"XBG", "sac", true},
    {"XRO", "rouleau"},
    {"XPT", "pot", true},
    {"XTU", "tube", true},
    {"XBO", "flacon", true},
    {"XCQ", "cart."},
    {"XPK", "paquet", true},
    {"XSH", "sachet", true},
    {"XCL", "couronne", true},
    {"XCT", "carton", true},
    {"XPX", "palette", true},
    {"XJY", "bidon", true},
    {"XCS", "caisse", true},
    {"XBB", "bobine", true},
    {"XNT", "filet", true},
};

/// French counts from two: "1,5 boîte", "2 boîtes".
bool au_pluriel(base::Quantite quantite) { return quantite.milliemes >= 2000 || quantite.milliemes <= -2000; }

}  // namespace

std::string unite_imprimee(std::string_view unite, base::Quantite quantite) {
  const auto* const known =
      std::find_if(std::begin(unites), std::end(unites), [&](const Unite& u) { return u.code == unite; });
  if (known == std::end(unites)) return std::string(unite);
  std::string texte(known->texte);
  if (!au_pluriel(quantite)) return texte;
  if (known->code == "XRO") return texte + "x";
  return known->mot ? texte + "s" : texte;
}

}  // namespace ventes
