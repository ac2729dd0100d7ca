#pragma once

#include <span>
#include <vector>

#include "base/decimal.hpp"
#include "modules/ventes/types.hpp"

/// The VAT inside payments (conformite-fr 2.5: services and deposits owe it on receipt, pro rata of each payment).
namespace ventes {

/// Net amount and VAT of one category and rate: of a whole document, or of one payment of it.
struct PartTva {
  CategorieTva categorie = CategorieTva::S;
  base::Taux taux;
  base::Centimes base, tva;

  friend bool operator==(const PartTva&, const PartTva&) = default;
};

/// The VAT of what brings the amount settled of a document from `avant` to `apres`, in centimes: payment × gross of the
/// group ÷ gross of the document. `groupes` are the document's, in their order.
///
/// Rounding is cumulative: what a payment is given depends on both sums only, not on the payments in between. Hence
///  * the parts of all payments add up, to the centime, to what one payment of their sum would be given;
///  * settling the whole gives each group exactly, whatever came before;
///  * base + tva over the groups is the payment; a reversal is given the same with the sign turned.
/// A sum below zero counts as zero and one above the total as the total: what is paid too much is no turnover yet.
/// Groups that are given nothing are left out. Empty when the document's total is not above zero.
[[nodiscard]] std::vector<PartTva> ventiler(std::span<const PartTva> groupes, base::Centimes avant,
                                            base::Centimes apres);

}  // namespace ventes
