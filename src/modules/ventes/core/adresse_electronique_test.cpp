#include "modules/ventes/core/adresse_electronique.hpp"

#include <gtest/gtest.h>

namespace {

using ventes::adresse_acceptable;
using ventes::adresse_electronique;
using ventes::TypeAcheteur;

TEST(AdresseElectronique, IsTheChosenOneThenTheSirenTheVatNumberTheMail) {
  auto routed = adresse_electronique({.type = TypeAcheteur::Professionnel, .pays = "FR", .siren = "404833048",
                                      .adresse = "404833048_COMPTA"});
  EXPECT_EQ(routed.schema + " " + routed.valeur, "0225 404833048_COMPTA");
  routed = adresse_electronique({.type = TypeAcheteur::Professionnel, .siren = "404833048", .email = "a@b.fr"});
  EXPECT_EQ(routed.schema + " " + routed.valeur, "0225 404833048");
  routed = adresse_electronique({.type = TypeAcheteur::Etranger, .pays = "DE", .numero_tva = "DE811193231"});
  EXPECT_EQ(routed.schema + " " + routed.valeur, "9930 DE811193231");
  routed = adresse_electronique({.type = TypeAcheteur::Etranger, .pays = "CH", .email = "a@b.ch"});
  EXPECT_EQ(routed.schema + " " + routed.valeur, "EM a@b.ch");
  routed = adresse_electronique({.type = TypeAcheteur::Particulier, .siren = "404833048", .email = "a@b.fr"});
  EXPECT_EQ(routed.schema + " " + routed.valeur, "EM a@b.fr");
  EXPECT_TRUE(adresse_electronique({}).valeur.empty());
}

TEST(AdresseElectronique, BetweenFrenchBusinessesBeginsWithTheSiren) {
  EXPECT_TRUE(adresse_acceptable({"0225", "404833048_40483304800022_S1"}, "404833048"));
  EXPECT_FALSE(adresse_acceptable({"0225", "732829320"}, "404833048"));
  EXPECT_FALSE(adresse_acceptable({"9957", "404833048"}, "404833048"));
  EXPECT_FALSE(adresse_acceptable({"0225", "404833048 A"}, "404833048"));
  EXPECT_FALSE(adresse_acceptable({"0225", "404833048_" + std::string(116, 'A')}, "404833048"));
}

}  // namespace
