#include "engine/pdf/group.hpp"

#include <algorithm>

namespace pdf {

namespace {

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

}  // namespace

void Group::reserve(double height) { m_height = std::max(m_height, height); }

void Group::text(Text text, double x, double y, Color color) {
  reserve(y + text.height());
  m_items.emplace_back(TextItem{std::move(text), std::nullopt, x, y, color});
}

void Group::lines(Text text, std::size_t first, std::size_t end, double x, double y, Color color) {
  reserve(y + text.line_top(end) - text.line_top(first));
  m_items.emplace_back(TextItem{std::move(text), std::pair{first, end}, x, y, color});
}

void Group::text_to(double right, Text text, double y, Color color) {
  const double x = right - text.width();
  this->text(std::move(text), x, y, color);
}

void Group::line(double x1, double y1, double x2, double y2, double thickness, Color color) {
  reserve(std::max(y1, y2));
  m_items.emplace_back(LineItem{x1, y1, x2, y2, thickness, color});
}

void Group::rectangle(double x, double y, double width, double height, Color fill, double radius) {
  reserve(y + height);
  m_items.emplace_back(BoxItem{x, y, width, height, 0, radius, fill, true});
}

void Group::frame(double x, double y, double width, double height, double thickness, Color color, double radius) {
  reserve(y + height);
  m_items.emplace_back(BoxItem{x, y, width, height, thickness, radius, color, false});
}

void Group::image(Image image, double x, double y, double width, double height) {
  reserve(y + height);
  m_items.emplace_back(ImageItem{std::move(image), x, y, width, height});
}

void Group::qr(QrCode code, double x, double y, double width, Color color) {
  reserve(y + width);
  m_items.emplace_back(QrItem{std::move(code), x, y, width, color});
}

void Group::draw(Canvas& canvas, double x, double y) const {
  const Overloaded draw_item{
      [&](const TextItem& t) {
        if (t.lines) {
          canvas.lines(t.text, t.lines->first, t.lines->second, x + t.x, y + t.y, t.color);
        } else {
          canvas.text(t.text, x + t.x, y + t.y, t.color);
        }
      },
      [&](const LineItem& l) { canvas.line(x + l.x1, y + l.y1, x + l.x2, y + l.y2, l.thickness, l.color); },
      [&](const BoxItem& b) {
        if (b.filled) {
          canvas.rectangle(x + b.x, y + b.y, b.width, b.height, b.color, b.radius);
        } else {
          canvas.frame(x + b.x, y + b.y, b.width, b.height, b.thickness, b.color, b.radius);
        }
      },
      [&](const ImageItem& i) { canvas.image(i.image, x + i.x, y + i.y, i.width, i.height); },
      [&](const QrItem& q) { canvas.qr(q.code, x + q.x, y + q.y, q.width, q.color); },
  };
  for (const auto& item : m_items) std::visit(draw_item, item);
}

}  // namespace pdf
