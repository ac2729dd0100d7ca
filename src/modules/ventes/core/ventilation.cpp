#include "modules/ventes/core/ventilation.hpp"

#include <algorithm>

namespace ventes {

namespace {

std::int64_t part(std::int64_t amount, std::int64_t weight, std::int64_t total) {
  return static_cast<std::int64_t>(base::divide_half_away_from_zero(base::Int128{amount} * weight, total));
}

/// The parts of the first `settled` centimes of a document of `total`. The groups are laid end to end and each takes
/// what lies between its rounded ends, so that their sum is the amount settled.
std::vector<PartTva> cumul(std::span<const PartTva> groupes, std::int64_t settled, std::int64_t total) {
  std::vector<PartTva> parts(groupes.begin(), groupes.end());
  std::int64_t weight = 0;
  std::int64_t before = 0;
  for (PartTva& p : parts) {
    const std::int64_t gross = p.base.value + p.tva.value;
    weight += gross;
    const std::int64_t end = part(settled, weight, total);
    const std::int64_t own = end - before;
    before = end;
    if (gross != 0) p.tva.value = gross > 0 ? part(own, p.tva.value, gross) : part(own, -p.tva.value, -gross);
    p.base.value = own - p.tva.value;
  }
  return parts;
}

}  // namespace

std::vector<PartTva> ventiler(std::span<const PartTva> groupes, base::Centimes avant, base::Centimes apres) {
  std::int64_t total = 0;
  for (const PartTva& groupe : groupes) total += groupe.base.value + groupe.tva.value;
  if (total <= 0) return {};
  const auto from = cumul(groupes, std::clamp<std::int64_t>(avant.value, 0, total), total);
  auto parts = cumul(groupes, std::clamp<std::int64_t>(apres.value, 0, total), total);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    parts[i].base -= from[i].base;
    parts[i].tva -= from[i].tva;
  }
  std::erase_if(parts, [](const PartTva& p) { return p.base.value == 0 && p.tva.value == 0; });
  return parts;
}

}  // namespace ventes
