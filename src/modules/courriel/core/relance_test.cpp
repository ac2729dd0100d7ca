#include "modules/courriel/core/relance.hpp"

#include <gtest/gtest.h>

namespace courriel {
namespace {

base::Date le(const char* iso) { return *base::Date::parse(iso); }

TEST(Relance, les_jours_feries_de_france) {
  // Easter was 5 April in 2026, 28 March in 2027, 16 April in 2028.
  for (const char* jour :
       {"2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14", "2026-08-15",
        "2026-11-01", "2026-11-11", "2026-12-25", "2027-03-29", "2028-04-17"}) {
    EXPECT_TRUE(jour_ferie(le(jour))) << jour;
  }
  for (const char* jour : {"2026-04-07", "2026-11-22", "2026-12-26", "2027-04-06"})
    EXPECT_FALSE(jour_ferie(le(jour))) << jour;
  EXPECT_TRUE(jour_calme(le("2026-11-21")));
  EXPECT_TRUE(jour_calme(le("2026-11-22")));
  EXPECT_FALSE(jour_calme(le("2026-11-23")));
  EXPECT_TRUE(jour_calme(le("2026-11-11")));
}

TEST(Relance, le_premier_niveau_part_au_jour_dit_ou_le_premier_jour_ouvre) {
  Creance c{.echeance = le("2026-11-02"), .dernier_jour = {}, .promesse = {}};
  EXPECT_EQ(niveau_du(c, {7, 15, 30}, le("2026-11-08")), std::nullopt);  // a Sunday, and a day too early
  EXPECT_EQ(niveau_du(c, {7, 15, 30}, le("2026-11-09")), 1);
  c.echeance = le("2026-11-04");
  EXPECT_EQ(niveau_du(c, {7, 15, 30}, le("2026-11-11")), std::nullopt);  // 11 November
  EXPECT_EQ(niveau_du(c, {7, 15, 30}, le("2026-11-12")), 1);
}

TEST(Relance, les_niveaux_se_suivent_sans_se_presser) {
  Creance c{.echeance = le("2026-09-01"), .dernier_jour = {}, .promesse = {}};
  // Everything is late: the first one leaves first, the others a week apart.
  EXPECT_EQ(niveau_du(c, {7, 15, 30}, le("2026-11-23")), 1);
  c.dernier_niveau = 1;
  c.dernier_jour = le("2026-11-23");
  EXPECT_EQ(niveau_du(c, {7, 15, 30}, le("2026-11-23")), std::nullopt);
  EXPECT_EQ(niveau_du(c, {7, 15, 30}, le("2026-11-27")), std::nullopt);
  EXPECT_EQ(niveau_du(c, {7, 15, 30}, le("2026-11-30")), 2);
  c.dernier_niveau = 3;
  EXPECT_EQ(niveau_du(c, {7, 15, 30}, le("2026-12-30")), std::nullopt);
  // Levels set for one same day stay a day apart.
  c.dernier_niveau = 1;
  EXPECT_EQ(niveau_du(c, {7, 7, 7}, le("2026-11-23")), std::nullopt);
  EXPECT_EQ(niveau_du(c, {7, 7, 7}, le("2026-11-24")), 2);
}

TEST(Relance, un_reglement_un_litige_ou_une_promesse_l_arrete) {
  Creance c{.echeance = le("2026-09-01"), .dernier_jour = {}, .promesse = le("2026-11-24")};
  EXPECT_EQ(niveau_du(c, niveaux_proposes, le("2026-11-24")), std::nullopt);
  EXPECT_EQ(niveau_du(c, niveaux_proposes, le("2026-11-25")), 1);
  c.close = true;
  EXPECT_EQ(niveau_du(c, niveaux_proposes, le("2026-11-25")), std::nullopt);
}

TEST(Relance, un_consommateur_ne_lit_jamais_les_quarante_euros) {
  for (int niveau = 1; niveau <= 3; ++niveau) {
    EXPECT_EQ(mentions_legales("PARTICULIER", niveau, "12.00").find("40"), std::string::npos);
    EXPECT_EQ(mentions_legales("PARTICULIER", niveau, "12.00").find("L441"), std::string::npos);
  }
  EXPECT_NE(mentions_legales("PARTICULIER", 3, "").find("1231-6"), std::string::npos);
  const std::string pro = mentions_legales("PROFESSIONNEL", 1, "12.50");
  EXPECT_NE(pro.find("12,5\u00a0%"), std::string::npos);
  EXPECT_NE(pro.find("40\u00a0€"), std::string::npos);
  EXPECT_NE(pro.find("L441-10"), std::string::npos);
  EXPECT_NE(mentions_legales("PROFESSIONNEL", 1, "").find("10 points"), std::string::npos);
  EXPECT_NE(mentions_legales("PUBLIC", 1, "12.50").find("8 points"), std::string::npos);
}

}  // namespace
}  // namespace courriel
