#include "modules/ventes/core/echeancier.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ventes {
namespace {

using base::Centimes;
using base::Date;
using base::Taux;

Terme pour_cent(int percent, int delai, FinDeMois fin = FinDeMois::Non) {
  return {.pourcent = Taux{percent * 100},
          .montant = {},
          .delai_jours = delai,
          .fin_de_mois = fin,
          .jour_du_mois = {},
          .date = {}};
}
Terme somme(std::int64_t montant, int delai) {
  return {.pourcent = {},
          .montant = Centimes{montant},
          .delai_jours = delai,
          .fin_de_mois = FinDeMois::Non,
          .jour_du_mois = {},
          .date = {}};
}
Terme solde(int delai) {
  return {.pourcent = {},
          .montant = {},
          .delai_jours = delai,
          .fin_de_mois = FinDeMois::Non,
          .jour_du_mois = {},
          .date = {}};
}

std::vector<std::string> codes(const std::vector<Terme>& termes) {
  std::vector<std::string> codes;
  for (const auto& fault : verifier_termes(termes)) codes.push_back(fault.code + " " + fault.pointer);
  return codes;
}

TEST(Echeancier, trente_et_soixante_dix_pour_cent) {
  // 30 % of 118.97 is 35.691; the rest goes to the last.
  const auto fixed = fixer_echeances(std::vector{pour_cent(30, 0), pour_cent(70, 30)}, {11897}, Date::of(2026, 11, 22));
  EXPECT_EQ(fixed.value(), (std::vector<Echeance>{{Date::of(2026, 11, 22), {3569}}, {Date::of(2026, 12, 22), {8328}}}));
}

TEST(Echeancier, fin_de_mois_dans_les_deux_lectures_et_jour_fixe) {
  const Date emission = Date::of(2026, 1, 20);
  EXPECT_EQ(date_du_terme(pour_cent(100, 45, FinDeMois::DelaiPuisFinDeMois), emission), Date::of(2026, 3, 31));
  EXPECT_EQ(date_du_terme(pour_cent(100, 45, FinDeMois::FinDeMoisPuisDelai), emission), Date::of(2026, 3, 17));
  Terme dix = pour_cent(100, 30, FinDeMois::DelaiPuisFinDeMois);
  dix.jour_du_mois = 10;
  EXPECT_EQ(date_du_terme(dix, emission), Date::of(2026, 3, 10));  // 19 February, end of February, the 10th after
  Terme dernier = pour_cent(100, 0);
  dernier.jour_du_mois = 31;
  EXPECT_EQ(date_du_terme(dernier, Date::of(2026, 2, 3)), Date::of(2026, 2, 28));
  Terme meme_jour = pour_cent(100, 0);
  meme_jour.jour_du_mois = 20;
  EXPECT_EQ(date_du_terme(meme_jour, emission), emission);
}

TEST(Echeancier, termes_refuses) {
  Terme deux = pour_cent(100, 0);
  deux.montant = Centimes{1};
  Terme date = pour_cent(100, 30);
  date.date = Date::of(2026, 12, 1);
  EXPECT_EQ(codes({deux, date}),
            (std::vector<std::string>{"part_ambigue #/echeancier/0", "date_ambigue #/echeancier/1/date"}));
  EXPECT_EQ(codes({pour_cent(30, 0), pour_cent(60, 30)}),
            std::vector<std::string>{"echeancier_incomplet #/echeancier"});
  EXPECT_EQ(codes({somme(100, 0), pour_cent(70, 30)}), std::vector<std::string>{"echeancier_incomplet #/echeancier"});
  EXPECT_EQ(codes({solde(0), solde(30)}), std::vector<std::string>{"echeancier_incomplet #/echeancier"});
  EXPECT_EQ(codes({somme(100, 0), pour_cent(30, 10), solde(30)}), std::vector<std::string>{});
  EXPECT_EQ(codes({somme(100, 0), somme(200, 30)}), std::vector<std::string>{});
}

TEST(Echeancier, montants_qui_ne_font_pas_le_total) {
  const Date emission = Date::of(2026, 1, 20);
  const auto refused = [&](const std::vector<Terme>& termes) {
    return fixer_echeances(termes, {300}, emission).error().code;
  };
  EXPECT_EQ(refused({somme(100, 0), somme(201, 30)}), "echeancier_different_du_total");
  EXPECT_EQ(refused({somme(400, 0), solde(30)}), "echeancier_different_du_total");
  Terme hier = pour_cent(100, 0);
  hier.date = Date::of(2026, 1, 19);
  EXPECT_EQ(refused({hier}), "echeance_avant_emission");
  EXPECT_EQ(fixer_echeances(std::vector{somme(100, 0), somme(200, 30)}, {300}, emission).value()[1].montant,
            Centimes{200});
}

TEST(Echeancier, sans_terme_rien) {
  EXPECT_EQ(fixer_echeances({}, {300}, Date::of(2026, 1, 20)).value(), std::vector<Echeance>{});
}

TEST(Echeancier, les_paiements_remplissent_la_plus_ancienne) {
  const std::vector<Echeance> deux{{Date::of(2026, 3, 1), {700}}, {Date::of(2026, 2, 1), {300}}};
  EXPECT_EQ(restantes(deux, {0}),
            (std::vector<Echeance>{{Date::of(2026, 2, 1), {300}}, {Date::of(2026, 3, 1), {700}}}));
  EXPECT_EQ(restantes(deux, {450}), (std::vector<Echeance>{{Date::of(2026, 3, 1), {550}}}));
  EXPECT_EQ(restantes(deux, {1200}), std::vector<Echeance>{});
  EXPECT_EQ(restantes(deux, {-5}), restantes(deux, {0}));
}

RC_GTEST_PROP(Echeancier, la_somme_est_le_net_a_payer, ()) {
  std::vector<Terme> termes;
  int left = 100;
  while (left > 0) {
    const int part = *rc::gen::inRange(1, left + 1);
    termes.push_back(pour_cent(part, *rc::gen::inRange(0, 90)));
    left -= part;
  }
  RC_ASSERT(verifier_termes(termes).empty());
  // Below a centime a part, rounding up may take more than there is: the refusal says so.
  const Centimes net{*rc::gen::inRange<std::int64_t>(10'000, 10'000'000)};
  const auto fixed = fixer_echeances(termes, net, Date::of(2026, 1, 31)).value();
  Centimes sum;
  for (const auto& e : fixed) sum += e.montant;
  RC_ASSERT(sum == net);
  const Centimes paid{*rc::gen::inRange<std::int64_t>(0, net.value + 1)};
  Centimes rest;
  for (const auto& e : restantes(fixed, paid)) rest += e.montant;
  RC_ASSERT(rest == net - paid);
}

}  // namespace
}  // namespace ventes
