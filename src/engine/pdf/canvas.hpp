#pragma once

#include <memory>
#include <string>

#include "base/date.hpp"
#include "engine/pdf/barcode.hpp"
#include "engine/pdf/color.hpp"
#include "engine/pdf/image.hpp"
#include "engine/pdf/qr.hpp"
#include "engine/pdf/text.hpp"

namespace pdf {

/// What a PDF says of itself. Nothing else in the file depends on when or where it is written.
struct Metadata {
  std::string title{};
  std::string author{};
  std::string subject{};
  std::string creator{};
  base::Instant created{};
};

inline constexpr double points_per_millimetre = 72.0 / 25.4;
inline constexpr double a4_width = 210 * points_per_millimetre;
inline constexpr double a4_height = 297 * points_per_millimetre;

/// A PDF being drawn, page after page. Lengths are in points from the top left corner. The same calls give the same
/// bytes on every machine that has the same fonts and libraries. Throws std::runtime_error when cairo cannot go on
/// (out of memory).
class Canvas {
 public:
  Canvas(double width, double height, const Metadata& metadata);
  ~Canvas();
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  /// Draws `text` with its top left corner at (x, y).
  void text(const Text& text, double x, double y, Color color);
  /// Draws lines `first` to `end` (not included) of `text`, the first of them at (x, y).
  void lines(const Text& text, std::size_t first, std::size_t end, double x, double y, Color color);
  /// Draws `text` turned counter-clockwise around its middle, which stands at (x, y).
  void turned_text(const Text& text, double x, double y, double degrees, Color color);
  void line(double x1, double y1, double x2, double y2, double thickness, Color color);
  /// A filled rectangle; `radius` rounds its corners.
  void rectangle(double x, double y, double width, double height, Color fill, double radius = 0);
  /// The outline of a rectangle.
  void frame(double x, double y, double width, double height, double thickness, Color color, double radius = 0);
  void image(const Image& image, double x, double y, double width, double height);
  /// The dark modules of a code in a square of `width`, as one shape; its quiet zone is the caller's.
  void qr(const QrCode& code, double x, double y, double width, Color color);

  /// The bars of a code, `width` by `height`, as one shape; its quiet zone is the caller's.
  void bars(const Barcode& code, double x, double y, double width, double height, Color color);

  void next_page();
  /// Ends the document and gives its bytes. Nothing may be drawn afterwards.
  [[nodiscard]] std::string finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> m;
};

}  // namespace pdf
