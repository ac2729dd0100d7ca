#include "modules/ventes/core/reglement.hpp"

namespace ventes {

Reglement regler(const DemandeReglement& d) {
  // A document that owes money to the buyer is settled like another, with both signs turned.
  const bool inverse = d.net_a_payer.value < 0;
  const base::Centimes du = inverse ? -d.net_a_payer : d.net_a_payer;
  const base::Centimes paye = inverse ? -d.paye : d.paye;
  if (paye > du) return {StatutReglement::TropPercu, {}, paye - du};
  if (paye == du) return {StatutReglement::Paye, {}, {}};
  const base::Centimes reste = d.net_a_payer - d.paye;
  if (d.irrecouvrable) return {StatutReglement::Irrecouvrable, reste, {}};
  if (d.en_litige) return {StatutReglement::EnLitige, reste, {}};
  if (d.echeance && *d.echeance < d.aujourdhui) return {StatutReglement::EnRetard, reste, {}};
  return {paye.value > 0 ? StatutReglement::Partiel : StatutReglement::NonPaye, reste, {}};
}

}  // namespace ventes
