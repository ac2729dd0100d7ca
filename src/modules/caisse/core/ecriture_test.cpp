#include "modules/caisse/core/ecriture.hpp"

#include <gtest/gtest.h>

namespace caisse {

TEST(Ecriture, AmountsHaveThousandsACommaAndARealMinus) {
  EXPECT_EQ(ecrire_euros({0}), "0,00\u00a0€");
  EXPECT_EQ(ecrire_euros({123456789}), "1\u202f234\u202f567,89\u00a0€");
  EXPECT_EQ(ecrire_euros({-5}), "\u22120,05\u00a0€");
  EXPECT_EQ(ecrire_nombre(1000), "1\u202f000");
  EXPECT_EQ(ecrire_pour_cent({550}), "5,5\u00a0%");
  EXPECT_EQ(ecrire_pour_cent({2000}), "20\u00a0%");
}

TEST(Ecriture, NamesAndHoursAreSaidInFrench) {
  EXPECT_EQ(nom_du_moyen("TITRE_RESTAURANT"), "Titre-restaurant");
  EXPECT_EQ(nom_du_moyen("TROC"), "Autre");
  EXPECT_EQ(nom_du_mouvement("RETRAIT"), "Sorties d'espèces");
  EXPECT_EQ(ecrire_heure("20261122183005"), "22/11/2026 à 18:30:05");
  EXPECT_EQ(ecrire_heure("hier"), "hier");
}

}  // namespace caisse
