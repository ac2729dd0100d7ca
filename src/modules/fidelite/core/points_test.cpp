#include "modules/fidelite/core/points.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace fidelite {

namespace {

Programme un_point_par_euro() { return {.centiemes_par_euro = 100, .valeur_point = 10'000}; }

TEST(Points, GainIsWholePointsOfTheChosenBase) {
  Programme programme = un_point_par_euro();
  EXPECT_EQ(points_gagnes(programme, {1'000}, {1'199}), 11);
  programme.base = BaseGain::Ht;
  EXPECT_EQ(points_gagnes(programme, {1'000}, {1'199}), 10);
  programme.centiemes_par_euro = 150;
  EXPECT_EQ(points_gagnes(programme, {1'033}, {0}), 15);
}

TEST(Points, NothingIsEarnedOnNothingOrWithoutProgramme) {
  EXPECT_EQ(points_gagnes(un_point_par_euro(), {0}, {99}), 0);
  EXPECT_EQ(points_gagnes(un_point_par_euro(), {-5'000}, {-6'000}), 0);
  EXPECT_EQ(points_gagnes(Programme{}, {5'000}, {6'000}), 0);
}

TEST(Points, TheLargestGainFitsTheLedger) {
  EXPECT_EQ(points_gagnes({.centiemes_par_euro = 99'999}, {}, base::centimes_max), points_max);
}

TEST(Points, LastDayIsThatOfTheMonth) {
  Programme programme = un_point_par_euro();
  EXPECT_EQ(valides_jusqu_au(programme, base::Date::of(2026, 1, 31)), std::nullopt);
  programme.validite_mois = 1;
  EXPECT_EQ(valides_jusqu_au(programme, base::Date::of(2026, 1, 31)), base::Date::of(2026, 2, 28));
}

TEST(Points, PayingTakesAsManyAsItNeeds) {
  const Programme programme{.centiemes_par_euro = 100, .valeur_point = 50'000};  // 0.05 EUR
  EXPECT_EQ(points_du_montant(programme, {300}), 60);
  EXPECT_EQ(points_du_montant(programme, {301}), 61);
  EXPECT_EQ(valeur_des_points(programme, 61), base::Centimes{305});
  EXPECT_EQ(valeur_des_points({.valeur_point = 3'333}, 2), base::Centimes{0});
}

TEST(Points, ThePartPaidWithPointsEarnsNone) {
  const PointsVente points{.gagnes = 100};
  EXPECT_EQ(points_a_reprendre(points, {{10'000}, {}, {3'000}}), 30);
  EXPECT_EQ(points_a_reprendre(points, {{10'000}, {}, {}}), 0);
}

TEST(Points, ACreditNoteTakesBackProRata) {
  PointsVente points{.gagnes = 101};
  EXPECT_EQ(points_a_reprendre(points, {{10'000}, {5'000}, {}}), 51);
  points.repris = 51;
  EXPECT_EQ(points_a_reprendre(points, {{10'000}, {10'000}, {}}), 50);
}

TEST(Points, ExpiredPointsAreNotTakenTwice) {
  EXPECT_EQ(points_a_reprendre({.gagnes = 100, .expires = 100}, {{10'000}, {10'000}, {}}), 0);
  EXPECT_EQ(points_a_reprendre({.gagnes = 100, .expires = 30}, {{10'000}, {10'000}, {}}), 70);
}

TEST(Points, WhatIsNoLongerPaidWithPointsEarnsAgain) {
  EXPECT_EQ(points_a_regagner({.gagnes = 100, .repris = 30}, {{10'000}, {}, {}}), 30);
  EXPECT_EQ(points_a_regagner({.gagnes = 100, .repris = 30}, {{10'000}, {}, {3'000}}), 0);
}

TEST(Points, TheLastCentimeGivesBackTheLastPoint) {
  EXPECT_EQ(points_a_rendre(7, {1'000}, {500}), 3);
  EXPECT_EQ(points_a_rendre(4, {500}, {500}), 4);
  EXPECT_EQ(points_a_rendre(4, {500}, {}), 0);
}

TEST(Points, ACreditNoteGivesBackItsPartInPoints) {
  EXPECT_EQ(part_rendue_en_points({10'000}, {3'000}, {}, {5'000}, {5'000}), base::Centimes{1'500});
  EXPECT_EQ(part_rendue_en_points({10'000}, {3'000}, {1'500}, {10'000}, {5'000}), base::Centimes{1'500});
  EXPECT_EQ(part_rendue_en_points({10'000}, {3'000}, {}, {5'000}, {400}), base::Centimes{400});
  EXPECT_EQ(part_rendue_en_points({10'000}, {}, {}, {5'000}, {5'000}), base::Centimes{0});
}

/// Whatever the credit notes of a sale, in whatever parts: what it leaves is never more than it should, and nothing once
/// all is given back; points spent come back exactly.
TEST(PointsProperties, CreditNotesInPartsAddUp) {
  rc::check([] {
    const std::int64_t total = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
    const std::int64_t en_points = *rc::gen::inRange<std::int64_t>(0, total + 1);
    PointsVente points{.gagnes = *rc::gen::inRange<std::int64_t>(0, 100'000),
                       .depenses = en_points == 0 ? 0 : *rc::gen::inRange<std::int64_t>(1, 100'000)};
    points.repris = points_a_reprendre(points, {{total}, {}, {en_points}});
    std::int64_t credite = 0;
    std::int64_t rendu = 0;
    const std::int64_t depenses = points.depenses;
    std::int64_t rendus = 0;
    while (credite < total) {
      const std::int64_t part = *rc::gen::inRange<std::int64_t>(1, total - credite + 1);
      credite += part;
      const auto argent = part_rendue_en_points({total}, {en_points}, {rendu}, {credite}, {part});
      const auto retour = points_a_rendre(points.depenses, {en_points - rendu}, argent);
      rendu += argent.value;
      rendus += retour;
      points.depenses -= retour;
      const MontantsVente apres{{total}, {credite}, {en_points - rendu}};
      const auto reprise = points_a_reprendre(points, apres);
      points.repris += reprise;
      RC_ASSERT(points.gagnes - points.repris == gain_du(points, apres));
      RC_ASSERT(points.gagnes >= points.repris);
      RC_ASSERT(points_a_reprendre(points, apres) == 0);
    }
    RC_ASSERT(points.gagnes == points.repris);
    RC_ASSERT(rendu == en_points);
    RC_ASSERT(rendus == depenses);
  });
}

TEST(PointsProperties, PointsThatPayAreWorthAtLeastTheAmountAndNotOneTooMany) {
  rc::check([] {
    const Programme programme{.valeur_point = *rc::gen::inRange<std::int64_t>(1, 2'000'000)};
    const base::Centimes montant{*rc::gen::inRange<std::int64_t>(1, 200'000)};
    const auto points = points_du_montant(programme, montant);
    RC_ASSERT(base::Int128{points} * programme.valeur_point >= base::Int128{montant.value} * 10'000);
    RC_ASSERT(base::Int128{points - 1} * programme.valeur_point < base::Int128{montant.value} * 10'000);
    RC_ASSERT(valeur_des_points(programme, points) >= montant);
  });
}

}  // namespace

}  // namespace fidelite
