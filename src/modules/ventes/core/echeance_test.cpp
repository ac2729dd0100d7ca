#include "modules/ventes/core/echeance.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ventes {
namespace {

using base::Date;

TEST(Echeance, jours_et_fins_de_mois) {
  const Date emission = Date::of(2026, 1, 20);
  EXPECT_EQ(date_echeance(emission, 0, FinDeMois::Non), emission);
  EXPECT_EQ(date_echeance(emission, 30, FinDeMois::Non), Date::of(2026, 2, 19));
  EXPECT_EQ(date_echeance(emission, 45, FinDeMois::DelaiPuisFinDeMois), Date::of(2026, 3, 31));
  EXPECT_EQ(date_echeance(emission, 45, FinDeMois::FinDeMoisPuisDelai), Date::of(2026, 3, 17));
  EXPECT_EQ(date_echeance(Date::of(2028, 1, 31), 29, FinDeMois::DelaiPuisFinDeMois), Date::of(2028, 2, 29));
}

TEST(Echeance, maximum_entre_professionnels) {
  const Date emission = Date::of(2026, 1, 2);
  const auto code = [&](Date echeance, FinDeMois fin, TypeAcheteur acheteur) {
    const auto faute = verifier_echeance(emission, echeance, fin, acheteur);
    return faute ? faute->code : std::string();
  };
  EXPECT_EQ(code(Date::of(2026, 3, 3), FinDeMois::Non, TypeAcheteur::Professionnel), "");
  EXPECT_EQ(code(Date::of(2026, 3, 4), FinDeMois::Non, TypeAcheteur::Professionnel), "echeance_trop_lointaine");
  EXPECT_EQ(code(Date::of(2026, 3, 17), FinDeMois::FinDeMoisPuisDelai, TypeAcheteur::Professionnel), "");
  EXPECT_EQ(code(Date::of(2026, 3, 18), FinDeMois::FinDeMoisPuisDelai, TypeAcheteur::Professionnel),
            "echeance_trop_lointaine");
  EXPECT_EQ(code(Date::of(2027, 1, 1), FinDeMois::Non, TypeAcheteur::Particulier), "");
  EXPECT_EQ(code(Date::of(2026, 1, 1), FinDeMois::Non, TypeAcheteur::Particulier), "echeance_avant_emission");
}

RC_GTEST_PROP(Echeance, quarante_cinq_jours_fin_de_mois_sont_toujours_permis, ()) {
  const Date emission = Date::of(2026, 1, 1).plus_days(*rc::gen::inRange(0, 3000));
  for (const FinDeMois fin : {FinDeMois::DelaiPuisFinDeMois, FinDeMois::FinDeMoisPuisDelai}) {
    RC_ASSERT(date_echeance(emission, 45, fin) <= echeance_max(emission, fin));
    RC_ASSERT(date_echeance(emission, 45, fin) > emission);
  }
}

}  // namespace
}  // namespace ventes
