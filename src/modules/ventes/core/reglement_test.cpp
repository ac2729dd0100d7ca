#include "modules/ventes/core/reglement.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ventes {
namespace {

using base::Centimes;
using base::Date;

TEST(Reglement, cas_par_ordre_de_precedence) {
  const Date avant = Date::of(2026, 1, 31);
  const Date apres = Date::of(2026, 2, 1);
  struct Cas {
    DemandeReglement demande;
    Reglement attendu;
  };
  for (const Cas& c : {
           Cas{{{100}, {120}, avant, apres, true, true}, {StatutReglement::TropPercu, {}, {20}}},
           Cas{{{100}, {100}, avant, apres, true, true}, {StatutReglement::Paye, {}, {}}},
           Cas{{{0}, {0}, avant, apres, false, false}, {StatutReglement::Paye, {}, {}}},
           Cas{{{100}, {40}, avant, apres, true, true}, {StatutReglement::Irrecouvrable, {60}, {}}},
           Cas{{{100}, {40}, avant, apres, true, false}, {StatutReglement::EnLitige, {60}, {}}},
           Cas{{{100}, {40}, avant, apres, false, false}, {StatutReglement::EnRetard, {60}, {}}},
           Cas{{{100}, {40}, apres, apres, false, false}, {StatutReglement::Partiel, {60}, {}}},
           Cas{{{100}, {0}, {}, apres, false, false}, {StatutReglement::NonPaye, {100}, {}}},
           Cas{{{100}, {-10}, {}, apres, false, false}, {StatutReglement::NonPaye, {110}, {}}},
           Cas{{{-100}, {-40}, {}, apres, false, false}, {StatutReglement::Partiel, {-60}, {}}},
           Cas{{{-100}, {-100}, {}, apres, false, false}, {StatutReglement::Paye, {}, {}}},
       }) {
    EXPECT_EQ(regler(c.demande), c.attendu) << c.demande.net_a_payer.value << " " << c.demande.paye.value;
  }
}

RC_GTEST_PROP(Reglement, reste_est_du_moins_paye, ()) {
  DemandeReglement d;
  d.net_a_payer = {*rc::gen::inRange<std::int64_t>(0, 1'000'000)};
  d.paye = {*rc::gen::inRange<std::int64_t>(-1000, 1'100'000)};
  const Reglement r = regler(d);
  RC_ASSERT(d.net_a_payer - d.paye == r.reste_a_payer - r.trop_percu);
  RC_ASSERT(r.reste_a_payer.value == std::max<std::int64_t>(0, (d.net_a_payer - d.paye).value));
}

}  // namespace
}  // namespace ventes
