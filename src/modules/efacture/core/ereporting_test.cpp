#include "modules/efacture/core/ereporting.hpp"

#include <gtest/gtest.h>

namespace efacture {
namespace {

using base::Date;

Date jour(int year, unsigned month, unsigned day) { return Date::of(year, month, day); }
base::Uuid uuid(int n) {
  return *base::Uuid::parse("00000000-0000-7000-8000-0000000000" + std::string(n < 10 ? "0" : "") + std::to_string(n));
}

TEST(EReporting, les_periodes_suivent_le_regime) {
  const auto ventes = FluxDeclare::VentesParticuliers;
  const auto encaisse = FluxDeclare::PaiementsParticuliers;
  EXPECT_EQ(periode_de("REEL_MENSUEL", ventes, jour(2026, 11, 10)),
            (Periode{jour(2026, 11, 1), jour(2026, 11, 10), jour(2026, 11, 20)}));
  EXPECT_EQ(periode_de("REEL_MENSUEL", ventes, jour(2026, 11, 11)),
            (Periode{jour(2026, 11, 11), jour(2026, 11, 20), jour(2026, 11, 30)}));
  EXPECT_EQ(periode_de("REEL_MENSUEL", ventes, jour(2028, 2, 29)),
            (Periode{jour(2028, 2, 21), jour(2028, 2, 29), jour(2028, 3, 10)}));
  EXPECT_EQ(periode_de("REEL_MENSUEL", encaisse, jour(2026, 11, 11)),
            (Periode{jour(2026, 11, 1), jour(2026, 11, 30), jour(2026, 12, 10)}));
  EXPECT_EQ(periode_de("REEL_TRIMESTRIEL", ventes, jour(2026, 12, 5)),
            (Periode{jour(2026, 12, 1), jour(2026, 12, 31), jour(2027, 1, 10)}));
  EXPECT_EQ(periode_de("SIMPLIFIE", ventes, jour(2027, 1, 5)),
            (Periode{jour(2027, 1, 1), jour(2027, 1, 31), jour(2027, 2, 28)}));
  EXPECT_EQ(periode_de("FRANCHISE", ventes, jour(2026, 12, 31)),
            (Periode{jour(2026, 11, 1), jour(2026, 12, 31), jour(2027, 1, 30)}));
}

TEST(EReporting, une_periode_est_celle_du_regime_et_finie) {
  const auto code = [](Date du, Date au, Date aujourdhui) {
    const auto d = decider_periode("REEL_TRIMESTRIEL", FluxDeclare::VentesParticuliers, du, au, aujourdhui);
    return d ? std::string() : d.error().code;
  };
  EXPECT_EQ(code(jour(2026, 10, 1), jour(2026, 10, 31), jour(2026, 11, 1)), "");
  EXPECT_EQ(code(jour(2026, 10, 1), jour(2026, 10, 31), jour(2026, 10, 31)), "periode_en_cours");
  EXPECT_EQ(code(jour(2026, 10, 1), jour(2026, 10, 30), jour(2026, 11, 1)), "periode_invalide");
  EXPECT_EQ(code(jour(2026, 10, 2), jour(2026, 10, 31), jour(2026, 11, 1)), "periode_invalide");
}

SourceDeclaree source(int document, std::string operation, int taux, std::int64_t base_ht, std::int64_t tva) {
  SourceDeclaree s;
  s.document = uuid(document);
  s.jour = jour(2026, 10, 5);
  s.operation = std::move(operation);
  s.categorie_tva = "S";
  s.taux = {taux};
  s.base_ht = {base_ht};
  s.tva = {tva};
  return s;
}

TEST(EReporting, par_jour_categorie_et_taux_les_avoirs_retranches) {
  SourceDeclaree avoir = source(3, "BIENS", 2000, -1'000, -200);
  avoir.comptee = false;
  SourceDeclaree exonere = source(4, "SERVICES", 0, 5'000, 0);
  exonere.categorie_tva = "E";
  const auto lignes = agreger(FluxDeclare::VentesParticuliers,
                              {source(1, "BIENS", 2000, 10'000, 2'000), source(2, "BIENS", 2000, 4'000, 800), avoir,
                               source(1, "BIENS", 550, 1'000, 55), source(5, "SERVICES", 2000, 100, 20), exonere});
  ASSERT_EQ(lignes.size(), 4U);
  EXPECT_EQ(lignes[0].categorie, "TLB1");
  EXPECT_EQ(lignes[0].taux.points_de_base, 550);
  EXPECT_EQ(lignes[1].base_ht.value, 13'000);
  EXPECT_EQ(lignes[1].tva.value, 2'600);
  EXPECT_EQ(lignes[1].nombre, 2);
  EXPECT_EQ(lignes[1].sources.size(), 3U);
  EXPECT_EQ(lignes[2].categorie, "TNT1");
  EXPECT_EQ(lignes[3].categorie, "TPS1");
}

TEST(EReporting, un_document_mixte_se_partage_au_centime) {
  // A third of 10.00 is services: 3.33 of the base and 0.67 of the VAT of 2.00.
  SourceDeclaree mixte = source(1, "MIXTE", 2000, 1'000, 200);
  mixte.lignes_ht = {3'000};
  mixte.services_ht = {1'000};
  const auto lignes = agreger(FluxDeclare::VentesParticuliers, {mixte});
  ASSERT_EQ(lignes.size(), 2U);
  EXPECT_EQ(lignes[0].base_ht.value, 667);
  EXPECT_EQ(lignes[0].tva.value, 133);
  EXPECT_EQ(lignes[1].base_ht.value, 333);
  EXPECT_EQ(lignes[1].tva.value, 67);
  EXPECT_EQ(lignes[0].nombre, 1);
}

TEST(EReporting, un_acompte_deduit_se_retranche_ou_il_fut_declare) {
  // 300.00 of goods and 100.00 of services at 20 %, deposits of 60.00 of goods and of 20.00, half of it services.
  const auto deduction = [](SourceDeclaree s) {
    s.comptee = false;
    return s;
  };
  SourceDeclaree finale = source(3, "MIXTE", 2000, 40'000, 8'000);
  finale.lignes_ht = {40'000};
  finale.services_ht = {10'000};
  SourceDeclaree mixte = deduction(source(3, "MIXTE", 2000, -2'000, -400));
  mixte.lignes_ht = {200};
  mixte.services_ht = {100};
  const auto lignes = agreger(FluxDeclare::VentesParticuliers,
                              {finale, deduction(source(3, "BIENS", 2000, -6'000, -1'200)), mixte});
  ASSERT_EQ(lignes.size(), 2U);
  EXPECT_EQ(lignes[0].base_ht.value, 23'000);
  EXPECT_EQ(lignes[0].tva.value, 4'600);
  EXPECT_EQ(lignes[1].base_ht.value, 9'000);
  EXPECT_EQ(lignes[1].tva.value, 1'800);
  EXPECT_EQ(lignes[0].sources, (std::vector<PartDeclaree>{{uuid(3), std::nullopt, {23'000}, {4'600}}}));
  EXPECT_EQ(lignes[0].nombre, 1);
}

TEST(EReporting, une_facture_payee_par_ses_acomptes_ne_declare_plus_rien) {
  SourceDeclaree deduite = source(1, "BIENS", 2000, -10'000, -2'000);
  deduite.comptee = false;
  const std::vector<SourceDeclaree> finale{source(1, "BIENS", 2000, 10'000, 2'000), deduite};
  EXPECT_TRUE(agreger(FluxDeclare::VentesEtranger, finale).empty());
  std::vector<SourceDeclaree> toutes = finale;
  toutes.push_back(source(2, "BIENS", 2000, 500, 100));
  const auto lignes = agreger(FluxDeclare::VentesParticuliers, toutes);
  ASSERT_EQ(lignes.size(), 1U);
  EXPECT_EQ(lignes[0].nombre, 1);
  EXPECT_EQ(lignes[0].sources, (std::vector<PartDeclaree>{{uuid(2), std::nullopt, {500}, {100}}}));
}

TEST(EReporting, a_l_etranger_chaque_facture_a_sa_ligne) {
  const auto lignes =
      agreger(FluxDeclare::VentesEtranger, {source(1, "BIENS", 2000, 100, 20), source(2, "BIENS", 2000, 200, 40)});
  ASSERT_EQ(lignes.size(), 2U);
  EXPECT_EQ(lignes[0].document, uuid(1));
  EXPECT_EQ(lignes[1].document, uuid(2));
}

TEST(EReporting, le_texte_canonique_change_avec_les_sources) {
  const Periode p = periode_de("REEL_TRIMESTRIEL", FluxDeclare::VentesParticuliers, jour(2026, 10, 5));
  const auto texte = [&](const std::vector<SourceDeclaree>& s) {
    return canonique(FluxDeclare::VentesParticuliers, p, agreger(FluxDeclare::VentesParticuliers, s));
  };
  const auto une = texte({source(1, "BIENS", 2000, 100, 20)});
  EXPECT_EQ(une, "10.3|2026-10-01|2026-10-31\n2026-10-05|TLB1|20|1.00|0.20|1\n " + uuid(1).text() + "||1.00|0.20\n");
  EXPECT_EQ(une, texte({source(1, "BIENS", 2000, 100, 20)}));
  EXPECT_NE(une, texte({source(2, "BIENS", 2000, 100, 20)}));
  EXPECT_EQ(flux_declare("10.4"), FluxDeclare::PaiementsParticuliers);
  EXPECT_EQ(flux_declare("10.5"), std::nullopt);
}

}  // namespace
}  // namespace efacture
