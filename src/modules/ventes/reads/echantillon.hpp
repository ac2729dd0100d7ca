#pragma once

#include <string>

#include "base/date.hpp"
#include "engine/json/value.hpp"
#include "modules/ventes/pdf/document_pdf.hpp"
#include "modules/ventes/types.hpp"

namespace ventes {

/// A page that shows how documents of this seller look, with an invented buyer and lines, marked EXEMPLE. `emetteur` is
/// what a document would freeze of the seller. Of type Devis, Facture or Avoir.
[[nodiscard]] DocumentPdf page_echantillon(const json::Value& emetteur, std::string logo, TypeDocument type,
                                           base::Date jour);

}  // namespace ventes
