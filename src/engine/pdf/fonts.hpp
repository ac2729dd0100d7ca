#pragma once

#include <pango/pangocairo.h>

#include <map>
#include <memory>
#include <string>
#include <tuple>

#include "engine/pdf/text.hpp"

namespace pdf {

template <auto Release>
struct Releaser {
  template <class T>
  void operator()(T* object) const {
    Release(object);
  }
};
template <class T, auto Release>
using Owned = std::unique_ptr<T, Releaser<Release>>;

/// The fonts of one thread: opening them costs a hundred times what setting a line of text costs, and Pango's font maps
/// may not be shared between threads.
class Fonts {
 public:
  static Fonts& of_this_thread();

  /// A layout set for `style`, still without text or width.
  [[nodiscard]] PangoLayout* new_layout(const Style& style);
  /// See `pdf::vocabulary`.
  [[nodiscard]] Text vocabulary(std::string_view text, const Style& style);

 private:
  using VocabularyKey = std::tuple<std::string, double, double, Weight, Figures>;

  Fonts();
  [[nodiscard]] const PangoFontDescription* description(const Style& style);
  [[nodiscard]] PangoAttrList* attributes(const Style& style);

  Owned<PangoFontMap, g_object_unref> m_map;
  Owned<PangoContext, g_object_unref> m_context;
  std::map<std::pair<int, Weight>, Owned<PangoFontDescription, pango_font_description_free>> m_descriptions;
  std::map<std::pair<int, Figures>, Owned<PangoAttrList, pango_attr_list_unref>> m_attributes;
  std::map<VocabularyKey, Text> m_vocabulary;
};

}  // namespace pdf
