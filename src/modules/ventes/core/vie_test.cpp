#include "modules/ventes/core/vie.hpp"

#include <gtest/gtest.h>

namespace ventes {
namespace {

const base::Date jour = base::Date::of(2026, 11, 22);

TEST(Vie, avancer_dit_l_etat_et_ce_qui_reste_possible) {
  EXPECT_EQ(*avancer(TypeDocument::Devis, StatutDocument::Envoye, "accepter"), StatutDocument::Accepte);
  const auto refus = avancer(TypeDocument::Devis, StatutDocument::Accepte, "refuser");
  ASSERT_FALSE(refus);
  EXPECT_EQ(refus.error().status, 409);
  EXPECT_EQ(refus.error().code, "transition_impossible");
  EXPECT_NE(refus.error().detail.find("ACCEPTE"), std::string::npos);
  EXPECT_NE(refus.error().detail.find("transformer, annuler"), std::string::npos);
  const auto fini = avancer(TypeDocument::Commande, StatutDocument::Cloturee, "annuler");
  ASSERT_FALSE(fini);
  EXPECT_EQ(fini.error().detail.find("Possible"), std::string::npos);
}

TEST(Vie, un_devis_vaut_jusqu_a_son_dernier_jour_compris) {
  EXPECT_FALSE(expire(std::nullopt, jour));
  EXPECT_FALSE(expire(jour, jour));
  EXPECT_TRUE(expire(jour.plus_days(-1), jour));
}

TEST(Vie, reponse_entre_l_emission_et_aujourd_hui_pendant_la_validite) {
  const base::Date emission = jour.plus_days(-10);
  EXPECT_TRUE(verifier_reponse(emission, jour, jour, jour));
  // Accepted in time, recorded later.
  EXPECT_TRUE(verifier_reponse(emission, jour.plus_days(-3), jour.plus_days(-3), jour));
  EXPECT_EQ(verifier_reponse(emission, jour, jour.plus_days(1), jour).error().code, "date_future");
  EXPECT_EQ(verifier_reponse(emission, jour, emission.plus_days(-1), jour).error().code, "date_avant_emission");
  const auto tard = verifier_reponse(emission, jour.plus_days(-1), jour, jour);
  EXPECT_EQ(tard.error().code, "devis_expire");
  EXPECT_EQ(tard.error().status, 409);
}

TEST(Vie, annuler_demande_que_rien_n_ait_suivi) {
  EXPECT_TRUE(verifier_sans_suite(false, false));
  EXPECT_EQ(verifier_sans_suite(true, true).error().code, "deja_livre_ou_facture");
  EXPECT_EQ(verifier_sans_suite(false, true).error().code, "suite_en_cours");
}

}  // namespace
}  // namespace ventes
