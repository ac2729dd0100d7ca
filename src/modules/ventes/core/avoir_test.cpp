#include "modules/ventes/core/avoir.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "modules/ventes/core/documents_au_hasard.hpp"
#include "modules/ventes/core/repartition.hpp"

namespace ventes {
namespace {

using base::Centimes;
using base::Quantite;

struct Facture {
  std::vector<LigneCalcul> lignes;
  Montants montants;
  ModePrix mode = ModePrix::Ht;
  std::vector<LigneCreditee> lignes_deja;
  std::vector<GroupeCredite> groupes_deja;
  std::vector<GroupeCredite> gestes;
  std::vector<Frais> frais;

  Facture(const DocumentAuHasard& d)  // NOLINT(google-explicit-constructor)
      : lignes(d.lignes), montants(calculer(d.calcul()).value()), mode(d.mode), lignes_deja(d.lignes.size()), frais(d.frais) {}

  base::Result<MontantsAvoir> crediter(const std::vector<Quantite>& quantites) const {
    return mirror({mode, lignes, montants, lignes_deja, groupes_deja, quantites, frais, gestes});
  }

  void noter(const MontantsAvoir& avoir) {
    for (std::size_t i = 0; i < lignes.size(); ++i) {
      lignes_deja[i].quantite.milliemes += avoir.quantites[i].milliemes;
      const Triple& net = avoir.montants.lignes[i].net;
      lignes_deja[i].montant += mode == ModePrix::Ht ? net.ht : net.ttc;
    }
    for (const GroupeTva& g : avoir.montants.groupes) groupes_deja.push_back({g.categorie, g.taux, g.total});
  }
};

DocumentAuHasard trois_fois_33_centimes() {
  DocumentAuHasard d;
  d.lignes = {{Quantite{3000}, base::PrixUnitaire{330'000}, base::Taux{2000}, CategorieTva::S, {}, true}};
  return d;
}

TEST(Avoir, entier_est_la_facture) {
  const Facture f(trois_fois_33_centimes());
  const auto avoir = mirror({f.mode, f.lignes, f.montants, {}, {}, {}});
  ASSERT_TRUE(avoir);
  EXPECT_EQ(avoir->montants, f.montants);
  EXPECT_EQ(avoir->quantites[0], Quantite{3000});
}

TEST(Avoir, le_dernier_prend_ce_qui_reste) {
  Facture f(trois_fois_33_centimes());
  std::vector<Triple> totaux;
  for (int i = 0; i < 3; ++i) {
    const auto avoir = f.crediter({Quantite{1000}});
    ASSERT_TRUE(avoir);
    totaux.push_back(avoir->montants.total);
    f.noter(*avoir);
  }
  EXPECT_EQ(totaux[0], (Triple{{33}, {7}, {40}}));
  EXPECT_EQ(totaux[1], (Triple{{33}, {7}, {40}}));
  EXPECT_EQ(totaux[2], (Triple{{33}, {6}, {39}}));
  EXPECT_EQ(totaux[0] + totaux[1] + totaux[2], f.montants.total);
  EXPECT_EQ(f.crediter({}).error().code, "rien_a_crediter");
}

TEST(Avoir, quantites_refusees_toutes_ensemble) {
  DocumentAuHasard d = trois_fois_33_centimes();
  d.lignes.push_back(d.lignes[0]);
  const Facture f(d);
  const auto avoir = f.crediter({Quantite{3001}, Quantite{-1}});
  ASSERT_FALSE(avoir);
  ASSERT_EQ(avoir.error().faults.size(), 2U);
  EXPECT_EQ(avoir.error().faults[0].code, "quantite_non_creditable");
  EXPECT_EQ(avoir.error().faults[0].pointer, "#/lignes/0/quantite");
  EXPECT_EQ(avoir.error().faults[1].pointer, "#/lignes/1/quantite");
  EXPECT_EQ(f.crediter({Quantite{0}, Quantite{0}}).error().code, "rien_a_crediter");
}

TEST(Avoir, ne_rend_jamais_plus_que_le_groupe) {
  DocumentAuHasard d = trois_fois_33_centimes();
  d.lignes.push_back(d.lignes[0]);
  d.lignes[1].quantite = {-2000};
  const Facture f(d);
  EXPECT_EQ(f.crediter({Quantite{3000}, Quantite{0}}).error().code, "avoir_superieur_a_la_facture");
  EXPECT_TRUE(f.crediter({Quantite{3000}, Quantite{-2000}}));
}

RC_GTEST_PROP(Avoir, entier_annule_la_facture, ()) {
  const DocumentAuHasard d = *document_au_hasard(Signes::Positifs);
  const Facture f(d);
  RC_PRE(std::any_of(d.lignes.begin(), d.lignes.end(), [](const LigneCalcul& l) { return l.comptee; }));
  const auto avoir = mirror({f.mode, f.lignes, f.montants, {}, {}, {}});
  RC_ASSERT(avoir.has_value());
  RC_ASSERT(f.montants.total - avoir->montants.total == Triple{});
}

TEST(Avoir, apres_un_geste_une_ligne_rend_sa_part_de_ce_qui_reste) {
  // 100.00 and VAT for four pieces; 40.00 and VAT given back as a gesture: each piece is worth 15.00 ever after.
  DocumentAuHasard d;
  d.lignes = {{Quantite{4000}, base::PrixUnitaire{25'000'000}, base::Taux{2000}, CategorieTva::S, {}, true}};
  Facture f(d);
  const GroupeCredite geste{CategorieTva::S, base::Taux{2000}, {{4000}, {800}, {4800}}};
  f.groupes_deja.push_back(geste);
  f.gestes.push_back(geste);
  const auto un = f.crediter({Quantite{1000}});
  ASSERT_TRUE(un);
  EXPECT_EQ(un->montants.total, (Triple{{1500}, {300}, {1800}}));
  f.noter(*un);
  const auto reste = f.crediter({});
  ASSERT_TRUE(reste);
  EXPECT_EQ(reste->montants.total, (Triple{{4500}, {900}, {5400}}));
}

// Gestures and credit notes by line, in any order, never give back more than the invoice, and all of it at the end.
TEST(Avoir, ne_reprend_jamais_de_tva) {
  // Small prices: the VAT of each piece alone, rounded, runs ahead of that of all (HT) or behind it (TTC).
  for (const ModePrix mode : {ModePrix::Ht, ModePrix::Ttc}) {
    for (const int pieces : {20, 30}) {
      DocumentAuHasard d;
      d.mode = mode;
      d.lignes = {{Quantite{pieces * 1000}, base::PrixUnitaire{130'000}, base::Taux{550}, CategorieTva::S, {}, true}};
      Facture f(d);
      Triple somme;
      for (int piece = 0; piece < pieces; ++piece) {
        const auto avoir = f.crediter({Quantite{1000}});
        ASSERT_TRUE(avoir);
        EXPECT_GE(avoir->montants.total.tva, Centimes{}) << "piece " << piece << " of " << pieces;
        somme += avoir->montants.total;
        f.noter(*avoir);
      }
      EXPECT_EQ(somme, f.montants.total);
    }
  }
}

RC_GTEST_PROP(Avoir, gestes_et_avoirs_font_la_facture, ()) {
  DocumentAuHasard d = *document_au_hasard(Signes::Positifs);
  RC_PRE(std::any_of(d.lignes.begin(), d.lignes.end(), [](const LigneCalcul& l) { return l.comptee; }));
  Facture f(d);
  Triple somme;
  const int parts = *rc::gen::inRange(1, 6);
  for (int part = 0; part <= parts; ++part) {
    if (part < parts && *rc::gen::inRange(0, 2) == 0) {
      std::vector<Part> reste = parts_de(f.montants.groupes);
      for (const GroupeCredite& g : f.groupes_deja) cumuler(reste, {g.categorie, g.taux, g.total}, -1);
      const Centimes ttc{*rc::gen::inRange<std::int64_t>(0, total_positif(reste).value + 1)};
      const auto montants = repartir(reste, ttc);
      for (std::size_t i = 0; i < reste.size(); ++i) {
        const GroupeCredite geste{reste[i].categorie, reste[i].taux, montants[i]};
        f.groupes_deja.push_back(geste);
        f.gestes.push_back(geste);
        somme += montants[i];
      }
      continue;
    }
    std::vector<Quantite> quantites(f.lignes.size());
    for (std::size_t i = 0; i < f.lignes.size(); ++i) {
      if (!f.lignes[i].comptee) continue;
      const std::int64_t reste = f.lignes[i].quantite.milliemes - f.lignes_deja[i].quantite.milliemes;
      quantites[i] = {part == parts ? reste : *rc::gen::inRange<std::int64_t>(0, reste + 1)};
    }
    const auto avoir = f.crediter(quantites);
    if (!avoir) {
      RC_ASSERT(avoir.error().code == "rien_a_crediter");
      continue;
    }
    const Montants& m = avoir->montants;
    RC_ASSERT(m.total_lignes - m.remise + m.frais == m.total);
    Triple frais;
    for (const Triple& t : m.detail_frais) frais += t;
    RC_ASSERT(frais == m.frais);
    for (const GroupeTva& g : m.groupes) {
      RC_ASSERT(g.total.ht.value >= 0);
      RC_ASSERT(g.total.tva.value >= 0);
      RC_ASSERT(g.total.ttc.value >= 0);
    }
    somme += m.total;
    f.noter(*avoir);
  }
  RC_ASSERT(somme == f.montants.total);
}

RC_GTEST_PROP(Avoir, les_avoirs_qui_epuisent_les_lignes_font_la_facture, ()) {
  const DocumentAuHasard d = *document_au_hasard(Signes::Positifs);
  RC_PRE(std::any_of(d.lignes.begin(), d.lignes.end(), [](const LigneCalcul& l) { return l.comptee; }));
  Facture f(d);
  Triple somme;
  const int parts = *rc::gen::inRange(1, 6);
  for (int part = 0; part <= parts; ++part) {
    std::vector<Quantite> quantites(f.lignes.size());
    for (std::size_t i = 0; i < f.lignes.size(); ++i) {
      if (!f.lignes[i].comptee) continue;
      const std::int64_t reste = f.lignes[i].quantite.milliemes - f.lignes_deja[i].quantite.milliemes;
      quantites[i] = {part == parts ? reste : *rc::gen::inRange<std::int64_t>(0, reste + 1)};
    }
    const auto avoir = f.crediter(quantites);
    if (!avoir) {
      RC_ASSERT(avoir.error().code == "rien_a_crediter");
      continue;
    }
    const Montants& m = avoir->montants;
    Triple lignes;
    for (const MontantsLigne& l : m.lignes) {
      RC_ASSERT(l.net.ht + l.net.tva == l.net.ttc);
      lignes += l.net;
    }
    RC_ASSERT(lignes == m.total_lignes);
    RC_ASSERT(m.total_lignes - m.remise + m.frais == m.total);
    for (const GroupeTva& g : m.groupes) {
      RC_ASSERT(g.total.ht + g.total.tva == g.total.ttc);
      RC_ASSERT(g.total.ht.value >= 0);
      RC_ASSERT(g.total.tva.value >= 0);
      RC_ASSERT(g.total.ttc.value >= 0);
    }
    somme += m.total;
    f.noter(*avoir);
  }
  RC_ASSERT(somme == f.montants.total);
  for (std::size_t i = 0; i < f.lignes.size(); ++i) {
    const Triple& net = f.montants.lignes[i].net;
    const Centimes vrai = f.mode == ModePrix::Ht ? net.ht : net.ttc;
    RC_ASSERT(f.lignes_deja[i].montant == vrai);
  }
}

}  // namespace
}  // namespace ventes
