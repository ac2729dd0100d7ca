#include "modules/ventes/xml/chiffrage.hpp"

#include <gtest/gtest.h>

#include "modules/ventes/xml/unites.hpp"

namespace {

using base::Centimes;
using base::PrixUnitaire;
using base::Quantite;
using base::Taux;
using ventes::CategorieTva;

constexpr Taux vingt{2000};

ventes::LigneAChiffrer ligne(std::int64_t milliemes, std::int64_t millioniemes, std::int64_t net,
                             std::optional<ventes::Remise> remise = std::nullopt) {
  return {Quantite{milliemes}, PrixUnitaire{millioniemes}, remise, CategorieTva::S, vingt, Centimes{net}};
}

ventes::TvaElectronique groupe(std::int64_t base, std::int64_t montant, Taux taux = vingt) {
  return {CategorieTva::S, taux, Centimes{base}, Centimes{montant}, "", ""};
}

TEST(Chiffrage, KeepsThePriceThatGivesTheAmount) {
  const std::vector lignes{ligne(2'000, 349'900'000, 69'980), ligne(37'000, 4'185'000, 15'485)};
  const auto c = ventes::chiffrer(lignes, {}, std::vector{groupe(85'465, 17'093)}, std::nullopt);
  EXPECT_EQ(c.lignes[0].prix.millioniemes, 349'900'000);
  EXPECT_EQ(c.lignes[1].prix.millioniemes, 4'185'000);
  EXPECT_FALSE(c.lignes[1].remise || c.lignes[1].base_prix);
  EXPECT_TRUE(c.ajustements.empty());
  EXPECT_EQ(c.totaux.ttc, Centimes{102'558});
  EXPECT_EQ(c.totaux.arrondi, Centimes{0});
}

TEST(Chiffrage, SaysAPercentageOnlyWhereItGivesTheAmount) {
  const std::vector lignes{ligne(3'000, 33'330'000, 8'999, Taux{1000}), ligne(1'000, 10'000'000, 900, Centimes{100})};
  const auto c = ventes::chiffrer(lignes, {}, std::vector{groupe(9'899, 1'980)}, std::nullopt);
  ASSERT_TRUE(c.lignes[0].remise);
  EXPECT_EQ(c.lignes[0].remise->montant, Centimes{1'000});
  EXPECT_EQ(c.lignes[0].remise->pourcent, Taux{1000});
  EXPECT_EQ(c.lignes[0].remise->base, Centimes{9'999});
  EXPECT_EQ(c.lignes[1].remise->montant, Centimes{100});
  EXPECT_FALSE(c.lignes[1].remise->pourcent);
}

TEST(Chiffrage, AGrossPriceOutOfReachMovesTheBaseAndRoundsTheAmountDue) {
  // 9.99: base 8.33 (8.325 rounded), VAT 1.66; but 8.33 × 20 % is 1.67. The base 8.32 gives 1.66.
  const std::vector lignes{ligne(1'000, 8'325'000, 833)};
  const auto c = ventes::chiffrer(lignes, {}, std::vector{groupe(833, 166)}, std::nullopt);
  EXPECT_EQ(c.tva[0].base, Centimes{832});
  EXPECT_EQ(c.tva[0].montant, Centimes{166});
  EXPECT_EQ(c.lignes[0].net, Centimes{832});
  EXPECT_EQ(c.lignes[0].prix.millioniemes, 8'320'000);
  EXPECT_EQ(c.totaux.ttc, Centimes{998});
  EXPECT_EQ(c.totaux.arrondi, Centimes{1});
  EXPECT_EQ(c.totaux.net_a_payer, Centimes{999});
}

TEST(Chiffrage, ALineTooLongForSixDecimalsIsPricedWhole) {
  // 30,000 pieces for 1.00: 0.000033 each gives 0.99.
  const std::vector lignes{ligne(30'000'000, 0, 100)};
  const auto c = ventes::chiffrer(lignes, {}, std::vector{groupe(100, 20)}, std::nullopt);
  EXPECT_EQ(c.lignes[0].prix.millioniemes, 1'000'000);
  EXPECT_EQ(c.lignes[0].base_prix, Quantite{30'000'000});
}

TEST(Chiffrage, DiscountOfTheDocumentIsWhatLiesBetweenLinesChargesAndBase) {
  const std::vector lignes{ligne(1'000, 100'000'000, 10'000)};
  const std::vector frais{ventes::FraisAChiffrer{Centimes{1'850}, CategorieTva::S, vingt, "Port", ""}};
  const auto c = ventes::chiffrer(lignes, frais, std::vector{groupe(10'850, 2'170)}, ventes::Remise{Taux{1000}});
  ASSERT_EQ(c.ajustements.size(), 2u);
  EXPECT_EQ(c.ajustements[0].montant, Centimes{1'000});
  EXPECT_EQ(c.ajustements[0].pourcent, Taux{1000});
  EXPECT_TRUE(c.ajustements[1].frais);
  EXPECT_EQ(c.ajustements[1].motif, "Port");
  EXPECT_EQ(c.totaux.ht, Centimes{10'850});
  EXPECT_EQ(c.totaux.remises, Centimes{1'000});
  EXPECT_EQ(c.totaux.frais, Centimes{1'850});
}

TEST(Chiffrage, VatThatNoCentimeReachesIsComputedAgain) {
  // The last credit note on an invoice at 5.5 % may hold a centime more than its own base says.
  const std::vector lignes{ventes::LigneAChiffrer{Quantite{1'000}, PrixUnitaire{1'000'000}, std::nullopt,
                                                  CategorieTva::S, Taux{550}, Centimes{100}}};
  const auto c = ventes::chiffrer(lignes, {}, std::vector{groupe(100, 7, Taux{550})}, std::nullopt);
  EXPECT_EQ(c.tva[0].montant, Centimes{6});
  EXPECT_EQ(c.totaux.arrondi, Centimes{1});
  EXPECT_EQ(c.totaux.net_a_payer, Centimes{107});
}

TEST(Unites, KnowsWhatPeopleWrite) {
  EXPECT_EQ(ventes::code_unite("KGM"), "KGM");
  EXPECT_EQ(ventes::code_unite("Pièce"), "C62");
  EXPECT_EQ(ventes::code_unite("m²"), "MTK");
  EXPECT_EQ(ventes::code_unite("M³"), "MTQ");
  EXPECT_EQ(ventes::code_unite("heures"), "HUR");
  EXPECT_EQ(ventes::code_unite("%"), "P1");
  EXPECT_EQ(ventes::code_unite("botte de foin"), "");
}

}  // namespace
