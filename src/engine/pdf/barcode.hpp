#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdf {

enum class Symbology { Ean13, Ean8, Code128 };

/// The bars of a code: modules of equal width from left to right, without the quiet zone.
struct Barcode {
  Symbology symbology = Symbology::Code128;
  std::vector<bool> dark;
  /// What stands under it.
  std::string text;
};

/// Modules that stay white on each side, for every symbology here.
inline constexpr int barcode_quiet = 10;

/// EAN-13 for thirteen digits whose last is their key, or for the twelve of a UPC-A; EAN-8 for eight; Code 128 for any
/// other text of up to 40 printable ASCII characters (ISO/IEC 15420, 15417). Nothing for the rest.
[[nodiscard]] std::optional<Barcode> barcode(std::string_view text);

/// Whether the last digit is the key of those before it (GS1, modulo 10). Requires digits only.
[[nodiscard]] bool gs1_key_holds(std::string_view digits);

}  // namespace pdf
