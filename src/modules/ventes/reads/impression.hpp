#pragma once

#include "modules/ventes/pdf/document_pdf.hpp"
#include "modules/ventes/reads/pieces.hpp"

namespace ventes {

/// The page of a document. An issued document prints its frozen parties, a draft those of today.
[[nodiscard]] DocumentPdf page_de(const Pieces& pieces);

}  // namespace ventes
