#include "modules/compta/core/fec.hpp"

#include <gtest/gtest.h>

namespace {

using namespace compta;

TEST(Fec, nom_et_entete) {
  EXPECT_EQ(nom_fec("732829320", base::Date::of(2026, 12, 31)), "732829320FEC20261231.txt");
  const std::string entete = entete_fec();
  EXPECT_EQ(std::count(entete.begin(), entete.end(), '\t'), 17);
  EXPECT_TRUE(entete.starts_with("JournalCode\tJournalLib\tEcritureNum\t"));
  EXPECT_TRUE(entete.ends_with("Montantdevise\tIdevise\r\n"));
}

TEST(Fec, une_ecriture_ligne_a_ligne) {
  Ecriture e;
  e.journal = "VE";
  e.date = e.date_piece = base::Date::of(2026, 1, 5);
  e.validation = base::Date::of(2026, 1, 6);
  e.piece = "FA2026-00001";
  e.libelle = "Facture FA2026-00001";
  e.lignes.push_back({{"411000", "Clients"}, {"C1", "Hôtel"}, {17'505}, {}, "FA2026-00001", "20260110"});
  e.lignes.push_back({{"707000", "Ventes"}, {}, {}, {17'505}, "", "20260110"});
  std::string out;
  append_fec(out, e, 7);
  EXPECT_EQ(out,
            "VE\tVentes\t7\t20260105\t411000\tClients\tC1\tH\xF4tel\tFA2026-00001\t20260105\tFacture "
            "FA2026-00001\t175,05\t0,00\t"
            "FA2026-00001\t20260110\t20260106\t\t\r\n"
            "VE\tVentes\t7\t20260105\t707000\tVentes\t\t\tFA2026-00001\t20260105\tFacture "
            "FA2026-00001\t0,00\t175,05\t\t\t20260106\t\t\r\n");
}

TEST(Fec, caracteres) {
  EXPECT_EQ(champ_fec("Œuvre à 5 €, Ÿ"), "\xBCuvre \xE0 5 \xA4, \xBE");
  EXPECT_EQ(champ_fec("a\tb\r\nc|d"), "a b  c|d");
  EXPECT_EQ(champ_fec("  l’été – « fin »…  "), "l'\xE9t\xE9 - \xAB fin \xBB...");
  EXPECT_EQ(champ_fec("Łódź"),
            "L\xF3"
            "dz");
  EXPECT_EQ(champ_fec("北京"), "??");
  EXPECT_EQ(champ_fec("½ tarif"), "1/2 tarif");
  EXPECT_EQ(champ_fec("\xC2\xA0"), "");
}

TEST(Fec, exercices) {
  EXPECT_EQ(exercice_de(2026, 1), (Exercice{base::Date::of(2026, 1, 1), base::Date::of(2026, 12, 31)}));
  EXPECT_EQ(exercice_de(2023, 3), (Exercice{base::Date::of(2023, 3, 1), base::Date::of(2024, 2, 29)}));
}

}  // namespace
