#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace pdf {

/// A file inside a PDF.
struct Attachment {
  /// The name that its file specification gives (/UF, else /F).
  std::string name;
  std::string bytes;
};

struct AttachmentLimits {
  /// Of one attachment, once decompressed.
  std::size_t bytes = 10U * 1024 * 1024;
  std::size_t count = 100;
};

/// The files that a PDF carries (/EmbeddedFiles), decompressed, in the order of their names. Reading takes at most the
/// memory and the time of `Confinement`, in a process of its own. Refuses with 422: `pdf_invalide` (cannot be read,
/// or not within these), `pdf_chiffre` (needs a password), `pdf_piece_trop_grande` (one is larger than `limits` once
/// decompressed, or they are too many).
[[nodiscard]] base::Result<std::vector<Attachment>> attachments(std::string_view pdf,
                                                                const AttachmentLimits& limits = {});

}  // namespace pdf
