#include "modules/fidelite/core/points.hpp"

#include <algorithm>

namespace fidelite {

namespace {

/// Millionths of a euro in a centime.
constexpr std::int64_t millioniemes_par_centime = 10'000;

std::int64_t borner(base::Int128 points, std::int64_t max) {
  return static_cast<std::int64_t>(std::clamp<base::Int128>(points, 0, max));
}

}  // namespace

std::int64_t points_gagnes(const Programme& programme, base::Centimes ht, base::Centimes ttc) {
  const base::Centimes montant = programme.base == BaseGain::Ht ? ht : ttc;
  if (montant.value <= 0) return 0;
  return borner(base::Int128{montant.value} * programme.centiemes_par_euro / 10'000, points_max);
}

std::optional<base::Date> valides_jusqu_au(const Programme& programme, base::Date jour) {
  if (!programme.validite_mois) return std::nullopt;
  return jour.plus_months(*programme.validite_mois);
}

std::int64_t points_du_montant(const Programme& programme, base::Centimes montant) {
  const base::Int128 valeur = programme.valeur_point;
  return borner((base::Int128{montant.value} * millioniemes_par_centime + valeur - 1) / valeur, 2 * solde_max);
}

base::Centimes valeur_des_points(const Programme& programme, std::int64_t points) {
  return {static_cast<std::int64_t>(base::Int128{points} * programme.valeur_point / millioniemes_par_centime)};
}

std::int64_t gain_du(const PointsVente& points, const MontantsVente& montants) {
  if (montants.total.value <= 0) return 0;
  const std::int64_t reste =
      std::max<std::int64_t>(0, montants.total.value - montants.credite.value - montants.paye_en_points.value);
  return static_cast<std::int64_t>(base::Int128{points.gagnes} * reste / montants.total.value);
}

std::int64_t points_a_reprendre(const PointsVente& points, const MontantsVente& montants) {
  const std::int64_t laisses = points.gagnes - points.repris;
  return std::max<std::int64_t>(0, laisses - std::max(gain_du(points, montants), points.expires));
}

std::int64_t points_a_regagner(const PointsVente& points, const MontantsVente& montants) {
  return std::max<std::int64_t>(0, gain_du(points, montants) - (points.gagnes - points.repris));
}

std::int64_t points_a_rendre(std::int64_t depenses, base::Centimes paye, base::Centimes rendu) {
  if (rendu.value <= 0 || depenses <= 0) return 0;
  if (rendu >= paye) return depenses;
  return static_cast<std::int64_t>(base::Int128{depenses} * rendu.value / paye.value);
}

base::Centimes part_rendue_en_points(base::Centimes total, base::Centimes paye, base::Centimes rendu_avant,
                                     base::Centimes credite_apres, base::Centimes possible) {
  if (total.value <= 0 || paye.value <= 0) return {};
  const auto en_tout =
      static_cast<std::int64_t>(base::Int128{paye.value} * std::min(credite_apres, total).value / total.value);
  return {std::clamp<std::int64_t>(en_tout - rendu_avant.value, 0, std::max<std::int64_t>(0, possible.value))};
}

}  // namespace fidelite
