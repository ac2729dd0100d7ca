#include "modules/compta/core/anciennete.hpp"

#include <gtest/gtest.h>

namespace {

using namespace compta;

const base::Date au = base::Date::of(2026, 6, 30);

TEST(Anciennete, bornes_des_tranches) {
  EXPECT_EQ(tranche_de(base::Date::of(2026, 7, 1), au), Tranche::NonEchu);
  EXPECT_EQ(tranche_de(au, au), Tranche::NonEchu);
  EXPECT_EQ(tranche_de(base::Date::of(2026, 6, 29), au), Tranche::De1A30);
  EXPECT_EQ(tranche_de(au.plus_days(-30), au), Tranche::De1A30);
  EXPECT_EQ(tranche_de(au.plus_days(-31), au), Tranche::De31A60);
  EXPECT_EQ(tranche_de(au.plus_days(-60), au), Tranche::De31A60);
  EXPECT_EQ(tranche_de(au.plus_days(-61), au), Tranche::De61A90);
  EXPECT_EQ(tranche_de(au.plus_days(-90), au), Tranche::De61A90);
  EXPECT_EQ(tranche_de(au.plus_days(-91), au), Tranche::PlusDe90);
}

TEST(Anciennete, ce_qui_reste_d_un_echeancier_est_a_la_fin) {
  const std::vector<Echeance> echeances{{au.plus_days(-60), {3'000}}, {au.plus_days(-30), {3'000}}, {au, {4'000}}};
  EXPECT_EQ(restantes(echeances, {10'000}), echeances);
  EXPECT_EQ(restantes(echeances, {5'500}), (std::vector<Echeance>{{au.plus_days(-30), {1'500}}, {au, {4'000}}}));
  EXPECT_EQ(restantes(echeances, {-500}), (std::vector<Echeance>{{au, {-500}}}));
  EXPECT_EQ(restantes(echeances, {11'000}).front().montant, base::Centimes{4'000});
  EXPECT_TRUE(restantes(echeances, {0}).empty());
}

TEST(Anciennete, un_avoir_non_utilise_n_est_pas_une_dette_echue) {
  SoldeClient solde;
  solde.ajouter(au.plus_days(-45), au, {12'000});
  solde.ajouter(au.plus_days(-100), au, {-2'500});
  EXPECT_EQ(solde.dus[2], base::Centimes{12'000});
  EXPECT_EQ(solde.dus[4], base::Centimes{});
  EXPECT_EQ(solde.credits, base::Centimes{-2'500});
  EXPECT_EQ(solde.total(), base::Centimes{9'500});
}

}  // namespace
