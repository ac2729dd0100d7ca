#include "modules/entreprise/core/plans.hpp"

#include <algorithm>
#include <array>

namespace entreprise {

namespace {

constexpr std::optional<std::int64_t> sans_limite = std::nullopt;

constexpr std::array<Plan, 5> toutes{{
    {"DECOUVERTE", 100, 20, 2, 1, 500, 500},
    {"ESSENTIEL", 1'000, 100, 5, 1, 5'000, 5'000},
    {"PRO", 10'000, 500, 15, 5, 50'000, 50'000},
    {"BUSINESS", 100'000, 2'000, 50, 20, 500'000, 200'000},
    {"ENTERPRISE", sans_limite, sans_limite, sans_limite, sans_limite, sans_limite, sans_limite},
}};

}  // namespace

std::span<const Plan> plans() { return toutes; }

const Plan& plan(std::string_view nom) {
  const auto found = std::find_if(toutes.begin(), toutes.end(), [&](const Plan& p) { return p.nom == nom; });
  return found == toutes.end() ? toutes.front() : *found;
}

std::string_view plan_pour_documents(std::int64_t documents) {
  const auto found = std::find_if(toutes.begin(), toutes.end(),
                                  [&](const Plan& p) { return !p.documents || *p.documents >= documents; });
  return found->nom;
}

}  // namespace entreprise
