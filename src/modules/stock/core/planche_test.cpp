#include "modules/stock/core/planche.hpp"

#include <gtest/gtest.h>

namespace stock {
namespace {

TEST(planche, chaque_etiquette_tient_sur_la_feuille) {
  for (const auto nom : planches) {
    const Planche& p = planche_de(nom);
    EXPECT_EQ(p.nom, nom);
    const Place derniere = place(p, 1, p.places() - 1);
    EXPECT_EQ(derniere.page, 0);
    EXPECT_LE(derniere.x + p.largeur, 21'000);
    EXPECT_LE(derniere.y + p.hauteur, 29'700);
    EXPECT_GE(p.pas, p.largeur);
  }
  EXPECT_EQ(planche_de("A4_65").places(), 65);
  EXPECT_EQ(planche_de("A4_24").places(), 24);
}

TEST(planche, une_feuille_entamee_se_finit) {
  const Planche& p = planche_de("A4_24");
  EXPECT_EQ(place(p, 24, 0).page, 0);
  EXPECT_EQ(place(p, 24, 1).page, 1);
  EXPECT_EQ(place(p, 2, 0).x, 720 + 6600);
  EXPECT_EQ(place(p, 4, 0).y, 1290 + 3390);
}

TEST(planche, les_fautes_ensemble) {
  const auto faults = fautes_etiquettes(planche_de("A4_24"), 25, {{false, 3'000}, {true, 3'000}});
  ASSERT_EQ(faults.size(), 3U);
  EXPECT_EQ(faults[0].code, "article_inconnu");
  EXPECT_EQ(faults[1].code, "depart_hors_planche");
  EXPECT_EQ(faults[2].code, "trop_d_etiquettes");
  EXPECT_EQ(fautes_etiquettes(planche_de("A4_65"), 65, {{true, 0}})[0].code, "lignes_obligatoires");
  EXPECT_TRUE(fautes_etiquettes(planche_de("A4_65"), 65, {{true, 1}}).empty());
}

TEST(planche, le_prix_comme_on_l_ecrit) {
  EXPECT_EQ(prix_affiche("9.90"), "9,90\u00A0€");
  EXPECT_EQ(prix_affiche("123.00"), "123,00\u00A0€");
  EXPECT_EQ(prix_affiche("1234567.00"), "1\u00A0234\u00A0567,00\u00A0€");
}

}  // namespace
}  // namespace stock
