#include "modules/recurrences/core/echeancier.hpp"

#include <gtest/gtest.h>

#include <string>

namespace recurrences {
namespace {

base::Date le(const char* iso) { return *base::Date::parse(iso); }

Rythme tous_les(int intervalle, Unite unite, const char* ancre) {
  return {.unite = unite, .intervalle = intervalle, .ancre = le(ancre), .fin = {}, .nombre = {}};
}

std::string dates(const Rythme& rythme, int combien) {
  std::string out;
  for (int rang = 0; rang < combien; ++rang) {
    const auto date = echeance(rythme, rang);
    out += (out.empty() ? "" : " ") + (date ? date->iso() : std::string("-"));
  }
  return out;
}

TEST(Echeancier, le_31_devient_le_dernier_jour_du_mois_et_redevient_le_31) {
  EXPECT_EQ(dates(tous_les(1, Unite::Mois, "2026-01-31"), 6),
            "2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30");
  EXPECT_EQ(dates(tous_les(1, Unite::Mois, "2027-12-30"), 4), "2027-12-30 2028-01-30 2028-02-29 2028-03-30");
  EXPECT_EQ(dates(tous_les(3, Unite::Mois, "2026-11-30"), 4), "2026-11-30 2027-02-28 2027-05-30 2027-08-30");
}

TEST(Echeancier, le_29_fevrier_revient_les_annees_bissextiles) {
  EXPECT_EQ(dates(tous_les(1, Unite::Annee, "2024-02-29"), 5),
            "2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29");
  // 2100 is no leap year.
  EXPECT_EQ(dates(tous_les(4, Unite::Annee, "2096-02-29"), 3), "2096-02-29 2100-02-28 2104-02-29");
}

TEST(Echeancier, jours_et_semaines_se_comptent_sans_mois) {
  EXPECT_EQ(dates(tous_les(10, Unite::Jour, "2028-02-20"), 3), "2028-02-20 2028-03-01 2028-03-11");
  EXPECT_EQ(dates(tous_les(2, Unite::Semaine, "2026-12-21"), 3), "2026-12-21 2027-01-04 2027-01-18");
}

TEST(Echeancier, la_fin_et_le_nombre_l_arretent) {
  Rythme r = tous_les(1, Unite::Mois, "2026-01-31");
  r.fin = le("2026-03-31");
  EXPECT_EQ(dates(r, 4), "2026-01-31 2026-02-28 2026-03-31 -");
  r.nombre = 2;
  EXPECT_EQ(dates(r, 3), "2026-01-31 2026-02-28 -");
  EXPECT_EQ(echeance(r, -1), std::nullopt);
  // Nothing beyond what a date can be.
  EXPECT_EQ(echeance(tous_les(366, Unite::Annee, "2026-01-01"), 1), std::nullopt);
  EXPECT_EQ(echeance(tous_les(366, Unite::Jour, "2026-01-01"), 2'000'000'000), std::nullopt);
  EXPECT_EQ(echeance(tous_les(1, Unite::Mois, "2199-12-31"), 1), std::nullopt);
}

TEST(Echeancier, ce_qui_a_ete_manque_se_rattrape_dans_l_ordre) {
  const Rythme r = tous_les(1, Unite::Mois, "2026-01-31");
  const auto manquees = echues(r, 1, le("2026-04-30"), 100);
  ASSERT_EQ(manquees.size(), 3U);
  EXPECT_EQ(manquees[0], le("2026-02-28"));
  EXPECT_EQ(manquees[2], le("2026-04-30"));
  EXPECT_EQ(echues(r, 1, le("2026-04-30"), 2).size(), 2U);
  EXPECT_TRUE(echues(r, 1, le("2026-02-27"), 100).empty());
}

TEST(Echeancier, une_reprise_passe_ce_qui_est_tombe_pendant_la_pause) {
  Rythme r = tous_les(1, Unite::Mois, "2026-01-31");
  EXPECT_EQ(rang_apres(r, 0, le("2026-03-30")), 2);
  EXPECT_EQ(rang_apres(r, 0, le("2026-03-31")), 3);
  EXPECT_EQ(rang_apres(r, 5, le("2026-03-31")), 5);
  r.nombre = 2;
  EXPECT_EQ(rang_apres(r, 0, le("2030-01-01")), 2);
}

TEST(Echeancier, chaque_unite_a_son_mot) {
  for (std::size_t i = 0; i < std::size(unites); ++i) EXPECT_EQ(unite_de(unites[i]), static_cast<Unite>(i));
  EXPECT_EQ(unite_de("mois"), std::nullopt);
}

}  // namespace
}  // namespace recurrences
