#include "modules/fidelite/core/ajustement.hpp"

#include <gtest/gtest.h>

#include <string>

namespace fidelite {

namespace {

const base::Date aujourdhui = base::Date::of(2026, 11, 28);

DemandeAjustement demande(std::int64_t points) {
  return {.points = points, .jusqu_au = {}, .solde = 100, .disponibles = 80, .aujourdhui = aujourdhui};
}

std::string codes(const DemandeAjustement& d) {
  std::string text;
  for (const base::Fault& f : fautes_de_l_ajustement(d)) text += f.code + " " + f.pointer + ";";
  return text;
}

TEST(Ajustement, PointsAreGivenAndTakenAway) {
  EXPECT_EQ(codes(demande(50)), "");
  EXPECT_EQ(codes(demande(-80)), "");
}

TEST(Ajustement, EachFaultIsNamedAtItsPlace) {
  EXPECT_EQ(codes(demande(0)), "points_nuls #/points;");
  EXPECT_EQ(codes(demande(-81)), "points_insuffisants #/points;");
  EXPECT_EQ(codes(demande(solde_max)), "hors_limites #/points;");
  DemandeAjustement d = demande(-10);
  d.bonus = true;
  EXPECT_EQ(codes(d), "bonus_negatif #/points;");
  d.jusqu_au = aujourdhui;
  EXPECT_EQ(codes(d), "bonus_negatif #/points;date_sans_gain #/jusquAu;");
}

TEST(Ajustement, GivenPointsEndTodayAtTheEarliest) {
  DemandeAjustement d = demande(10);
  d.jusqu_au = aujourdhui;
  EXPECT_EQ(codes(d), "");
  d.jusqu_au = aujourdhui.plus_days(-1);
  EXPECT_EQ(codes(d), "date_passee #/jusquAu;");
}

}  // namespace

}  // namespace fidelite
