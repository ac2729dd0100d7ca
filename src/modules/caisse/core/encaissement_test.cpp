#include "modules/caisse/core/encaissement.hpp"

#include <gtest/gtest.h>

namespace {

using caisse::Encaissement;
using caisse::Reglement;
using ventes::MoyenPaiement;

std::vector<std::string> codes(const Reglement& reglement) {
  std::vector<std::string> out;
  for (const auto& faute : caisse::fautes(reglement)) out.push_back(faute.code + " " + faute.pointer);
  return out;
}

Encaissement especes(std::int64_t montant, std::optional<base::Centimes> donne = {},
                     std::optional<base::Centimes> rendu = {}) {
  return {
      .id = {}, .moyen = MoyenPaiement::Especes, .montant = {montant}, .reference = {}, .donne = donne, .rendu = rendu};
}
Encaissement par(MoyenPaiement moyen, std::int64_t montant, std::optional<base::Centimes> donne = {}) {
  return {.id = {}, .moyen = moyen, .montant = {montant}, .reference = {}, .donne = donne, .rendu = {}};
}

TEST(Encaissement, plusieurs_moyens_et_monnaie) {
  EXPECT_TRUE(codes({.encaissements = {par(MoyenPaiement::TitreRestaurant, 1100),
                                       especes(150, base::Centimes{500}, base::Centimes{350})},
                     .du = {1250}})
                  .empty());
  EXPECT_EQ(codes({.encaissements = {especes(150, base::Centimes{500}, base::Centimes{300})}, .du = {150}}),
            std::vector<std::string>{"rendu_incoherent #/paiements/0/rendu"});
  EXPECT_EQ(codes({.encaissements = {par(MoyenPaiement::BonCadeau, 900, base::Centimes{1000})}, .du = {900}}),
            std::vector<std::string>{"rendu_sans_especes #/paiements/0/donne"});
}

TEST(Encaissement, pourboire_laisse_sur_la_monnaie) {
  EXPECT_TRUE(codes({.encaissements = {especes(1150, base::Centimes{1500}, base::Centimes{300})},
                     .du = {1150},
                     .pourboire = {50}})
                  .empty());
}

TEST(Encaissement, somme_et_sens) {
  EXPECT_EQ(codes({.encaissements = {especes(1000)}, .du = {1250}}),
            std::vector<std::string>{"paiements_differents #/paiements"});
  EXPECT_EQ(codes({.encaissements = {especes(1500), par(MoyenPaiement::Carte, -250)}, .du = {1250}}),
            std::vector<std::string>{"sens_contraire #/paiements/1/montant"});
  EXPECT_EQ(codes({.encaissements = {especes(0)}, .du = {}}),
            std::vector<std::string>{"montant_nul #/paiements/0/montant"});
  EXPECT_TRUE(codes({.encaissements = {especes(-400)}, .du = {-400}}).empty());
}

TEST(Encaissement, arrondi_au_pas_des_especes_seulement) {
  EXPECT_TRUE(codes({.encaissements = {especes(1245)}, .du = {1245}, .arrondi = {2}, .pas_arrondi = 5}).empty());
  const std::vector<std::string> refuse{"arrondi_refuse #/arrondi"};
  EXPECT_EQ(codes({.encaissements = {par(MoyenPaiement::Carte, 1245)}, .du = {1245}, .arrondi = {2}, .pas_arrondi = 5}),
            refuse);
  EXPECT_EQ(codes({.encaissements = {especes(1245)}, .du = {1245}, .arrondi = {3}, .pas_arrondi = 5}), refuse);
  EXPECT_EQ(codes({.encaissements = {especes(1245)}, .du = {1245}, .arrondi = {2}}), refuse);
  EXPECT_EQ(codes({.encaissements = {especes(1244)}, .du = {1244}, .arrondi = {1}, .pas_arrondi = 5}), refuse);
}

}  // namespace
