#pragma once

#include <optional>
#include <string_view>

struct _cairo_surface;

namespace pdf {

/// A picture read from PNG or JPEG bytes. Copies share the same pixels. It belongs to the thread that made it.
class Image {
 public:
  /// Nothing when the bytes are neither PNG nor JPEG, are damaged, are a JPEG of four inks, or hold more than 25
  /// million pixels.
  [[nodiscard]] static std::optional<Image> read(std::string_view bytes);

  Image(const Image& other);
  Image(Image&& other) noexcept;
  Image& operator=(Image other) noexcept;
  ~Image();

  /// In pixels.
  [[nodiscard]] double width() const { return m_width; }
  [[nodiscard]] double height() const { return m_height; }
  /// A PNG laid on white and scaled down to at most this many pixels, so that a document does not carry a poster; a
  /// JPEG as it is.
  [[nodiscard]] Image reduced(double max_width, double max_height) const;

  [[nodiscard]] _cairo_surface* surface() const { return m_surface; }

 private:
  Image(_cairo_surface* surface, double width, double height, bool compressed);

  _cairo_surface* m_surface = nullptr;
  double m_width = 0;
  double m_height = 0;
  bool m_compressed = false;
};

/// `Image::read` then `reduced`, for a picture that comes back on every document: the last few are kept per thread.
[[nodiscard]] std::optional<Image> recurring_image(std::string_view bytes, double max_width, double max_height);

}  // namespace pdf
