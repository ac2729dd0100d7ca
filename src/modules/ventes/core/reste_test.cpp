#include "modules/ventes/core/reste.hpp"

#include <gtest/gtest.h>

namespace ventes {
namespace {

using base::Quantite;

base::Uuid id(int n) {
  return *base::Uuid::parse("00000000-0000-7000-8000-00000000000" + std::to_string(n));
}

const std::vector<LigneRestante> lignes{{id(1), {3'000}, true}, {id(2), {0}, false}, {id(3), {-2'500}, false}};

std::vector<std::string> codes(const base::Refusal& refus) {
  std::vector<std::string> all;
  for (const auto& fault : refus.faults) all.push_back(fault.pointer + " " + fault.code);
  return all;
}

TEST(Reste, une_demande_vide_prend_tout) {
  const auto prises = prendre_du_reste(lignes, {}, "livrer");
  ASSERT_TRUE(prises);
  EXPECT_EQ(*prises, (std::vector<Quantite>{{3'000}, {0}, {-2'500}}));
}

TEST(Reste, une_ligne_demandee_deux_fois_s_additionne) {
  const std::vector<DemandeLigne> demandes{{id(1), Quantite{1'000}}, {id(1), std::nullopt}, {id(3), Quantite{-500}}};
  const auto prises = prendre_du_reste(lignes, demandes, "livrer");
  ASSERT_TRUE(prises);
  EXPECT_EQ(*prises, (std::vector<Quantite>{{3'000}, {0}, {-500}}));
}

TEST(Reste, toutes_les_fautes_ensemble_chacune_a_sa_place) {
  const std::vector<DemandeLigne> demandes{{id(1), Quantite{4'000}}, {id(9), std::nullopt}, {id(3), Quantite{1'000}},
                                           {id(2), Quantite{1'000}}, {id(1), Quantite{500}}, {id(1), Quantite{0}}};
  const auto prises = prendre_du_reste(lignes, demandes, "facturer");
  ASSERT_FALSE(prises);
  EXPECT_EQ(prises.error().status, 422);
  EXPECT_EQ(codes(prises.error()),
            (std::vector<std::string>{
                "#/lignes/0/quantite quantite_superieure_au_reste", "#/lignes/1/ligneId reference_inconnue",
                "#/lignes/2/quantite quantite_superieure_au_reste", "#/lignes/3/quantite quantite_superieure_au_reste",
                "#/lignes/4/quantite quantite_non_entiere", "#/lignes/5/quantite quantite_superieure_au_reste"}));
  EXPECT_NE(prises.error().detail.find("Il reste 3 à facturer"), std::string::npos) << prises.error().detail;
}

TEST(Reste, rien_ne_reste) {
  const std::vector<LigneRestante> vides{{id(1), {0}, false}};
  EXPECT_EQ(prendre_du_reste(vides, {}, "livrer").error().code, "rien_ne_reste");
  EXPECT_EQ(prendre_du_reste(vides, std::vector<DemandeLigne>{{id(1), std::nullopt}}, "livrer").error().code, "rien_ne_reste");
}

TEST(Reste, jamais_de_l_autre_signe) {
  EXPECT_EQ(reste_de({3'000}, {1'000}), Quantite{2'000});
  EXPECT_EQ(reste_de({3'000}, {5'000}), Quantite{0});
  EXPECT_EQ(reste_de({-3'000}, {-1'000}), Quantite{-2'000});
  EXPECT_EQ(reste_de({-3'000}, {-5'000}), Quantite{0});
}

}  // namespace
}  // namespace ventes
