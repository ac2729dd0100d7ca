#include "modules/ventes/pdf/typographie.hpp"

#include <gtest/gtest.h>

namespace ventes {
namespace {

TEST(Typographie, montant_en_euros) {
  EXPECT_EQ(format_montant({123456}), "1\u202f234,56\u00a0€");
  EXPECT_EQ(format_montant({0}), "0,00\u00a0€");
  EXPECT_EQ(format_montant({5}), "0,05\u00a0€");
  EXPECT_EQ(format_montant({-99999}), "\u2212999,99\u00a0€");
  EXPECT_EQ(format_montant({-100000}), "\u22121\u202f000,00\u00a0€");
  EXPECT_EQ(format_montant(base::centimes_max), "999\u202f999\u202f999\u202f999,99\u00a0€");
}

TEST(Typographie, nombres_des_colonnes) {
  EXPECT_EQ(format_nombre({123456}), "1\u202f234,56");
  EXPECT_EQ(format_prix_unitaire({9'900'000}), "9,90");
  EXPECT_EQ(format_prix_unitaire({84'137}), "0,084137");
  EXPECT_EQ(format_prix_unitaire({12'345'000'000}), "12\u202f345,00");
  EXPECT_EQ(format_quantite({1500}), "1,5");
  EXPECT_EQ(format_quantite({1'200'000}), "1\u202f200");
  EXPECT_EQ(format_taux({550}), "5,5\u00a0%");
  EXPECT_EQ(format_taux({2000}), "20\u00a0%");
}

TEST(Typographie, identifiants_groupes) {
  EXPECT_EQ(format_siren("812345678"), "812\u00a0345\u00a0678");
  EXPECT_EQ(format_siret("812 345 678 00017"), "812\u00a0345\u00a0678\u00a000017");
  EXPECT_EQ(format_siret("CH-123"), "CH-123");
  EXPECT_EQ(format_iban("FR7630006000011234567890189"),
            "FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189");
}

TEST(Typographie, espaces_insecables_dans_une_phrase) {
  EXPECT_EQ(typographie("Payé : 40 € ; merci !"), "Payé\u00a0: 40\u00a0€\u202f; merci\u202f!");
  EXPECT_EQ(typographie("mention « Bon pour accord »"), "mention «\u00a0Bon pour accord\u00a0»");
  EXPECT_EQ(typographie("à 10,5 % l'an"), "à 10,5\u00a0% l'an");
  EXPECT_EQ(typographie("https://exemple.fr a:b"), "https://exemple.fr a:b");
  EXPECT_EQ(typographie(""), "");
  EXPECT_EQ(typographie(" "), " ");
}

}  // namespace
}  // namespace ventes
