#pragma once

#include <cstddef>
#include <string_view>

struct _PangoLayout;

namespace pdf {

enum class Weight { Regular, SemiBold };
/// Tabular figures have one width, so that columns of amounts stand in line.
enum class Figures { Proportional, Tabular };
enum class Align { Left, Right, Center };
/// What happens to text that is wider than its box: lines break (inside words if need be), or it ends in "…".
enum class Overflow { Wrap, Ellipsis };

/// How a text is set. Sizes are in points; `tracking` is the space added between letters.
struct Style {
  double size = 9;
  Weight weight = Weight::Regular;
  Figures figures = Figures::Proportional;
  double tracking = 0;
  Align align = Align::Left;
  Overflow overflow = Overflow::Wrap;
};

/// Width of a text that is never broken.
inline constexpr double unlimited = -1;

/// A text that has been set: measured once, drawn as measured. Copies share the same setting. It belongs to the thread
/// that made it. Bytes that are not UTF-8 and noncharacters become U+FFFD, control characters become spaces, "\n" starts a line. The time
/// taken is proportional to the length.
class Text {
 public:
  /// `width` in points, or `unlimited`.
  Text(std::string_view text, const Style& style, double width = unlimited);
  Text(const Text& other);
  Text(Text&& other) noexcept;
  Text& operator=(Text other) noexcept;
  ~Text();

  /// Width of the widest line, height of all lines, in points.
  [[nodiscard]] double width() const { return m_width; }
  [[nodiscard]] double height() const { return m_height; }
  [[nodiscard]] std::size_t line_count() const;
  /// Distance from the top of the text to the top of line `index`; `height()` for `line_count()`.
  [[nodiscard]] double line_top(std::size_t index) const;
  /// Distance from the top to the first baseline.
  [[nodiscard]] double baseline() const;

  [[nodiscard]] _PangoLayout* layout() const { return m_layout; }

 private:
  _PangoLayout* m_layout = nullptr;
  double m_width = 0;
  double m_height = 0;
};

/// An unbroken text that comes back on every document (a label, a unit, a rate): set once per thread, then copied. The
/// last few hundred are kept; a text that is likely to be seen once does not belong here.
[[nodiscard]] Text vocabulary(std::string_view text, const Style& style);

}  // namespace pdf
