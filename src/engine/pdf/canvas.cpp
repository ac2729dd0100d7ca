#include "engine/pdf/canvas.hpp"

#include <cairo-pdf.h>

#include <numbers>
#include <stdexcept>

#include "engine/pdf/fonts.hpp"

namespace pdf {

namespace {

cairo_status_t append(void* target, const unsigned char* bytes, unsigned int count) {
  // An exception may not cross cairo, which is C.
  try {
    static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
  } catch (...) {
    return CAIRO_STATUS_NO_MEMORY;
  }
}

void check(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS) {
    throw std::runtime_error(std::string("PDF: ") + cairo_status_to_string(status));
  }
}

// With its offset written out the date leaves room for `complete_dates`.
std::string to_seconds(base::Instant at) { return base::iso(at).substr(0, 19) + "+00:00"; }

// Cairo before 1.17.4 writes "(20261122101530+00'00)", without the "D:" that ISO 32000-1, 7.9.4 wants. The offsets of
// the file are already written: the date is completed within its own length. The dates are the last entries of the last
// dictionary that has them, so that a title with the same words is not touched.
void complete_dates(std::string& bytes) {
  for (const std::string_view entry : {"/CreationDate (", "/ModDate ("}) {
    const std::size_t at = bytes.rfind(entry);
    if (at == std::string::npos) continue;
    const std::size_t start = at + entry.size();
    constexpr std::size_t digits = 14;
    constexpr std::string_view offset = "+00'00)";
    if (bytes.compare(start + digits, offset.size(), offset) != 0) continue;
    bytes.replace(start, digits + offset.size(), "D:" + bytes.substr(start, digits) + "Z)   ");
  }
}

void outline(cairo_t* cr, double x, double y, double width, double height, double radius) {
  if (radius <= 0) {
    cairo_rectangle(cr, x, y, width, height);
    return;
  }
  constexpr double quarter = std::numbers::pi / 2;
  cairo_new_sub_path(cr);
  cairo_arc(cr, x + width - radius, y + radius, radius, -quarter, 0);
  cairo_arc(cr, x + width - radius, y + height - radius, radius, 0, quarter);
  cairo_arc(cr, x + radius, y + height - radius, radius, quarter, 2 * quarter);
  cairo_arc(cr, x + radius, y + radius, radius, 2 * quarter, 3 * quarter);
  cairo_close_path(cr);
}

}  // namespace

struct Canvas::Impl {
  std::string bytes;
  Owned<cairo_surface_t, cairo_surface_destroy> surface;
  Owned<cairo_t, cairo_destroy> context;

  void color(Color c) { cairo_set_source_rgb(context.get(), c.red, c.green, c.blue); }
};

Canvas::Canvas(double width, double height, const Metadata& metadata) : m(std::make_unique<Impl>()) {
  m->surface.reset(cairo_pdf_surface_create_for_stream(append, &m->bytes, width, height));
  auto* surface = m->surface.get();
  check(cairo_surface_status(surface));
  const auto tell = [&](cairo_pdf_metadata_t what, const std::string& value) {
    if (!value.empty()) cairo_pdf_surface_set_metadata(surface, what, value.c_str());
  };
  tell(CAIRO_PDF_METADATA_TITLE, metadata.title);
  tell(CAIRO_PDF_METADATA_AUTHOR, metadata.author);
  tell(CAIRO_PDF_METADATA_SUBJECT, metadata.subject);
  tell(CAIRO_PDF_METADATA_CREATOR, metadata.creator);
  tell(CAIRO_PDF_METADATA_CREATE_DATE, to_seconds(metadata.created));
  tell(CAIRO_PDF_METADATA_MOD_DATE, to_seconds(metadata.created));
  m->context.reset(cairo_create(surface));
}

Canvas::~Canvas() = default;

void Canvas::text(const Text& text, double x, double y, Color color) {
  m->color(color);
  cairo_move_to(m->context.get(), x, y);
  pango_cairo_show_layout(m->context.get(), text.layout());
}

void Canvas::lines(const Text& text, std::size_t first, std::size_t end, double x, double y, Color color) {
  m->color(color);
  const Owned<PangoLayoutIter, pango_layout_iter_free> iter(pango_layout_get_iter(text.layout()));
  int top = 0;
  std::size_t index = 0;
  do {
    if (index < first) continue;
    if (index >= end) return;
    if (index == first) pango_layout_iter_get_line_yrange(iter.get(), &top, nullptr);
    PangoRectangle logical;
    pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
    const int baseline = pango_layout_iter_get_baseline(iter.get());
    cairo_move_to(m->context.get(), x + static_cast<double>(logical.x) / PANGO_SCALE,
                  y + static_cast<double>(baseline - top) / PANGO_SCALE);
    pango_cairo_show_layout_line(m->context.get(), pango_layout_iter_get_line_readonly(iter.get()));
  } while (++index, pango_layout_iter_next_line(iter.get()));
}

void Canvas::turned_text(const Text& text, double x, double y, double degrees, Color color) {
  cairo_save(m->context.get());
  cairo_translate(m->context.get(), x, y);
  cairo_rotate(m->context.get(), -degrees * std::numbers::pi / 180);
  this->text(text, -text.width() / 2, -text.height() / 2, color);
  cairo_restore(m->context.get());
}

void Canvas::line(double x1, double y1, double x2, double y2, double thickness, Color color) {
  m->color(color);
  cairo_set_line_width(m->context.get(), thickness);
  cairo_move_to(m->context.get(), x1, y1);
  cairo_line_to(m->context.get(), x2, y2);
  cairo_stroke(m->context.get());
}

void Canvas::rectangle(double x, double y, double width, double height, Color fill, double radius) {
  m->color(fill);
  outline(m->context.get(), x, y, width, height, radius);
  cairo_fill(m->context.get());
}

void Canvas::frame(double x, double y, double width, double height, double thickness, Color color, double radius) {
  m->color(color);
  cairo_set_line_width(m->context.get(), thickness);
  outline(m->context.get(), x, y, width, height, radius);
  cairo_stroke(m->context.get());
}

void Canvas::image(const Image& image, double x, double y, double width, double height) {
  auto* cr = m->context.get();
  cairo_save(cr);
  cairo_translate(cr, x, y);
  cairo_scale(cr, width / image.width(), height / image.height());
  cairo_set_source_surface(cr, image.surface(), 0, 0);
  cairo_paint(cr);
  cairo_restore(cr);
}

void Canvas::bars(const Barcode& code, double x, double y, double width, double height, Color color) {
  auto* cr = m->context.get();
  const std::size_t count = code.dark.size();
  const double module = width / static_cast<double>(count);
  m->color(color);
  for (std::size_t first = 0; first < count; ++first) {
    if (!code.dark[first]) continue;
    std::size_t end = first;
    while (end < count && code.dark[end]) ++end;
    cairo_rectangle(cr, x + static_cast<double>(first) * module, y, static_cast<double>(end - first) * module, height);
    first = end;
  }
  cairo_fill(cr);
}

void Canvas::qr(const QrCode& code, double x, double y, double width, Color color) {
  auto* cr = m->context.get();
  const double module = width / code.size;
  m->color(color);
  for (int row = 0; row < code.size; ++row) {
    for (int first = 0; first < code.size; ++first) {
      const auto dark = [&](int column) {
        return column < code.size && code.dark[static_cast<std::size_t>(row * code.size + column)];
      };
      if (!dark(first)) continue;
      int end = first;
      while (dark(end)) ++end;
      cairo_rectangle(cr, x + first * module, y + row * module, (end - first) * module, module);
      first = end;
    }
  }
  cairo_fill(cr);
}

void Canvas::next_page() { cairo_show_page(m->context.get()); }

std::string Canvas::finish() {
  check(cairo_status(m->context.get()));
  cairo_surface_finish(m->surface.get());
  check(cairo_surface_status(m->surface.get()));
  complete_dates(m->bytes);
  return std::move(m->bytes);
}

}  // namespace pdf
