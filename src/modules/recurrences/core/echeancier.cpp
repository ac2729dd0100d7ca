#include "modules/recurrences/core/echeancier.hpp"

#include <cstdint>

namespace recurrences {

namespace {

constexpr std::int64_t semaine = 7;
constexpr std::int64_t mois_par_an = 12;
// From 1900 to 2199: what a Date can hold.
constexpr std::int64_t jours_max = 300 * 366;
constexpr int derniere_annee = 2199;

std::int64_t mois_de(base::Date date) { return date.year() * mois_par_an + date.month() - 1; }

}  // namespace

std::optional<Unite> unite_de(std::string_view mot) {
  for (std::size_t i = 0; i < std::size(unites); ++i) {
    if (unites[i] == mot) return static_cast<Unite>(i);
  }
  return std::nullopt;
}

std::optional<base::Date> echeance(const Rythme& rythme, int rang) {
  if (rang < 0 || (rythme.nombre && rang >= *rythme.nombre)) return std::nullopt;
  const std::int64_t periodes = std::int64_t{rang} * rythme.intervalle;
  base::Date date = rythme.ancre;
  if (rythme.unite == Unite::Jour || rythme.unite == Unite::Semaine) {
    const std::int64_t jours = periodes * (rythme.unite == Unite::Semaine ? semaine : 1);
    const base::Date dernier = base::Date::of(derniere_annee, 12, 31);
    if (jours > jours_max || rythme.ancre.days_since_epoch() + jours > dernier.days_since_epoch()) return std::nullopt;
    date = rythme.ancre.plus_days(static_cast<int>(jours));
  } else {
    const std::int64_t mois = periodes * (rythme.unite == Unite::Annee ? mois_par_an : 1);
    if ((mois_de(rythme.ancre) + mois) / mois_par_an > derniere_annee) return std::nullopt;
    date = rythme.ancre.plus_months(static_cast<int>(mois));
  }
  if (rythme.fin && date > *rythme.fin) return std::nullopt;
  return date;
}

std::vector<base::Date> echues(const Rythme& rythme, int rang, base::Date jour, std::size_t au_plus) {
  std::vector<base::Date> dates;
  for (auto date = echeance(rythme, rang); date && *date <= jour && dates.size() < au_plus;
       date = echeance(rythme, rang)) {
    dates.push_back(*date);
    ++rang;
  }
  return dates;
}

int rang_apres(const Rythme& rythme, int rang, base::Date jour) {
  for (auto date = echeance(rythme, rang); date && *date <= jour; date = echeance(rythme, rang)) ++rang;
  return rang;
}

}  // namespace recurrences
