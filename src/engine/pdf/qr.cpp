#include "engine/pdf/qr.hpp"

#include <qrencode.h>

#include <memory>

namespace pdf {

std::optional<QrCode> qr_code(std::string_view text) {
  constexpr int smallest_that_fits = 0;
  if (text.empty()) return std::nullopt;
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
      QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char*>(text.data()),
                        smallest_that_fits, QR_ECLEVEL_M),
      QRcode_free);
  if (!made) return std::nullopt;
  QrCode code;
  code.size = made->width;
  code.dark.reserve(static_cast<std::size_t>(code.size) * static_cast<std::size_t>(code.size));
  for (int i = 0; i < code.size * code.size; ++i) code.dark.push_back((made->data[i] & 1) != 0);
  return code;
}

}  // namespace pdf
