#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace pdf {

/// A QR code: `size` × `size` modules, row by row.
struct QrCode {
  int size = 0;
  std::vector<bool> dark;
};

/// The code of a UTF-8 text, error correction M; nothing when the text is empty or too long for any code (2,331 bytes).
[[nodiscard]] std::optional<QrCode> qr_code(std::string_view text);

}  // namespace pdf
