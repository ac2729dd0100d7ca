#include "modules/ventes/core/montants.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

#include "modules/ventes/core/documents_au_hasard.hpp"

namespace ventes {
namespace {

using base::Centimes;
using base::PrixUnitaire;
using base::Quantite;
using base::Taux;

constexpr Taux vingt{2000};
constexpr Taux dix{1000};
constexpr Taux cinq_et_demi{550};

LigneCalcul ligne(std::int64_t milliemes, std::int64_t millioniemes, Taux taux,
                  std::optional<Remise> remise = std::nullopt) {
  return {Quantite{milliemes}, PrixUnitaire{millioniemes}, taux, CategorieTva::S, remise, true};
}

Triple triple(std::int64_t ht, std::int64_t tva, std::int64_t ttc) { return {{ht}, {tva}, {ttc}}; }

TEST(Montants, document_vide_vaut_zero) {
  const auto m = calculer({});
  ASSERT_TRUE(m);
  EXPECT_TRUE(m->groupes.empty());
  EXPECT_EQ(m->total, Triple{});
}

TEST(Montants, ht_arrondit_la_tva_par_groupe_et_non_par_ligne) {
  const std::vector<LigneCalcul> lignes(3, ligne(1000, 330'000, vingt));
  const auto m = calculer({ModePrix::Ht, lignes, {}, {}});
  ASSERT_TRUE(m);
  EXPECT_EQ(m->total, triple(99, 20, 119));
  // 6.6 centimes each: two lines take 7, one 6.
  EXPECT_EQ(m->lignes[0].net, triple(33, 7, 40));
  EXPECT_EQ(m->lignes[1].net, triple(33, 7, 40));
  EXPECT_EQ(m->lignes[2].net, triple(33, 6, 39));
}

TEST(Montants, ttc_des_lignes_est_sacre) {
  const std::vector<LigneCalcul> lignes{ligne(1000, 12'000'000, vingt), ligne(1000, 3'500'000, vingt),
                                        ligne(3000, 9'990'000, cinq_et_demi)};
  const auto m = calculer({ModePrix::Ttc, lignes, {}, {}});
  ASSERT_TRUE(m);
  ASSERT_EQ(m->groupes.size(), 2U);
  EXPECT_EQ(m->groupes[0].taux, cinq_et_demi);
  EXPECT_EQ(m->groupes[0].total, triple(2841, 156, 2997));
  EXPECT_EQ(m->groupes[1].total, triple(1292, 258, 1550));
  EXPECT_EQ(m->lignes[0].net.ttc, Centimes{1200});
  EXPECT_EQ(m->lignes[2].net.ttc, Centimes{2997});
}

TEST(Montants, remises_de_ligne) {
  const std::vector<LigneCalcul> lignes{
      ligne(3500, 48'000'000, dix, Remise{Centimes{800}}), ligne(1000, 10'050'000, dix, Remise{Taux{1000}}),
      ligne(-1000, 20'000'000, dix, Remise{Centimes{200}}), ligne(1000, 5'000'000, dix, Remise{Taux{10'000}})};
  const auto m = calculer({ModePrix::Ht, lignes, {}, {}});
  ASSERT_TRUE(m);
  EXPECT_EQ(m->lignes[0].net.ht, Centimes{16'000});
  EXPECT_EQ(m->lignes[1].remise, Centimes{101});
  EXPECT_EQ(m->lignes[1].net.ht, Centimes{904});
  EXPECT_EQ(m->lignes[2].net.ht, Centimes{-1800});
  EXPECT_EQ(m->lignes[3].net, Triple{});
  EXPECT_EQ(m->remises_lignes, Centimes{800 + 101 - 200 + 500});
}

TEST(Montants, remise_du_document_dernier_centime_au_plus_grand_groupe) {
  // 10 % of 1.00 is 0.10; thirds of it round to 0.03 each, and the centime left goes to 20 %, the largest.
  const std::vector<LigneCalcul> lignes{ligne(1000, 330'000, cinq_et_demi), ligne(1000, 330'000, dix),
                                        ligne(1000, 340'000, vingt)};
  const auto m = calculer({ModePrix::Ht, lignes, Remise{Taux{1000}}, {}});
  ASSERT_TRUE(m);
  EXPECT_EQ(m->groupes[0].remise.ht, Centimes{3});
  EXPECT_EQ(m->groupes[1].remise.ht, Centimes{3});
  EXPECT_EQ(m->groupes[2].remise.ht, Centimes{4});
  EXPECT_EQ(m->remise.ht, Centimes{10});
  EXPECT_EQ(m->total.ht, Centimes{90});
}

TEST(Montants, remise_en_montant_et_frais) {
  const std::vector<LigneCalcul> lignes{ligne(1000, 100'000'000, vingt), ligne(1000, 50'000'000, dix)};
  const std::vector<Frais> frais{{{1000}, vingt, CategorieTva::S}};
  const auto m = calculer({ModePrix::Ht, lignes, Remise{Centimes{3000}}, frais});
  ASSERT_TRUE(m);
  EXPECT_EQ(m->groupes[0].remise.ht, Centimes{1000});
  EXPECT_EQ(m->groupes[0].total, triple(4000, 400, 4400));
  EXPECT_EQ(m->groupes[1].total, triple(9000, 1800, 10'800));
  EXPECT_EQ(m->frais, triple(1000, 200, 1200));
  EXPECT_EQ(m->total, triple(13'000, 2200, 15'200));
}

TEST(Montants, remise_plus_petite_que_le_nombre_de_groupes_ne_rend_aucun_groupe_negatif) {
  std::vector<LigneCalcul> lignes;
  for (const int taux : {210, 550, 1000, 2000}) lignes.push_back(ligne(1000, 10'000, Taux{taux}));
  const auto m = calculer({ModePrix::Ht, lignes, Remise{Centimes{2}}, {}});
  ASSERT_TRUE(m);
  EXPECT_EQ(m->remise.ht, Centimes{2});
  for (const GroupeTva& g : m->groupes) EXPECT_GE(g.total.ht.value, 0);
}

TEST(Montants, lignes_de_texte_sans_montant) {
  std::vector<LigneCalcul> lignes{ligne(1000, 10'000'000, vingt), ligne(1000, 10'000'000, vingt)};
  lignes[0].comptee = false;
  const auto m = calculer({ModePrix::Ht, lignes, {}, {}});
  ASSERT_TRUE(m);
  EXPECT_EQ(m->lignes[0], MontantsLigne{});
  EXPECT_EQ(m->total.ttc, Centimes{1200});
}

TEST(Montants, remise_avant_la_premiere_ligne_est_acceptee) {
  EXPECT_TRUE(calculer({ModePrix::Ht, {}, Remise{Centimes{1000}}, {}}));
}

TEST(Montants, toutes_les_fautes_dans_l_ordre) {
  std::vector<LigneCalcul> lignes{ligne(1'000'000'000'000, 1'000'000'000'000'000, vingt),
                                  ligne(1000, 10'000'000, vingt, Remise{Centimes{1001}}),
                                  ligne(1000, 10'000'000, vingt, Remise{Taux{10'001}}),
                                  ligne(1000, 10'000'000, vingt, Remise{Centimes{-1}}), ligne(1000, 1'000'000, vingt)};
  lignes[4].categorie = CategorieTva::K;
  const std::vector<Frais> frais{{{100'000'000'000'000}, vingt, CategorieTva::S}};
  const auto m = calculer({ModePrix::Ht, lignes, {}, frais});
  ASSERT_FALSE(m);
  EXPECT_EQ(m.error().status, 422);
  EXPECT_EQ(m.error().code, "montant_hors_limites");
  std::vector<std::string> vus;
  for (const auto& f : m.error().faults) vus.push_back(f.code + " " + f.pointer);
  EXPECT_EQ(vus, (std::vector<std::string>{
                     "montant_hors_limites #/lignes/0/quantite", "remise_invalide #/lignes/1/remise",
                     "remise_invalide #/lignes/2/remise", "remise_invalide #/lignes/3/remise",
                     "taux_incompatible_categorie #/lignes/4/tva", "montant_hors_limites #/frais/0/montant"}));
}

TEST(Montants, extremes_refuses_sans_debordement) {
  constexpr auto max = std::numeric_limits<std::int64_t>::max();
  constexpr auto min = std::numeric_limits<std::int64_t>::min();
  for (const auto& [q, p] : {std::pair{max, max}, {min, max}, {min, min}, {max, std::int64_t{1'000'000}}}) {
    const std::vector<LigneCalcul> lignes(200, ligne(q, p, vingt, Remise{Taux{500}}));
    EXPECT_EQ(calculer({ModePrix::Ttc, lignes, Remise{Taux{500}}, {}}).error().code, "montant_hors_limites");
  }
  const std::vector<LigneCalcul> lignes(2, ligne(1000, 999'999'999'999'990'000, vingt));
  const auto m = calculer({ModePrix::Ht, lignes, {}, {}});
  ASSERT_FALSE(m);
  EXPECT_EQ(m.error().faults[0].pointer, "#/lignes");
  const std::vector<LigneCalcul> tva_de_trop{ligne(1000, 900'000'000'000'000'000, vingt)};
  EXPECT_FALSE(calculer({ModePrix::Ht, tva_de_trop, {}, {}}));
}

TEST(Montants, remise_superieure_au_document_refusee) {
  const std::vector<LigneCalcul> lignes{ligne(1000, 10'000'000, vingt)};
  EXPECT_TRUE(calculer({ModePrix::Ht, lignes, Remise{Centimes{1000}}, {}}));
  EXPECT_EQ(calculer({ModePrix::Ht, lignes, Remise{Centimes{1001}}, {}}).error().faults[0].pointer, "#/remise");
}

void verifier_sommes(const DocumentAuHasard& d, const Montants& m) {
  Triple lignes;
  for (const MontantsLigne& l : m.lignes) {
    RC_ASSERT(l.net.ht + l.net.tva == l.net.ttc);
    const Centimes vrai = d.mode == ModePrix::Ht ? l.net.ht : l.net.ttc;
    RC_ASSERT(vrai == l.brut - l.remise);
    lignes += l.net;
  }
  RC_ASSERT(lignes == m.total_lignes);
  Triple total;
  for (const GroupeTva& g : m.groupes) {
    RC_ASSERT(g.total.ht + g.total.tva == g.total.ttc);
    RC_ASSERT(g.lignes - g.remise + g.frais == g.total);
    if (d.mode == ModePrix::Ht) {
      RC_ASSERT(g.total.tva == tva_arrondie(g.total.ht, g.taux));
    } else {
      RC_ASSERT(g.total.ht == ht_arrondi(g.total.ttc, g.taux));
    }
    total += g.total;
  }
  RC_ASSERT(total == m.total);
  RC_ASSERT(m.total_lignes - m.remise + m.frais == m.total);
  Triple frais;
  for (const Triple& f : m.detail_frais) {
    RC_ASSERT(f.ht + f.tva == f.ttc);
    frais += f;
  }
  RC_ASSERT(frais == m.frais);
  if (!d.remise && d.frais.empty()) {
    RC_ASSERT(lignes == m.total);
  }
}

RC_GTEST_PROP(Montants, tout_s_additionne_au_centime, ()) {
  const DocumentAuHasard d = *document_au_hasard(Signes::Melanges);
  const auto m = calculer(d.calcul());
  if (m) {
    verifier_sommes(d, *m);
  } else {
    // Only an amount of discount may be more than lines of both signs leave.
    RC_ASSERT(m.error().faults.size() == 1U);
    RC_ASSERT(m.error().faults[0].pointer == "#/remise");
  }
}

RC_GTEST_PROP(Montants, la_remise_n_est_jamais_perdue, ()) {
  DocumentAuHasard d = *document_au_hasard(Signes::Positifs);
  d.remise = Remise{Taux{*rc::gen::inRange(0, 10'001)}};
  const auto m = calculer(d.calcul());
  RC_ASSERT(m.has_value());
  const bool ht = d.mode == ModePrix::Ht;
  const Centimes lignes = ht ? m->total_lignes.ht : m->total_lignes.ttc;
  const auto attendue = base::divide_half_away_from_zero(
      base::Int128{lignes.value} * std::get<Taux>(*d.remise).points_de_base, 10'000);
  const Centimes obtenue = ht ? m->remise.ht : m->remise.ttc;
  RC_ASSERT(obtenue.value == static_cast<std::int64_t>(attendue));
  for (const GroupeTva& g : m->groupes) {
    const Centimes part = ht ? g.remise.ht : g.remise.ttc;
    RC_ASSERT(part.value >= 0);
    const Centimes tout = ht ? g.lignes.ht : g.lignes.ttc;
    RC_ASSERT(part <= tout);
  }
}

RC_GTEST_PROP(Montants, signes_inverses_montants_inverses, ()) {
  DocumentAuHasard d = *document_au_hasard(Signes::Positifs);
  const auto facture = calculer(d.calcul());
  for (LigneCalcul& l : d.lignes) l.quantite.milliemes = -l.quantite.milliemes;
  for (Frais& f : d.frais) f.montant = -f.montant;
  const auto inverse = calculer(d.calcul());
  RC_ASSERT(facture.has_value());
  RC_ASSERT(inverse.has_value());
  RC_ASSERT(facture->total + inverse->total == Triple{});
  RC_ASSERT(facture->remise + inverse->remise == Triple{});
}

}  // namespace
}  // namespace ventes
