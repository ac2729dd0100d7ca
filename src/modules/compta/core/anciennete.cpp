#include "modules/compta/core/anciennete.hpp"

#include <algorithm>

namespace compta {

Tranche tranche_de(base::Date echeance, base::Date au) {
  const int jours = au.days_since_epoch() - echeance.days_since_epoch();
  if (jours <= 0) return Tranche::NonEchu;
  if (jours <= 30) return Tranche::De1A30;
  if (jours <= 60) return Tranche::De31A60;
  if (jours <= 90) return Tranche::De61A90;
  return Tranche::PlusDe90;
}

std::vector<Echeance> lire_echeances(std::string_view texte, base::Date sinon, base::Centimes ouvert) {
  std::vector<Echeance> echeances;
  while (!texte.empty()) {
    const std::string_view ligne = texte.substr(0, texte.find(';'));
    texte.remove_prefix(std::min(texte.size(), ligne.size() + 1));
    echeances.push_back({base::Date::parse(ligne.substr(0, 10)).value_or(sinon),
                         {base::parse_decimal(ligne.substr(11), 2, base::centimes_max.value).units}});
  }
  if (echeances.empty()) echeances.push_back({sinon, ouvert});
  return echeances;
}

std::vector<Echeance> restantes(std::vector<Echeance> echeances, base::Centimes ouvert) {
  for (auto e = echeances.rbegin(); e != echeances.rend(); ++e) {
    const bool premiere = std::next(e) == echeances.rend();
    const base::Centimes part = ouvert.value < 0 || premiere ? ouvert : std::min(ouvert, e->montant);
    e->montant = part;
    ouvert -= part;
  }
  std::erase_if(echeances, [](const Echeance& e) { return e.montant.value == 0; });
  return echeances;
}

void SoldeClient::ajouter(base::Date echeance, base::Date au, base::Centimes ouvert) {
  if (ouvert.value < 0) {
    credits += ouvert;
  } else {
    dus[static_cast<std::size_t>(tranche_de(echeance, au))] += ouvert;
  }
}

void SoldeClient::ajouter(std::string_view echeances, base::Date echeance, base::Date au, base::Centimes ouvert) {
  for (const Echeance& e : restantes(lire_echeances(echeances, echeance, ouvert), ouvert)) {
    ajouter(e.date, au, e.montant);
  }
}

base::Centimes SoldeClient::total() const {
  base::Centimes somme = credits;
  for (const base::Centimes du : dus) somme += du;
  return somme;
}

SoldeClient& SoldeClient::operator+=(const SoldeClient& autre) {
  for (std::size_t i = 0; i < tranches; ++i) dus[i] += autre.dus[i];
  credits += autre.credits;
  return *this;
}

}  // namespace compta
