#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "modules/efacture/core/facture_recue.hpp"

namespace efacture {

/// A received file, read.
struct FichierLu {
  Syntaxe syntaxe = Syntaxe::Cii;
  Lecture lecture;
};

/// Reads a received invoice: CII (D22B, every profile), UBL 2.1 Invoice and CreditNote, or a PDF that carries CII
/// (Factur-X). What the bytes are is told by the bytes, not by a name. Refuses with 422, in this order: the codes of
/// `pdf::attachments`, `pdf_sans_facture` (a PDF that carries no invoice), those of `xml::parse`, `syntaxe_inconnue`
/// (XML that is no invoice, or in foreign namespaces).
[[nodiscard]] base::Result<FichierLu> lire_fichier(std::string_view bytes);

}  // namespace efacture
