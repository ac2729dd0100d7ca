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
