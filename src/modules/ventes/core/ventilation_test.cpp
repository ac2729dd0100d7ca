#include "modules/ventes/core/ventilation.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

namespace ventes {
namespace {

using base::Centimes;
using base::Taux;

constexpr auto S = CategorieTva::S;

TEST(Ventilation, deux_taux_en_trois_paiements) {
  // 100.00 + 20.00 at 20 %, 100.00 + 5.50 at 5.5 %: 225.50 in all.
  const std::vector<PartTva> groupes{{S, {2000}, {10000}, {2000}}, {S, {550}, {10000}, {550}}};
  // 75.17 × 120 ÷ 225.50 = 40.0018 → 40.00, of which VAT 6.67; the rest 35.17, of which VAT 1.8336 → 1.83.
  EXPECT_EQ(ventiler(groupes, {0}, {7517}),
            (std::vector<PartTva>{{S, {2000}, {3333}, {667}}, {S, {550}, {3334}, {183}}}));
  // Up to 150.34: 80.0035 → 80.00, VAT 13.33; 70.34, VAT 3.667 → 3.67. Less what came before.
  EXPECT_EQ(ventiler(groupes, {7517}, {15034}),
            (std::vector<PartTva>{{S, {2000}, {3334}, {666}}, {S, {550}, {3333}, {184}}}));
  // The last payment closes both groups: 20.00 − 13.33 and 5.50 − 3.67.
  EXPECT_EQ(ventiler(groupes, {15034}, {22550}),
            (std::vector<PartTva>{{S, {2000}, {3333}, {667}}, {S, {550}, {3333}, {183}}}));
}

TEST(Ventilation, rien_hors_de_ce_qui_est_du) {
  const std::vector<PartTva> groupes{{S, {2000}, {1000}, {200}}, {CategorieTva::E, {0}, {0}, {0}}};
  EXPECT_EQ(ventiler(groupes, {1200}, {1500}), std::vector<PartTva>{});
  EXPECT_EQ(ventiler(groupes, {-300}, {0}), std::vector<PartTva>{});
  EXPECT_EQ(ventiler(groupes, {1000}, {5000}), (std::vector<PartTva>{{S, {2000}, {167}, {33}}}));
  EXPECT_EQ(ventiler(std::vector<PartTva>{{S, {2000}, {-1000}, {-200}}}, {0}, {-1200}), std::vector<PartTva>{});
  EXPECT_EQ(ventiler({}, {0}, {100}), std::vector<PartTva>{});
}

TEST(Ventilation, un_retour_dans_le_document) {
  // Goods sold for 120.00 at 20 % and taken back for 21.10 at 5.5 %: 98.90 due.
  const std::vector<PartTva> groupes{{S, {550}, {-2000}, {-110}}, {S, {2000}, {10000}, {2000}}};
  EXPECT_EQ(ventiler(groupes, {0}, {9890}), groupes);
  // Half: −10.55 at 5.5 % (VAT −0.55), 60.00 at 20 %.
  EXPECT_EQ(ventiler(groupes, {0}, {4945}),
            (std::vector<PartTva>{{S, {550}, {-1000}, {-55}}, {S, {2000}, {5000}, {1000}}}));
}

std::vector<PartTva> groupes_au_hasard() {
  std::vector<PartTva> groupes;
  const int count = *rc::gen::inRange(1, 5);
  for (int i = 0; i < count; ++i) {
    const auto base = *rc::gen::inRange<std::int64_t>(0, 2'000'000);
    const Taux taux{*rc::gen::element(0, 210, 550, 1000, 2000) + i};
    groupes.push_back({S, taux, {base}, {base * taux.points_de_base / 10'000}});
  }
  return groupes;
}

RC_GTEST_PROP(Ventilation, le_dernier_paiement_solde_chaque_taux, ()) {
  const auto groupes = groupes_au_hasard();
  std::int64_t total = 0;
  for (const auto& g : groupes) total += g.base.value + g.tva.value;
  RC_PRE(total > 0);
  std::map<int, std::pair<std::int64_t, std::int64_t>> sums;
  std::int64_t settled = 0;
  while (settled < total) {
    const std::int64_t next = std::min(total, settled + *rc::gen::inRange<std::int64_t>(1, total + 1));
    std::int64_t spread = 0;
    for (const auto& p : ventiler(groupes, {settled}, {next})) {
      sums[p.taux.points_de_base].first += p.base.value;
      sums[p.taux.points_de_base].second += p.tva.value;
      spread += p.base.value + p.tva.value;
    }
    RC_ASSERT(spread == next - settled);
    settled = next;
  }
  for (const auto& g : groupes) {
    RC_ASSERT(sums[g.taux.points_de_base].first == g.base.value);
    RC_ASSERT(sums[g.taux.points_de_base].second == g.tva.value);
  }
}

RC_GTEST_PROP(Ventilation, une_annulation_rend_ce_qui_fut_donne, ()) {
  const auto groupes = groupes_au_hasard();
  const Centimes a{*rc::gen::inRange<std::int64_t>(0, 5'000'000)};
  const Centimes b{*rc::gen::inRange<std::int64_t>(0, 5'000'000)};
  auto back = ventiler(groupes, b, a);
  for (auto& p : back) p = {p.categorie, p.taux, -p.base, -p.tva};
  RC_ASSERT(back == ventiler(groupes, a, b));
}

}  // namespace
}  // namespace ventes
