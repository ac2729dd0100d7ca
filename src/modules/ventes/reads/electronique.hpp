#pragma once

#include <vector>

#include "base/result.hpp"
#include "modules/ventes/reads/pieces.hpp"
#include "modules/ventes/xml/facture_electronique.hpp"

namespace ventes {

/// True for what is an invoice to the tax office: FACTURE, FACTURE_ACOMPTE, AVOIR.
[[nodiscard]] bool est_electronique(TypeDocument type);

/// The electronic invoice of an issued document, from its frozen rows.
[[nodiscard]] FactureElectronique facture_electronique(const Pieces& pieces);

/// Why an invoice that was issued cannot be written as one of the reform: one fault for each rule that it breaks, named
/// in the detail. Empty for all that `valider` lets through since it knows these rules, but a company that has neither
/// SIREN nor VAT number.
[[nodiscard]] std::vector<base::Fault> obstacles(const FactureElectronique& facture);

}  // namespace ventes
