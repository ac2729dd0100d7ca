#pragma once

#include <string>

#include "engine/pg/session.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/pdf/document_pdf.hpp"

namespace ventes {

/// The page of a document, from its rows: `document` of document_a_imprimer.sql, `tva` of tva_a_imprimer.sql, `logo` of
/// logo_a_imprimer.sql. An issued document prints its frozen parties, a draft those of today.
[[nodiscard]] DocumentPdf page_de(const DocumentCharge& charge, const pg::Rows& document, const pg::Rows& lignes,
                                  const pg::Rows& tva, const pg::Rows& logo);

}  // namespace ventes
