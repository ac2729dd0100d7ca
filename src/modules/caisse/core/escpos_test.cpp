#include "modules/caisse/core/escpos.hpp"

#include <gtest/gtest.h>

namespace {

TEST(Escpos, page_858_et_euro) {
  EXPECT_EQ(caisse::cp858("Café 1,50 €"), "Caf\x82 1,50 \xD5");
  EXPECT_EQ(caisse::cp858("œuf – l’été"), "oeuf - l'\x82t\x82");
  EXPECT_EQ(caisse::cp858("日"), "?");
}

TEST(Escpos, colonnes_et_lignes_dans_la_largeur) {
  caisse::Escpos t(16);
  t.colonnes("Pain de campagne long", "2,50");
  t.ligne("un texte qui passe à la ligne");
  const std::string octets = t.octets().substr(5);
  EXPECT_EQ(octets, "Pain de cam 2,50\nun texte qui\npasse \x85 la ligne\n");
}

TEST(Escpos, tiroir_coupe_et_code) {
  caisse::Escpos t(42);
  t.qr("TC1-2026-00001");
  t.tiroir();
  t.couper();
  const std::string& octets = t.octets();
  EXPECT_NE(octets.find("1P0TC1-2026-00001"), std::string::npos);
  EXPECT_NE(octets.find(std::string("\x1Bp\x00", 3)), std::string::npos);
  EXPECT_TRUE(octets.ends_with(std::string("\x1DV\x42\x00", 4)));
}

}  // namespace
