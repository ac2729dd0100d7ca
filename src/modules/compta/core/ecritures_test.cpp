#include "modules/compta/core/ecritures.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace {

using namespace compta;

PlanComptable plan() { return *PlanComptable::of({}); }

/// Debit minus credit by account.
std::map<std::string, std::int64_t> soldes(const Ecriture& ecriture) {
  std::map<std::string, std::int64_t> out;
  for (const LigneEcriture& l : ecriture.lignes) out[l.compte.numero] += l.debit.value - l.credit.value;
  return out;
}
using Soldes = std::map<std::string, std::int64_t>;

Vente vente(std::int64_t net, std::vector<MontantTaux> groupes) {
  Vente v;
  v.piece = {
      "FA2026-00001", "FACTURE", base::Date::of(2026, 1, 5), base::Date::of(2026, 1, 5), {"C1", "Dupont"}, "", ""};
  v.net_a_payer = {net};
  v.groupes = std::move(groupes);
  return v;
}

TEST(Ecritures, facture_de_biens_et_services_a_deux_taux) {
  Vente v = vente(17'500, {{{2000}, {10'000}, {2'000}}, {{1000}, {5'000}, {500}}});
  v.poids = {{"B", {2000}, {10'000}}, {"S", {1000}, {5'000}}};
  const Ecriture e = ecriture_vente(v, plan());
  EXPECT_EQ(
      soldes(e),
      (Soldes{{"411000", 17'500}, {"707000", -10'000}, {"706000", -5'000}, {"445711", -2'000}, {"445712", -500}}));
  EXPECT_EQ(e.journal, "VE");
  EXPECT_EQ(e.lignes[0].tiers.numero, "C1");
  EXPECT_TRUE(e.lignes[1].tiers.numero.empty());
}

TEST(Ecritures, service_sur_encaissement_puis_paiement_partiel) {
  Vente v = vente(12'000, {{{2000}, {10'000}, {2'000}}});
  v.poids = {{"S", {2000}, {10'000}}};
  v.sur_encaissement = true;
  EXPECT_EQ(soldes(ecriture_vente(v, plan())), (Soldes{{"411000", 12'000}, {"706000", -10'000}, {"445800", -2'000}}));
  const Encaissement paiement{v.piece, "VIR 7", "VIREMENT", 1, {3'000}, false, {{{2000}, {2'500}, {500}}}};
  const auto ecritures = ecritures_encaissement(paiement, plan());
  ASSERT_EQ(ecritures.size(), 2U);
  EXPECT_EQ(ecritures[0].journal, "BQ");
  EXPECT_EQ(ecritures[0].piece, "VIR 7");
  EXPECT_EQ(soldes(ecritures[0]), (Soldes{{"512000", 3'000}, {"411000", -3'000}}));
  EXPECT_EQ(ecritures[1].journal, "OD");
  EXPECT_EQ(soldes(ecritures[1]), (Soldes{{"445800", 500}, {"445711", -500}}));
}

TEST(Ecritures, acompte_puis_solde_soldent_4191_et_4458) {
  Vente acompte = vente(36'000, {{{2000}, {30'000}, {6'000}}});
  acompte.acompte = acompte.sur_encaissement = true;
  EXPECT_EQ(soldes(ecriture_vente(acompte, plan())),
            (Soldes{{"411000", 36'000}, {"419100", -30'000}, {"445800", -6'000}}));
  Vente solde = vente(84'000, {{{2000}, {100'000}, {20'000}}});
  solde.acomptes = {{{2000}, {30'000}, {6'000}}};
  solde.poids = {{"S", {2000}, {100'000}}};
  solde.sur_encaissement = true;
  EXPECT_EQ(soldes(ecriture_vente(solde, plan())),
            (Soldes{{"411000", 84'000}, {"419100", 30'000}, {"706000", -100'000}, {"445800", -14'000}}));
}

TEST(Ecritures, avoir_en_positif_de_l_autre_cote) {
  Vente v = vente(1'200, {{{2000}, {1'000}, {200}}});
  v.piece.type = "AVOIR";
  v.sens = -1;
  v.poids = {{"B", {2000}, {1'000}}};
  const Ecriture e = ecriture_vente(v, plan());
  EXPECT_EQ(soldes(e), (Soldes{{"411000", -1'200}, {"707000", 1'000}, {"445711", 200}}));
  for (const LigneEcriture& l : e.lignes) EXPECT_TRUE(l.debit.value >= 0 && l.credit.value >= 0);
}

TEST(Ecritures, imputation_sans_argent_ne_passe_que_la_tva) {
  const Piece piece = vente(0, {}).piece;
  EXPECT_TRUE(ecritures_encaissement({piece, "", "AVOIR", 1, {1'200}, true, {}}, plan()).empty());
  EXPECT_EQ(ecritures_encaissement({piece, "", "AVOIR", 1, {1'200}, true, {{{2000}, {1'000}, {200}}}}, plan()).size(),
            1U);
}

TEST(Ecritures, remboursement_d_un_avoir) {
  const auto ecritures = ecritures_encaissement({vente(0, {}).piece, "", "ESPECES", -1, {1'200}, false, {}}, plan());
  ASSERT_EQ(ecritures.size(), 1U);
  EXPECT_EQ(ecritures[0].journal, "CA");
  EXPECT_EQ(ecritures[0].libelle, "Remboursement FA2026-00001");
  EXPECT_EQ(soldes(ecritures[0]), (Soldes{{"530000", -1'200}, {"411000", 1'200}}));
}

TEST(Ecritures, creance_irrecouvrable) {
  Perte perte{vente(0, {}).piece, {12'000}, {{{2000}, {10'000}, {2'000}}}, false};
  EXPECT_EQ(soldes(ecriture_perte(perte, plan())),
            (Soldes{{"654000", 10'000}, {"445711", 2'000}, {"411000", -12'000}}));
  perte.sur_encaissement = true;
  EXPECT_EQ(soldes(ecriture_perte(perte, plan())),
            (Soldes{{"654000", 10'000}, {"445800", 2'000}, {"411000", -12'000}}));
}

TEST(Ecritures, creance_recouvree) {
  const Perte recouvree{vente(0, {}).piece, {-6'000}, {{{2000}, {-5'000}, {-1'000}}}, false};
  EXPECT_EQ(ecriture_perte(recouvree, plan()).libelle, "Créance recouvrée FA2026-00001");
  EXPECT_EQ(soldes(ecriture_perte(recouvree, plan())),
            (Soldes{{"654000", -5'000}, {"445711", -1'000}, {"411000", 6'000}}));
}

TEST(Ecritures, sans_lignes_le_net_va_aux_ventes_de_biens) {
  EXPECT_EQ(soldes(ecriture_vente(vente(12'000, {{{2000}, {10'000}, {2'000}}}), plan())).at("707000"), -10'000);
}

RC_GTEST_PROP(Ecritures, toute_vente_coherente_est_equilibree, ()) {
  const auto montant = rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000);
  Vente v = vente(0, {});
  for (const std::int32_t points : {2000, 1000, 550}) {
    const MontantTaux groupe{{points}, {*montant}, {*montant}};
    v.groupes.push_back(groupe);
    v.net_a_payer += groupe.net + groupe.tva;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) v.poids.push_back({i % 2 == 0 ? "B" : "S", {points}, {*montant}});
  }
  v.sur_encaissement = *rc::gen::arbitrary<bool>();
  v.sens = *rc::gen::element(-1, 1);
  RC_ASSERT(ecriture_vente(v, plan()).equilibree());
}

RC_GTEST_PROP(Ecritures, les_parts_font_le_tout, (std::vector<std::int16_t> poids, std::int32_t montant)) {
  RC_PRE(!poids.empty());
  std::vector<base::Centimes> w;
  for (const auto p : poids) w.push_back({p});
  std::int64_t somme = 0;
  for (const auto part : repartir({montant}, w)) somme += part.value;
  RC_ASSERT(somme == montant);
}

TEST(PlanComptable, reglages_de_l_entreprise) {
  const std::pair<std::string, std::string> reglages[] = {
      {"ventes_biens", "701100"}, {"tva_13", "445716"}, {"frais", "706000"}};
  const auto plan = PlanComptable::of(reglages);
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->vente("B").numero, "701100");
  EXPECT_EQ(plan->tva({1300}), (Compte{"445716", "TVA collectée 13 %"}));
  EXPECT_EQ(plan->tva({175}).numero, "445719");
  EXPECT_EQ(plan->vente("F").libelle, plan->vente("S").libelle) << "one label per account";
  EXPECT_EQ(plan->vente("607100").numero, "607100");
  EXPECT_EQ(plan->moyen("CHEQUE").numero, "511200");
}

TEST(PlanComptable, toutes_les_fautes_ensemble) {
  const std::pair<std::string, std::string> reglages[] = {{"clients", "41"}, {"banqe", "512000"}, {"caisse", "930000"}};
  const auto plan = PlanComptable::of(reglages);
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().code, "comptes_invalides");
  ASSERT_EQ(plan.error().faults.size(), 3U);
  EXPECT_EQ(plan.error().faults[0].code, "compte_invalide");
  EXPECT_EQ(plan.error().faults[1].code, "role_inconnu");
}

}  // namespace
