#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "engine/pdf/canvas.hpp"

namespace pdf {

/// A piece of a page, measured before it is placed: texts, rules and rectangles at positions relative to its top left
/// corner. Items are drawn in the order in which they were added.
class Group {
 public:
  Group() = default;
  Group(Group&&) noexcept = default;
  Group& operator=(Group&&) noexcept = default;

  void text(Text text, double x, double y, Color color);
  /// Lines `first` to `end` (not included) of a long text.
  void lines(Text text, std::size_t first, std::size_t end, double x, double y, Color color);
  /// A text whose right edge stands at `right`.
  void text_to(double right, Text text, double y, Color color);
  void line(double x1, double y1, double x2, double y2, double thickness, Color color);
  void rectangle(double x, double y, double width, double height, Color fill, double radius = 0);
  void frame(double x, double y, double width, double height, double thickness, Color color, double radius = 0);
  void image(Image image, double x, double y, double width, double height);
  void qr(QrCode code, double x, double y, double width, Color color);

  /// The height that the piece takes on its page: what the items cover, or more when `reserve` asked for it.
  [[nodiscard]] double height() const { return m_height; }
  void reserve(double height);
  [[nodiscard]] bool empty() const { return m_items.empty(); }

  void draw(Canvas& canvas, double x, double y) const;

 private:
  struct TextItem {
    Text text;
    std::optional<std::pair<std::size_t, std::size_t>> lines;
    double x, y;
    Color color;
  };
  struct LineItem {
    double x1, y1, x2, y2, thickness;
    Color color;
  };
  struct BoxItem {
    double x, y, width, height, thickness, radius;
    Color color;
    bool filled;
  };
  struct ImageItem {
    Image image;
    double x, y, width, height;
  };

  struct QrItem {
    QrCode code;
    double x, y, width;
    Color color;
  };

  std::vector<std::variant<TextItem, LineItem, BoxItem, ImageItem, QrItem>> m_items;
  double m_height = 0;
};

}  // namespace pdf
