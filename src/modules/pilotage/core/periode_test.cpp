#include "modules/pilotage/core/periode.hpp"

#include <gtest/gtest.h>

namespace pilotage {
namespace {

using base::Centimes;
using base::Date;

TEST(Periode, is_compared_with_the_same_days_a_year_before) {
  EXPECT_EQ(an_passe({Date::of(2026, 11, 1), Date::of(2026, 11, 22)}),
            (Periode{Date::of(2025, 11, 1), Date::of(2025, 11, 22)}));
  EXPECT_EQ(an_passe({Date::of(2025, 2, 1), Date::of(2025, 2, 28)}),
            (Periode{Date::of(2024, 2, 1), Date::of(2024, 2, 29)}));
  EXPECT_EQ(an_passe({Date::of(2024, 2, 1), Date::of(2024, 2, 29)}),
            (Periode{Date::of(2023, 2, 1), Date::of(2023, 2, 28)}));
  EXPECT_EQ(an_passe({Date::of(2024, 2, 1), Date::of(2024, 2, 28)}),
            (Periode{Date::of(2023, 2, 1), Date::of(2023, 2, 28)}));
}

TEST(Periode, is_told_by_day_up_to_two_months) {
  EXPECT_EQ(pas_de({Date::of(2026, 7, 1), Date::of(2026, 8, 31)}), Pas::Jour);
  EXPECT_EQ(pas_de({Date::of(2026, 7, 1), Date::of(2026, 9, 1)}), Pas::Mois);
}

TEST(Serie, has_a_point_for_every_day_with_that_of_the_year_before) {
  Serie serie({Date::of(2025, 2, 27), Date::of(2025, 2, 28)});
  serie.ajouter(Date::of(2025, 2, 28), Centimes{1000}, Centimes{200});
  serie.ajouter_an_passe(Date::of(2024, 2, 27), Centimes{1});
  serie.ajouter_an_passe(Date::of(2024, 2, 28), Centimes{10});
  serie.ajouter_an_passe(Date::of(2024, 2, 29), Centimes{100});
  ASSERT_EQ(serie.points().size(), 2U);
  EXPECT_EQ(serie.points()[0].ht, Centimes{});
  EXPECT_EQ(serie.points()[0].ht_an_passe, Centimes{1});
  EXPECT_EQ(serie.points()[1].debut, Date::of(2025, 2, 28));
  EXPECT_EQ(serie.points()[1].ht, Centimes{1000});
  EXPECT_EQ(serie.points()[1].ttc, Centimes{1200});
  EXPECT_EQ(serie.points()[1].ht_an_passe, Centimes{110});
}

TEST(Serie, of_months_begins_with_its_period) {
  Serie serie({Date::of(2026, 1, 15), Date::of(2026, 4, 10)});
  serie.ajouter(Date::of(2026, 1, 31), Centimes{1}, Centimes{});
  serie.ajouter(Date::of(2026, 2, 1), Centimes{2}, Centimes{});
  serie.ajouter_an_passe(Date::of(2025, 1, 15), Centimes{3});
  serie.ajouter_an_passe(Date::of(2025, 4, 10), Centimes{4});
  ASSERT_EQ(serie.points().size(), 4U);
  EXPECT_EQ(serie.points()[0].debut, Date::of(2026, 1, 15));
  EXPECT_EQ(serie.points()[1].debut, Date::of(2026, 2, 1));
  EXPECT_EQ(serie.points()[0].ht, Centimes{1});
  EXPECT_EQ(serie.points()[1].ht, Centimes{2});
  EXPECT_EQ(serie.points()[0].ht_an_passe, Centimes{3});
  EXPECT_EQ(serie.points()[3].ht_an_passe, Centimes{4});
}

}  // namespace
}  // namespace pilotage
