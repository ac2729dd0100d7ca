#include "modules/stock/pdf/etiquettes.hpp"

#include <algorithm>

#include "engine/pdf/canvas.hpp"

namespace stock::pdf {

namespace {

constexpr double mm = ::pdf::points_per_millimetre;
constexpr double centieme = mm / 100;
constexpr double marge = 1.8 * mm;
/// The nominal width of a module of EAN-13: wider bars read no better.
constexpr double module_max = 0.33 * mm;

/// Bars and what they say between `haut` and `bas`, in the middle of the label.
void barres(::pdf::Canvas& canvas, const Planche& planche, const Place& ou, const Etiquette& e, double haut,
            double bas) {
  const auto code = ::pdf::barcode(e.code);
  if (!code) return;
  const double large = planche.largeur * centieme;
  const auto modules = static_cast<double>(code->dark.size() + 2 * ::pdf::barcode_quiet);
  const double largeur = std::min(large / modules, module_max) * static_cast<double>(code->dark.size());
  const ::pdf::Text chiffres(
      code->text,
      {.size = planche.hauteur > 3000 ? 7.0 : 5.0, .figures = ::pdf::Figures::Tabular, .align = ::pdf::Align::Center},
      large - 2 * marge);
  const double hauteur = bas - chiffres.height() - haut;
  if (hauteur <= 0) return;
  canvas.bars(*code, ou.x * centieme + (large - largeur) / 2, haut, largeur, hauteur, {});
  canvas.text(chiffres, ou.x * centieme + marge, haut + hauteur, {});
}

/// One label: name, bars, reference and price.
void etiquette(::pdf::Canvas& canvas, const Planche& planche, const Place& ou, const Etiquette& e) {
  const bool grande = planche.hauteur > 3000;
  const double x = ou.x * centieme + marge;
  const double largeur = planche.largeur * centieme - 2 * marge;
  const double haut = ou.y * centieme + marge * 0.7;
  const double bas = (ou.y + planche.hauteur) * centieme - marge * 0.7;
  const ::pdf::Text nom(e.nom, {.size = grande ? 9.0 : 6.5, .overflow = ::pdf::Overflow::Ellipsis}, largeur);
  canvas.text(nom, x, haut, {});
  const ::pdf::Text prix(
      e.prix, {.size = grande ? 13.0 : 8.5, .weight = ::pdf::Weight::SemiBold, .figures = ::pdf::Figures::Tabular});
  canvas.text(prix, x + largeur - prix.width(), bas - prix.height(), {});
  const ::pdf::Text reference(e.reference, {.size = grande ? 7.0 : 5.0, .overflow = ::pdf::Overflow::Ellipsis},
                              largeur - prix.width() - marge);
  canvas.text(reference, x, bas - reference.height(), {});
  barres(canvas, planche, ou, e, haut + nom.height() + 0.6 * mm,
         bas - std::max(prix.height(), reference.height()) - 0.6 * mm);
}

}  // namespace

std::string dessiner(const Planche& planche, std::int64_t depart, std::span<const Etiquette* const> etiquettes,
                     base::Instant now) {
  ::pdf::Canvas canvas(::pdf::a4_width, ::pdf::a4_height,
                       {.title = "Étiquettes", .creator = "MyProPartner", .created = now});
  int page = 0;
  for (std::size_t n = 0; n < etiquettes.size(); ++n) {
    const Place ou = place(planche, depart, static_cast<std::int64_t>(n));
    for (; page < ou.page; ++page) canvas.next_page();
    etiquette(canvas, planche, ou, *etiquettes[n]);
  }
  return canvas.finish();
}

}  // namespace stock::pdf
