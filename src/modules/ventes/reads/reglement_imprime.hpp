#pragma once

#include "modules/ventes/pdf/document_pdf.hpp"
#include "modules/ventes/reads/pieces.hpp"

namespace ventes {

/// How an invoice or a deposit is paid, as its page says it: account, instalments, and the code for a bank's
/// application when `code` asks for it. One that was issued paid, or of a ticket, says so and asks for nothing.
/// Requires the totals of the page.
void remplir_reglement(DocumentPdf& page, const Pieces& pieces, const json::Value& emetteur, bool code);

}  // namespace ventes
