#include "modules/pilotage/core/periode.hpp"

#include <algorithm>

namespace pilotage {

namespace {

constexpr int jours_par_jour = 62;

base::Date premier(base::Date jour) { return base::Date::of(jour.year(), jour.month(), 1); }

}  // namespace

Periode an_passe(const Periode& periode) {
  const base::Date au = periode.au.plus_months(-12);
  return {periode.du.plus_months(-12), periode.au == periode.au.end_of_month() ? au.end_of_month() : au};
}

Pas pas_de(const Periode& periode) {
  return periode.au.days_since_epoch() - periode.du.days_since_epoch() < jours_par_jour ? Pas::Jour : Pas::Mois;
}

Serie::Serie(const Periode& periode) : m_pas(pas_de(periode)) {
  for (base::Date debut = periode.du; debut <= periode.au;
       debut = m_pas == Pas::Jour ? debut.plus_days(1) : premier(debut).plus_months(1)) {
    m_points.push_back({debut, {}, {}, {}});
  }
}

void Serie::ajouter(base::Date jour, base::Centimes ht, base::Centimes tva) {
  Point& p = point(jour);
  p.ht += ht;
  p.ttc += ht + tva;
}

void Serie::ajouter_an_passe(base::Date jour, base::Centimes ht) { point(jour.plus_months(12)).ht_an_passe += ht; }

Point& Serie::point(base::Date jour) {
  // The last step that begins on that day or before; the first begins with the period.
  const auto apres = std::upper_bound(m_points.begin(), m_points.end(), jour,
                                      [](base::Date date, const Point& p) { return date < p.debut; });
  return apres == m_points.begin() ? *apres : *std::prev(apres);
}

}  // namespace pilotage
