#include "modules/ventes/core/affectation.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace ventes {
namespace {

using base::Centimes;
using base::Date;

TEST(Affectation, la_plus_ancienne_echeance_d_abord) {
  const Date janvier = Date::of(2026, 1, 31);
  const Date fevrier = Date::of(2026, 2, 28);
  const Date mars = Date::of(2026, 3, 31);
  // The second invoice has an instalment before, and one after, the due date of the first.
  const std::vector<ARegler> documents{{{{fevrier, {1000}}}}, {{{janvier, {300}}, {mars, {700}}}}};
  const auto parts = [&](std::int64_t montant) { return repartir(documents, {montant}).parts; };
  EXPECT_EQ(parts(200), (std::vector<Centimes>{{0}, {200}}));
  EXPECT_EQ(parts(1100), (std::vector<Centimes>{{800}, {300}}));
  EXPECT_EQ(parts(1500), (std::vector<Centimes>{{1000}, {500}}));
  const auto trop = repartir(documents, {2050});
  EXPECT_EQ(trop.parts, (std::vector<Centimes>{{1000}, {1000}}));
  EXPECT_EQ(trop.excedent, Centimes{50});
  EXPECT_EQ(trop.porteur, 1u);
  EXPECT_EQ(repartir({}, {50}).porteur, std::nullopt);
}

TEST(Affectation, plusieurs_credits_sur_plusieurs_factures) {
  const std::vector<Centimes> sources{{300}, {0}, {500}};
  const std::vector<Centimes> cibles{{200}, {400}};
  EXPECT_EQ(imputer(sources, cibles), (std::vector<Imputation>{{0, 0, {200}}, {0, 1, {100}}, {2, 1, {300}}}));
}

RC_GTEST_PROP(Affectation, rien_ne_se_perd, ()) {
  std::vector<ARegler> documents(*rc::gen::inRange<std::size_t>(0, 6));
  Centimes due;
  for (auto& document : documents) {
    for (int n = *rc::gen::inRange(1, 4); n > 0; --n) {
      const Centimes part{*rc::gen::inRange<std::int64_t>(1, 10'000)};
      document.restes.push_back({Date::of(2026, 1, 1).plus_days(*rc::gen::inRange(0, 60)), part});
      due += part;
    }
  }
  const Centimes montant{*rc::gen::inRange<std::int64_t>(1, 60'000)};
  const auto repartition = repartir(documents, montant);
  const auto sum = std::accumulate(repartition.parts.begin(), repartition.parts.end(), Centimes{});
  RC_ASSERT(sum + repartition.excedent == montant);
  RC_ASSERT(sum == std::min(montant, due));

  std::vector<Centimes> sources;
  Centimes credit;
  while (credit < sum) {
    sources.push_back({*rc::gen::inRange<std::int64_t>(0, 20'000)});
    credit += sources.back();
  }
  std::vector<Centimes> used(sources.size());
  std::vector<Centimes> settled(documents.size());
  for (const auto& i : imputer(sources, repartition.parts)) {
    used[i.source] += i.montant;
    settled[i.cible] += i.montant;
  }
  RC_ASSERT(settled == repartition.parts);
  for (std::size_t i = 0; i < sources.size(); ++i) RC_ASSERT(used[i] <= sources[i]);
}

}  // namespace
}  // namespace ventes
