#include "modules/ventes/core/echeance.hpp"

#include <algorithm>

namespace ventes {

using base::Date;

Date date_echeance(Date emission, int delai_jours, FinDeMois fin_de_mois) {
  switch (fin_de_mois) {
    case FinDeMois::Non: break;
    case FinDeMois::DelaiPuisFinDeMois: return emission.plus_days(delai_jours).end_of_month();
    case FinDeMois::FinDeMoisPuisDelai: return emission.end_of_month().plus_days(delai_jours);
  }
  return emission.plus_days(delai_jours);
}

Date echeance_max(Date emission, FinDeMois fin_de_mois) {
  const Date soixante_jours = emission.plus_days(60);
  if (fin_de_mois == FinDeMois::Non) return soixante_jours;
  return std::max({soixante_jours, date_echeance(emission, 45, FinDeMois::DelaiPuisFinDeMois),
                   date_echeance(emission, 45, FinDeMois::FinDeMoisPuisDelai)});
}

std::optional<base::Fault> verifier_echeance(Date emission, Date echeance, FinDeMois fin_de_mois,
                                             TypeAcheteur acheteur) {
  if (echeance < emission) {
    return base::Fault{"echeance_avant_emission", "#/dateEcheance",
                       "L'échéance (" + echeance.french() + ") précède la date d'émission (" + emission.french() +
                           ") : choisissez une date égale ou postérieure."};
  }
  const Date max = echeance_max(emission, fin_de_mois);
  if (acheteur == TypeAcheteur::Professionnel && echeance > max) {
    return base::Fault{"echeance_trop_lointaine", "#/dateEcheance",
                       "Entre professionnels, l'échéance ne dépasse pas 60 jours après la facture ou 45 jours fin de "
                       "mois (C. com. L441-10) : choisissez au plus tard le " + max.french() + "."};
  }
  return std::nullopt;
}

}  // namespace ventes
