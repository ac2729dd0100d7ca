#include "modules/efacture/core/statuts.hpp"

#include <gtest/gtest.h>

#include <set>

namespace efacture {
namespace {

std::string refus(int courant, const Changement& changement) {
  const auto decision = decider_statut(courant, changement);
  return decision ? "" : decision.error().code;
}

TEST(Statuts, transitions_de_l_acheteur) {
  EXPECT_EQ(refus(203, {204, "", ""}), "");
  EXPECT_EQ(refus(0, {205, "", ""}), "");
  EXPECT_EQ(refus(204, {204, "", ""}), "statut_impossible");
  EXPECT_EQ(refus(204, {211, "", ""}), "statut_impossible");
  EXPECT_EQ(refus(205, {211, "", ""}), "");
  EXPECT_EQ(refus(211, {211, "", ""}), "");
  for (int vers = 204; vers <= 211; ++vers) {
    EXPECT_EQ(refus(210, {vers, "DOUBLON", "x"}), "statut_impossible") << vers;
    EXPECT_EQ(refus(213, {vers, "DOUBLON", "x"}), "statut_impossible") << vers;
  }
  // The seller's and the platform's statuses are not the buyer's to set.
  for (const int vers : {200, 203, 209, 212, 213, 999}) EXPECT_EQ(refus(203, {vers, "", ""}), "statut_impossible");
}

TEST(Statuts, motif_de_la_liste_du_statut) {
  EXPECT_EQ(refus(204, {210, "", ""}), "motif_obligatoire");
  EXPECT_EQ(refus(204, {210, "PRIX_TROP_CHER", ""}), "motif_inconnu");
  EXPECT_EQ(refus(204, {210, "JUSTIF_ABS", ""}), "motif_inconnu");
  EXPECT_EQ(refus(204, {208, "JUSTIF_ABS", ""}), "");
  EXPECT_EQ(refus(204, {210, "TX_TVA_ERR", ""}), "");
  EXPECT_EQ(refus(204, {207, "AUTRE", ""}), "texte_obligatoire");
  EXPECT_EQ(refus(204, {206, "QTE_ERR", ""}), "texte_obligatoire");
  EXPECT_EQ(refus(204, {206, "QTE_ERR", "Deux manquent"}), "");
}

TEST(Statuts, le_vendeur_complete_ce_qui_est_suspendu) {
  EXPECT_TRUE(decider_statut(208, {209, "", ""}, Auteur::Vendeur));
  for (const int de : {0, 203, 204, 205, 207, 209, 210, 212, 213}) {
    EXPECT_FALSE(decider_statut(de, {209, "", ""}, Auteur::Vendeur)) << de;
  }
  EXPECT_FALSE(decider_statut(208, {204, "", ""}, Auteur::Vendeur));
  EXPECT_FALSE(decider_statut(205, {212, "", ""}, Auteur::Vendeur));
  EXPECT_EQ(verbes_possibles(208, Auteur::Vendeur), (std::vector<std::string_view>{"completer"}));
  EXPECT_TRUE(verbes_possibles(205, Auteur::Vendeur).empty());
  EXPECT_EQ(refus(208, {209, "", ""}), "statut_impossible");
  EXPECT_EQ(refus(209, {204, "", ""}), "");
}

TEST(Statuts, chaque_transition_mene_a_un_statut_avec_un_verbe) {
  std::set<std::pair<int, int>> vues;
  for (const TransitionStatut& t : transitions_statut()) {
    EXPECT_TRUE(vues.insert({t.de, t.vers}).second);
    ASSERT_NE(statut(t.vers), nullptr);
    EXPECT_EQ(statut(t.vers)->auteur, t.vers == 209 ? Auteur::Vendeur : Auteur::Acheteur);
    EXPECT_FALSE(statut(t.vers)->verbe.empty());
    EXPECT_TRUE(t.de == 0 || statut(t.de) != nullptr);
  }
  EXPECT_EQ(verbes_possibles(205), (std::vector<std::string_view>{"litige", "transmettre-paiement"}));
  EXPECT_TRUE(verbes_possibles(210).empty());
}

TEST(Statuts, l_ordre_d_arrivee_ne_compte_pas) {
  const Etape prise{204, 100}, approuvee{205, 200}, refusee{210, 50};
  EXPECT_EQ(etape_courante(prise, approuvee).code, 205);
  EXPECT_EQ(etape_courante(approuvee, prise).code, 205);
  EXPECT_EQ(etape_courante({203, 100}, prise).code, 204);
  EXPECT_EQ(etape_courante(approuvee, refusee).code, 210);
  EXPECT_EQ(etape_courante(refusee, approuvee).code, 210);
  EXPECT_EQ(etape_courante({}, prise).code, 204);
}

PartPayee groupe(int taux, std::int64_t ttc) { return {"S", {taux}, {ttc}}; }

TEST(Statuts, un_paiement_se_repartit_et_le_dernier_ferme_chaque_taux) {
  // 120.00 at 20 % and 52.75 at 5.5 %: 172.75; a third each, the last with the rest.
  const std::vector<PartPayee> groupes{groupe(2000, 12'000), groupe(550, 5'275)};
  base::Centimes paye, vingt, cinq;
  for (const std::int64_t montant : {5'758, 5'758, 5'759}) {
    const auto parts = repartir_paiement(groupes, paye, {montant});
    EXPECT_EQ(parts[0].ttc.value + parts[1].ttc.value, montant);
    vingt += parts[0].ttc;
    cinq += parts[1].ttc;
    paye += {montant};
  }
  EXPECT_EQ(vingt.value, 12'000);
  EXPECT_EQ(cinq.value, 5'275);
  const auto premier = repartir_paiement(groupes, {}, {5'758});
  EXPECT_EQ(premier[0].ttc.value, 4'000);  // 57.58 × 120 / 172.75 = 39.997…
  const auto annule = repartir_paiement(groupes, {5'758}, {-5'758});
  EXPECT_EQ(annule[0].ttc.value, -4'000);
  EXPECT_EQ(annule[1].ttc.value, -1'758);
}

}  // namespace
}  // namespace efacture
