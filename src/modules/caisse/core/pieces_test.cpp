#include "modules/caisse/core/pieces.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace caisse {
namespace {

// The strings of the good archive that the official verifier of the format comes with.
constexpr std::string_view jour_1 =
    "MEUCIGrPxVbskKa6frEIL6-jI5CT35O3THgSVNzVdu4fhbAhAiEA3U6mrjTsdbtB1rdRIBAzn1euXqiFsyfuMaIrX39QTzY";

TEST(PiecesFiscales, a_ticket_is_signed_as_the_format_says) {
  EXPECT_EQ(signe_ticket({.caisse = "C01", .seq = 1, .heure = "20261105081210"}, {{"1000", {180}}, {"0550", {240}}},
                         {420}, "VENTE"),
            "0550:240|1000:180,420,20261105081210,C01,1,VENTE,Y,");
  EXPECT_EQ(signe_ticket({.caisse = "C01", .seq = 3, .heure = "20261105101500", .precedente = "MEUC"},
                         {{"0550", {-120}}}, {-120}, "ANNULATION"),
            "0550:-120,-120,20261105101500,C01,3,ANNULATION,N,MEUC");
}

TEST(PiecesFiscales, a_copy_a_total_and_an_event_are_signed_as_the_format_says) {
  EXPECT_EQ(signe_copie({.caisse = "C01", .seq = 1, .heure = "20261105090500"}, "TICKET", 1, "U7", 2),
            "C01,1,TICKET,1,U7,20261105090500,2,Y,");
  EXPECT_EQ(signe_total({.caisse = "C01", .seq = 2, .heure = "20261106200000", .precedente = jour_1}, {{"0550", {120}}},
                        {120}, {42408}, {42648}, "JOUR"),
            "0550:120,120,42408,42648,20261106200000,JOUR,2,N," + std::string(jour_1));
  EXPECT_EQ(
      signe_journal({.caisse = "C01", .seq = 1, .heure = "20261105075500"}, "260", "Initialisation des donnees", "U1"),
      "1,260,Initialisation des donnees,20261105075500,U1,C01,Y,");
}

TEST(PiecesFiscales, rates_have_four_digits) {
  EXPECT_EQ(code_taux({550}), "0550");
  EXPECT_EQ(code_taux({2000}), "2000");
  EXPECT_EQ(code_taux({210}), "0210");
  EXPECT_EQ(code_taux({0}), "0000");
  EXPECT_THROW(static_cast<void>(code_taux({10000})), std::logic_error);
}

TEST(PiecesFiscales, no_text_can_make_a_field_of_its_own) {
  EXPECT_EQ(texte_signe("Prix, TVA\nY,"), "Prix  TVA Y ");
  EXPECT_EQ(texte_signe("Clôture \t du jour"), "Clôture   du jour");
}

TEST(PiecesFiscales, a_ticket_prints_four_characters_of_its_signature) {
  //         3   7     13    19
  EXPECT_EQ(extrait("abCdefGhijklMnopqrStuvwxyz"), "CGMS");
  EXPECT_THROW(static_cast<void>(extrait("court")), std::logic_error);
}

TEST(PiecesFiscales, kinds_are_read_as_they_are_written) {
  for (const Nature nature : {Nature::Ticket, Nature::Copie, Nature::Jour, Nature::Mois, Nature::An, Nature::Journal}) {
    EXPECT_EQ(nature_de(to_text(nature)), nature);
  }
  EXPECT_THROW(static_cast<void>(nature_de("AUTRE")), std::logic_error);
}

}  // namespace
}  // namespace caisse
