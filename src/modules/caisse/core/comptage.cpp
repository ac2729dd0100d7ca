#include "modules/caisse/core/comptage.hpp"

#include <algorithm>
#include <array>

namespace caisse {

bool coupure(std::int64_t centimes) {
  constexpr std::array<std::int64_t, 15> toutes{1,   2,     5,     10,    20,     50,     100,   200,
                                                500, 1'000, 2'000, 5'000, 10'000, 20'000, 50'000};
  return std::find(toutes.begin(), toutes.end(), centimes) != toutes.end();
}

base::Centimes Comptage::total() const {
  base::Centimes somme;
  for (const auto& [valeur, nombre] : coupures) somme.value += valeur * nombre;
  return somme;
}

std::string Comptage::json() const {
  std::string out = "{";
  for (const auto& [valeur, nombre] : coupures) {
    if (out.size() > 1) out += ',';
    out += '"' + base::format_decimal_short(valeur, 2) + "\":" + std::to_string(nombre);
  }
  return out + "}";
}

}  // namespace caisse
