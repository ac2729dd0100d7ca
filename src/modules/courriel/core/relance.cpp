#include "modules/courriel/core/relance.hpp"

#include <algorithm>

namespace courriel {

namespace {

constexpr int semaine = 7;

/// Easter Sunday of the Gregorian calendar (Meeus).
base::Date paques(int annee) {
  const int a = annee % 19;
  const int b = annee / 100;
  const int c = annee % 100;
  const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
  const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
  return base::Date::of(annee, static_cast<unsigned>(f / 31), static_cast<unsigned>(f % 31 + 1));
}

std::string taux_ecrit(std::string_view taux) {
  std::string text(taux);
  if (text.find('.') != std::string::npos) {
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
  }
  std::replace(text.begin(), text.end(), '.', ',');
  return text;
}

}  // namespace

bool jour_ferie(base::Date jour) {
  static constexpr std::pair<unsigned, unsigned> fixes[] = {{1, 1},  {5, 1},  {5, 8},   {7, 14},
                                                            {8, 15}, {11, 1}, {11, 11}, {12, 25}};
  for (const auto& [mois, quantieme] : fixes) {
    if (jour.month() == mois && jour.day() == quantieme) return true;
  }
  const base::Date dimanche = paques(jour.year());
  // Easter Monday, Ascension, Whit Monday.
  return jour == dimanche.plus_days(1) || jour == dimanche.plus_days(39) || jour == dimanche.plus_days(50);
}

bool jour_calme(base::Date jour) {
  // 1 January 1970 was a Thursday: Monday is 0.
  const int rang = ((jour.days_since_epoch() + 3) % 7 + 7) % 7;
  return rang >= 5 || jour_ferie(jour);
}

std::optional<int> niveau_du(const Creance& creance, const Niveaux& niveaux, base::Date aujourdhui) {
  if (creance.close || creance.dernier_niveau >= niveaux_max || jour_calme(aujourdhui)) return std::nullopt;
  if (creance.promesse && aujourdhui <= *creance.promesse) return std::nullopt;
  const auto suivant = static_cast<std::size_t>(creance.dernier_niveau);
  base::Date jour = creance.echeance.plus_days(niveaux[suivant]);
  if (suivant > 0 && creance.dernier_jour) {
    const int ecart = std::min(niveaux[suivant] - niveaux[suivant - 1], semaine);
    jour = std::max(jour, creance.dernier_jour->plus_days(std::max(ecart, 1)));
  }
  if (aujourdhui < jour) return std::nullopt;
  return creance.dernier_niveau + 1;
}

std::string mentions_legales(std::string_view type_client, int niveau, std::string_view taux) {
  if (type_client == "PARTICULIER") {
    if (niveau < niveaux_max) return "";
    return "Cette mise en demeure fait courir les intérêts au taux légal (article 1231-6 du code civil).";
  }
  const bool publique = type_client == "PUBLIC";
  std::string text = "Des pénalités de retard ";
  if (!taux.empty() && !publique) {
    text += "au taux de " + taux_ecrit(taux) + "\u00a0% ";
  } else {
    text += publique ? "au taux de la Banque centrale européenne majoré de 8 points "
                     : "au taux de la Banque centrale européenne majoré de 10 points ";
  }
  text +=
      "sont dues sans rappel depuis le lendemain de l'échéance, ainsi qu'une indemnité forfaitaire de 40\u00a0€ pour "
      "frais de "
      "recouvrement ";
  return text + (publique ? "(articles L2192-13 et D2192-35 du code de la commande publique)."
                          : "(articles L441-10 et D441-5 du code de commerce).");
}

}  // namespace courriel
