#include "engine/pdf/fonts.hpp"

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>

#include <cmath>

namespace pdf {

namespace {

// Inter sets everything European; the others stand in for the scripts that it lacks, and for Inter where it is missing.
constexpr const char* families =
    "Inter, Noto Sans, Noto Sans Arabic, Noto Naskh Arabic, Noto Sans CJK SC, Droid Sans Fallback, Liberation Sans, "
    "DejaVu Sans";

// A configuration of our own: what a user or an administrator prefers on a screen must not change a document. It is
// made the current one of the process, or Pango would load the system's as well, for nothing.
constexpr const char* configuration = R"(<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
</fontconfig>)";

FcConfig* private_configuration() {
  static FcConfig* const config = [] {
    FcConfig* created = FcConfigCreate();
    FcConfigParseAndLoadFromMemory(created, reinterpret_cast<const FcChar8*>(configuration), FcTrue);
    FcConfigBuildFonts(created);
    FcConfigSetCurrent(created);
    return created;
  }();
  return config;
}

}  // namespace

Fonts& Fonts::of_this_thread() {
  thread_local Fonts fonts;
  return fonts;
}

Fonts::Fonts() {
  FcConfig* const config = private_configuration();
  m_map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(m_map.get()), config);
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_map.get()), 72);
  m_context.reset(pango_font_map_create_context(m_map.get()));
  pango_context_set_language(m_context.get(), pango_language_from_string("fr"));
  // Positions on paper are not pixels: no hinting, no rounding, or words would be set unevenly.
  pango_context_set_round_glyph_positions(m_context.get(), FALSE);
  const Owned<cairo_font_options_t, cairo_font_options_destroy> options(cairo_font_options_create());
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(m_context.get(), options.get());
}

const PangoFontDescription* Fonts::description(const Style& style) {
  const int size = static_cast<int>(std::lround(style.size * PANGO_SCALE));
  auto& found = m_descriptions[{size, style.weight}];
  if (!found) {
    found.reset(pango_font_description_new());
    pango_font_description_set_family_static(found.get(), families);
    pango_font_description_set_weight(found.get(), style.weight == Weight::SemiBold ? PANGO_WEIGHT_SEMIBOLD
                                                                                    : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_size(found.get(), size);
  }
  return found.get();
}

PangoAttrList* Fonts::attributes(const Style& style) {
  const int tracking = static_cast<int>(std::lround(style.tracking * PANGO_SCALE));
  auto& found = m_attributes[{tracking, style.figures}];
  if (!found) {
    found.reset(pango_attr_list_new());
    // Contextual alternates would draw "4x40" with a multiplication sign: a designation is printed as it was typed.
    const bool tabular = style.figures == Figures::Tabular;
    pango_attr_list_insert(found.get(), pango_attr_font_features_new(tabular ? "calt=0, tnum=1, kern=0" : "calt=0"));
    // A hyphen that nobody typed would be read as part of a reference or an address.
    pango_attr_list_insert(found.get(), pango_attr_insert_hyphens_new(FALSE));
    if (tracking != 0) pango_attr_list_insert(found.get(), pango_attr_letter_spacing_new(tracking));
  }
  return found.get();
}

Text Fonts::vocabulary(std::string_view text, const Style& style) {
  constexpr std::size_t words_max = 256;
  VocabularyKey key{std::string(text), style.size, style.tracking, style.weight, style.figures};
  const auto known = m_vocabulary.find(key);
  if (known != m_vocabulary.end()) return known->second;
  if (m_vocabulary.size() >= words_max) m_vocabulary.clear();
  return m_vocabulary.emplace(std::move(key), Text(text, style)).first->second;
}

PangoLayout* Fonts::new_layout(const Style& style) {
  PangoLayout* layout = pango_layout_new(m_context.get());
  pango_layout_set_font_description(layout, description(style));
  pango_layout_set_attributes(layout, attributes(style));
  // The page reads from left to right; a name in Arabic keeps its own order within the line.
  pango_layout_set_auto_dir(layout, FALSE);
  return layout;
}

}  // namespace pdf
