#include "modules/caisse/core/heure.hpp"

#include <gtest/gtest.h>

namespace caisse {
namespace {

TEST(HeureFiscale, is_that_of_the_wall_in_summer_and_in_winter) {
  EXPECT_EQ(heure_locale(*base::parse_instant("2026-11-05T07:12:10Z"), "Europe/Paris"), "20261105081210");
  EXPECT_EQ(heure_locale(*base::parse_instant("2026-07-14T22:30:59.9Z"), "Europe/Paris"), "20260715003059");
  EXPECT_EQ(heure_locale(*base::parse_instant("2026-12-31T23:59:59Z"), "Europe/Paris"), "20270101005959");
  EXPECT_EQ(heure_locale(*base::parse_instant("2026-01-01T02:00:00Z"), "America/Martinique"), "20251231220000");
}

TEST(HeureFiscale, goes_on_by_a_second) {
  EXPECT_EQ(heure_suivante("20261105200000"), "20261105200001");
  EXPECT_EQ(heure_suivante("20261231235959"), "20270101000000");
  EXPECT_EQ(heure_suivante("20280228235959"), "20280229000000");
  EXPECT_THROW(static_cast<void>(heure_suivante("2026110520000")), std::logic_error);
}

TEST(HeureFiscale, bounds_a_day) {
  const base::Date jour = base::Date::of(2026, 2, 3);
  EXPECT_EQ(debut_du_jour(jour), "20260203000000");
  EXPECT_EQ(fin_du_jour(jour), "20260203235959");
  EXPECT_EQ(jour_de("20260203235959"), jour);
}

}  // namespace
}  // namespace caisse
