#pragma once

#include <string>
#include <string_view>

#include "engine/pdf/canvas.hpp"

namespace pdf {

/// A CII invoice to carry inside its page. `level` is the conformance level of Factur-X for its profile.
struct AttachedInvoice {
  std::string_view xml;
  std::string_view level = "EN 16931";
};

/// The pages of `canvas_pdf` (bytes of `Canvas::finish`) as PDF/A-3B with `factur-x.xml` attached: metadata as XMP and
/// in the document information with equal values, the extension schema of Factur-X, an sRGB output intent, a file
/// identifier, nothing that ISO 19005-3 forbids. The same input gives the same bytes. Throws std::runtime_error when
/// the bytes are not a PDF.
[[nodiscard]] std::string pdf_a3(const std::string& canvas_pdf, const Metadata& metadata,
                                 const AttachedInvoice& invoice);

/// The sRGB profile of the output intent (ICC.1:2004, version 4, display class): primaries adapted to D50 and the
/// curve of IEC 61966-2-1, exactly.
[[nodiscard]] const std::string& srgb_profile();

/// The XMP packet of such a file.
[[nodiscard]] std::string xmp_packet(const Metadata& metadata, std::string_view producer, std::string_view level);

}  // namespace pdf
