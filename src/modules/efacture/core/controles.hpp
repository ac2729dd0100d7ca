#pragma once

#include <string_view>
#include <vector>

#include "modules/efacture/core/facture_recue.hpp"

namespace efacture {

/// Everything wrong or strange in an invoice, at once, in the order of the document: identifiers (SIREN, SIRET, VAT
/// key, IBAN), French rules of domestic invoices (BR-FR, conformite-fr 4.3), line nets, VAT per group and totals to the
/// centime (2.3), dates, references. `destinataire` is the SIREN of the company that received it; empty: not compared.
/// The official rules let a VAT amount differ by up to 1 EUR and know no Luhn key: these do not.
[[nodiscard]] std::vector<Constat> controler(const FactureRecue& facture, std::string_view destinataire = {});

}  // namespace efacture
