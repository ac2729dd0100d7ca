#include "modules/ventes/core/echeancier.hpp"

#include <algorithm>
#include <string>

#include "base/faults.hpp"
#include "base/french_amounts.hpp"

namespace ventes {

namespace {

constexpr std::int32_t tout = 10'000;  // 100 % in hundredths of a percent

bool ouvert(const Terme& terme) { return !terme.pourcent && !terme.montant; }

std::string place(std::size_t i) { return base::pointer_to("echeancier", i); }

/// The term that takes what the others leave; nothing when all are amounts.
std::optional<std::size_t> solde(std::span<const Terme> termes) {
  std::optional<std::size_t> last;
  for (std::size_t i = 0; i < termes.size(); ++i) {
    if (ouvert(termes[i])) return i;
    if (termes[i].pourcent) last = i;
  }
  return last;
}

}  // namespace

std::vector<base::Fault> verifier_termes(std::span<const Terme> termes) {
  std::vector<base::Fault> faults;
  std::int32_t percent = 0;
  std::size_t open = 0;
  std::size_t amounts = 0;
  for (std::size_t i = 0; i < termes.size(); ++i) {
    const Terme& t = termes[i];
    if (t.pourcent && t.montant) {
      faults.push_back(base::Fault{"part_ambigue", place(i), "Donnez la part en pour cent ou en euros, pas les deux."});
    }
    if (t.date && (t.delai_jours != 0 || t.fin_de_mois != FinDeMois::Non || t.jour_du_mois)) {
      faults.push_back(base::Fault{"date_ambigue", place(i) + "/date", "Donnez une date ou un délai, pas les deux."});
    }
    if (t.pourcent) percent += t.pourcent->points_de_base;
    if (t.montant) ++amounts;
    if (ouvert(t)) ++open;
  }
  const bool complete = open == 1 || (open == 0 && (amounts == termes.size() || (amounts == 0 && percent == tout)));
  if (!complete && faults.empty()) {
    faults.push_back(
        base::Fault{"echeancier_incomplet", "#/echeancier",
                    "Les parts ne font pas le tout : des pour cent dont la somme est 100, ou une seule part "
                    "sans montant ni pour cent, qui prend le solde."});
  }
  return faults;
}

base::Date date_du_terme(const Terme& terme, base::Date emission) {
  if (terme.date) return *terme.date;
  const base::Date due = date_echeance(emission, terme.delai_jours, terme.fin_de_mois);
  if (!terme.jour_du_mois) return due;
  const auto in_month_of = [&](base::Date date) {
    return base::Date::of(date.year(), date.month(), std::min(*terme.jour_du_mois, date.end_of_month().day()));
  };
  const base::Date same_month = in_month_of(due);
  return same_month >= due ? same_month : in_month_of(due.end_of_month().plus_days(1));
}

base::Result<std::vector<Echeance>> fixer_echeances(std::span<const Terme> termes, base::Centimes net,
                                                    base::Date emission) {
  std::vector<Echeance> echeances(termes.size());
  if (termes.empty()) return echeances;
  std::vector<base::Fault> faults;
  const auto rest = solde(termes);
  base::Centimes left = net;
  for (std::size_t i = 0; i < termes.size(); ++i) {
    const Terme& t = termes[i];
    echeances[i].date = date_du_terme(t, emission);
    if (echeances[i].date < emission) {
      faults.push_back(base::Fault{"echeance_avant_emission", place(i) + "/date",
                                   "L'échéance (" + echeances[i].date.french() + ") précède la date d'émission (" +
                                       emission.french() + ") : choisissez une date égale ou postérieure."});
    }
    if (rest == i) continue;
    echeances[i].montant = t.montant ? *t.montant
                                     : base::Centimes{static_cast<std::int64_t>(base::divide_half_away_from_zero(
                                           base::Int128{net.value} * t.pourcent->points_de_base, tout))};
    left -= echeances[i].montant;
  }
  if (rest) echeances[*rest].montant = left;
  if (rest ? left.value < 0 : left.value != 0) {
    faults.push_back(base::Fault{"echeancier_different_du_total", "#/echeancier",
                                 "Les montants de l'échéancier ne font pas le net à payer, " + base::french_euros(net) +
                                     " : corrigez-les ou laissez une part sans montant."});
  }
  if (!faults.empty()) return base::refuse_all(std::move(faults));
  return echeances;
}

std::vector<Echeance> restantes(std::vector<Echeance> echeances, base::Centimes paye) {
  std::stable_sort(echeances.begin(), echeances.end(),
                   [](const Echeance& a, const Echeance& b) { return a.date < b.date; });
  for (Echeance& e : echeances) {
    const base::Centimes part = std::clamp(paye, base::Centimes{}, e.montant);
    e.montant -= part;
    paye -= part;
  }
  std::erase_if(echeances, [](const Echeance& e) { return e.montant.value <= 0; });
  return echeances;
}

}  // namespace ventes
