#include "modules/compta/core/ca3.hpp"

#include <gtest/gtest.h>

namespace {

using namespace compta;

base::Taux taux(std::int32_t points) { return {points}; }

const CaseCa3* trouver(const std::vector<CaseCa3>& cases, std::string_view numero) {
  for (const CaseCa3& c : cases)
    if (c.numero == numero) return &c;
  return nullptr;
}

TEST(Ca3, cases_des_taux_par_territoire) {
  EXPECT_EQ(case_du_taux(taux(2000), Territoire::Metropole), "08");
  EXPECT_EQ(case_du_taux(taux(550), Territoire::Metropole), "09");
  EXPECT_EQ(case_du_taux(taux(1000), Territoire::Metropole), "9B");
  EXPECT_EQ(case_du_taux(taux(210), Territoire::Metropole), "T6");
  EXPECT_EQ(case_du_taux(taux(1960), Territoire::Metropole), "13");
  EXPECT_EQ(case_du_taux(taux(1000), Territoire::Corse), "T3");
  EXPECT_EQ(case_du_taux(taux(210), Territoire::Corse), "T4");
  EXPECT_EQ(case_du_taux(taux(90), Territoire::Corse), "T5");
  EXPECT_EQ(case_du_taux(taux(1300), Territoire::Corse), "P2");
  EXPECT_EQ(case_du_taux(taux(850), Territoire::Dom), "10");
  EXPECT_EQ(case_du_taux(taux(210), Territoire::Dom), "11");
  EXPECT_EQ(case_du_taux(taux(175), Territoire::Dom), "T1");
  EXPECT_EQ(case_du_taux(taux(105), Territoire::Dom), "T2");
}

TEST(Ca3, une_periode_ordinaire) {
  const TvaDue dues[] = {
      {"S", taux(2000), {100'000}, {20'000}}, {"S", taux(550), {20'050}, {1'103}}, {"E", taux(0), {5'000}, {}},
      {"AE", taux(0), {7'000}, {}},           {"K", taux(0), {30'000}, {}},        {"G", taux(0), {40'000}, {}}};
  const auto cases = cases_ca3(dues, Territoire::Metropole);
  std::vector<std::string_view> ordre;
  for (const CaseCa3& c : cases) ordre.push_back(c.numero);
  EXPECT_EQ(ordre, (std::vector<std::string_view>{"A1", "E1", "E2", "F2", "08", "09", "16", "TD"}));
  EXPECT_EQ(trouver(cases, "A1")->base, base::Centimes{120'050});
  EXPECT_EQ(trouver(cases, "E1")->base, base::Centimes{40'000});
  EXPECT_EQ(trouver(cases, "E2")->base, base::Centimes{12'000});
  EXPECT_EQ(trouver(cases, "F2")->base, base::Centimes{30'000});
  EXPECT_EQ(trouver(cases, "F2")->tva, std::nullopt);
  EXPECT_EQ(trouver(cases, "08")->tva, base::Centimes{20'000});
  EXPECT_EQ(trouver(cases, "16")->tva, base::Centimes{21'103});
  EXPECT_EQ(trouver(cases, "TD")->tva, base::Centimes{21'103});
}

TEST(Ca3, des_avoirs_plus_grands_que_les_ventes) {
  const TvaDue dues[] = {{"S", taux(2000), {-50'000}, {-10'000}}, {"S", taux(1000), {20'000}, {2'000}}};
  const auto cases = cases_ca3(dues, Territoire::Metropole);
  EXPECT_EQ(trouver(cases, "08")->tva, base::Centimes{0});
  EXPECT_EQ(trouver(cases, "B5")->base, base::Centimes{50'000});
  EXPECT_EQ(trouver(cases, "21")->tva, base::Centimes{10'000});
  EXPECT_EQ(trouver(cases, "16")->tva, base::Centimes{2'000});
  EXPECT_EQ(trouver(cases, "25")->tva, base::Centimes{8'000});
  EXPECT_EQ(trouver(cases, "TD"), nullptr);
}

TEST(Ca3, rien_dans_la_periode) {
  const auto cases = cases_ca3({}, Territoire::Metropole);
  ASSERT_EQ(cases.size(), 3U);
  EXPECT_EQ(cases[2].numero, "TD");
  EXPECT_EQ(cases[2].tva, base::Centimes{0});
}

TEST(Ca3, euros_entiers) {
  EXPECT_EQ(euros({149}), 1);
  EXPECT_EQ(euros({150}), 2);
  EXPECT_EQ(euros({-150}), -2);
}

TEST(Ca3, chaque_taux_est_derriere_une_case_et_une_seule) {
  for (const auto territoire : {Territoire::Metropole, Territoire::Corse, Territoire::Dom}) {
    for (const std::int32_t points : {2000, 1000, 550, 210, 850, 175, 105, 90, 1300, 1960}) {
      const auto numero = case_du_taux(taux(points), territoire);
      const auto critere = critere_de_la_case(numero, territoire);
      ASSERT_TRUE(critere) << numero;
      const auto contient = [&](const std::vector<base::Taux>& v) {
        return std::find(v.begin(), v.end(), taux(points)) != v.end();
      };
      EXPECT_TRUE((critere->taux.empty() || contient(critere->taux)) && !contient(critere->sauf)) << points;
    }
  }
  EXPECT_FALSE(critere_de_la_case("16", Territoire::Metropole));
  EXPECT_FALSE(critere_de_la_case("10", Territoire::Metropole));
  EXPECT_EQ(critere_de_la_case("E2", Territoire::Dom)->categories.size(), 4U);
}

}  // namespace
