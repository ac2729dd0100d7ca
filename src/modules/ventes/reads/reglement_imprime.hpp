#pragma once

#include <string>

#include "modules/ventes/pdf/document_pdf.hpp"
#include "modules/ventes/reads/pieces.hpp"

namespace ventes {

/// How an invoice or a deposit is paid, as its page says it: account, instalments, and the code for a bank's
/// application when `code` asks for it. One that was issued paid, or of a ticket, says so and asks for nothing.
/// Requires the totals of the page.
void remplir_reglement(DocumentPdf& page, const Pieces& pieces, const json::Value& emetteur, bool code);

/// EPC069-12: a transfer that a bank's application fills in by itself, of the first instalment where there are several.
/// Empty when there is nothing to pay so.
[[nodiscard]] std::string code_paiement(const DocumentPdf& page);

}  // namespace ventes
