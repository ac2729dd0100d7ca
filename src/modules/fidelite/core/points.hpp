#pragma once

#include <cstdint>
#include <optional>

#include "base/date.hpp"
#include "base/decimal.hpp"

/// What points are worth and how many a sale leaves (R-FID-2, R-FID-3); whole numbers throughout.
namespace fidelite {

enum class BaseGain { Ht, Ttc };

/// The loyalty programme of a company, as its settings say it.
struct Programme {
  /// Hundredths of a point for a euro; 0: nobody earns points.
  std::int64_t centiemes_par_euro = 0;
  BaseGain base = BaseGain::Ttc;
  /// Millionths of a euro for a point; 0: points pay nothing.
  std::int64_t valeur_point = 0;
  /// How long points last, in months; nothing: without limit.
  std::optional<int> validite_mois = {};

  [[nodiscard]] bool gagne() const { return centiemes_par_euro > 0; }
  [[nodiscard]] bool paye() const { return valeur_point > 0; }
};

/// The most that one movement holds: the ledger keeps 32 bits, and a balance is the sum of many.
inline constexpr std::int64_t points_max = 10'000'000;
/// The most that is given by hand in all; gains of sales have the room above.
inline constexpr std::int64_t solde_max = 1'000'000'000;

/// Points earned by a sale of these amounts: whole points only, none below zero.
[[nodiscard]] std::int64_t points_gagnes(const Programme& programme, base::Centimes ht, base::Centimes ttc);

/// Last day on which points earned on `jour` may be spent; nothing: without limit. The 31st becomes the last day of a
/// shorter month.
[[nodiscard]] std::optional<base::Date> valides_jusqu_au(const Programme& programme, base::Date jour);

/// Points that pay `montant`: as many as it takes, so that no part of it is given away. Requires `programme.paye()`
/// and a positive amount.
[[nodiscard]] std::int64_t points_du_montant(const Programme& programme, base::Centimes montant);

/// What points pay at most, in whole centimes.
[[nodiscard]] base::Centimes valeur_des_points(const Programme& programme, std::int64_t points);

/// The points of one sale, as its ledger has them. None is negative.
struct PointsVente {
  /// Earned by it, whatever became of them.
  std::int64_t gagnes = 0;
  /// Of those, taken back by credit notes or because a part was paid with points.
  std::int64_t repris = 0;
  /// Of those, past their time: they did the client no good.
  std::int64_t expires = 0;
  /// Spent on it and not given back.
  std::int64_t depenses = 0;
};

/// What of a sale counts for points, in centimes with VAT.
struct MontantsVente {
  base::Centimes total;
  /// Given back by credit notes.
  base::Centimes credite;
  /// Paid with points and not given back.
  base::Centimes paye_en_points;
};

/// Points that the sale should have left its client now: those it earned, in the proportion of what was neither given
/// back nor paid with points; whole points only.
[[nodiscard]] std::int64_t gain_du(const PointsVente& points, const MontantsVente& montants);

/// Points to take back so that the sale has left no more than `gain_du`; points that are past their time are not
/// taken a second time.
[[nodiscard]] std::int64_t points_a_reprendre(const PointsVente& points, const MontantsVente& montants);

/// Points to give anew, when a part is no longer paid with points.
[[nodiscard]] std::int64_t points_a_regagner(const PointsVente& points, const MontantsVente& montants);

/// Points to give back of `depenses`, when `rendu` of the `paye` that they paid is given back: all of them with the
/// last centime, never more than there are.
[[nodiscard]] std::int64_t points_a_rendre(std::int64_t depenses, base::Centimes paye, base::Centimes rendu);

/// What a credit note that brings the credited sum from `credite_avant` to `credite_apres` gives back in points out of
/// `paye` (all that points paid of the sale), when `rendu_avant` of it was given back: the proportion of the sale, at
/// most `possible`. `total` is the sale's.
[[nodiscard]] base::Centimes part_rendue_en_points(base::Centimes total, base::Centimes paye,
                                                   base::Centimes rendu_avant, base::Centimes credite_apres,
                                                   base::Centimes possible);

}  // namespace fidelite
