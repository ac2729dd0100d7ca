#include "modules/equipe/core/droits.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/result.hpp"

namespace equipe {
namespace {

bool a(const std::vector<std::string>& droits, const std::string& droit) {
  return std::find(droits.begin(), droits.end(), droit) != droits.end();
}

TEST(droits, le_proprietaire_peut_tout) { EXPECT_EQ(droits_du_role("PROPRIETAIRE"), std::vector<std::string>{"*:*"}); }

TEST(droits, un_role_inconnu_ne_peut_rien) { EXPECT_TRUE(droits_du_role("STAGIAIRE").empty()); }

TEST(droits, le_caissier_ne_voit_pas_les_prix_d_achat) {
  const auto droits = droits_du_role("CAISSIER");
  EXPECT_TRUE(a(droits, "catalogue:lire"));
  EXPECT_FALSE(a(droits, "catalogue:voir_prix_achat"));
  EXPECT_FALSE(a(droits, "catalogue:*"));
  EXPECT_FALSE(a(droits, "ventes:valider"));
}

TEST(droits, une_exception_remplace_le_domaine_entier) {
  const auto droits = droits_du_role("VENDEUR", {.droits = {{"ventes", {"lire"}}}, .voir_prix_achat = {}, .voir_marges = {}});
  EXPECT_TRUE(a(droits, "ventes:lire"));
  EXPECT_FALSE(a(droits, "ventes:valider"));
  EXPECT_TRUE(a(droits, "clients:creer"));
}

TEST(droits, retirer_les_prix_d_achat_a_un_manager_lui_laisse_le_catalogue) {
  const auto droits = droits_du_role("MANAGER", {.droits = {}, .voir_prix_achat = false, .voir_marges = {}});
  EXPECT_TRUE(a(droits, "catalogue:lire"));
  EXPECT_TRUE(a(droits, "catalogue:importer"));
  EXPECT_FALSE(a(droits, "catalogue:*"));
  EXPECT_FALSE(a(droits, "catalogue:voir_prix_achat"));
}

TEST(droits, retirer_les_marges_a_un_manager_lui_laisse_chaque_autre_action) {
  const auto droits = droits_du_role("MANAGER", {.droits = {}, .voir_prix_achat = {}, .voir_marges = false});
  for (const auto action : actions_du_domaine("ventes")) {
    EXPECT_EQ(a(droits, "ventes:" + std::string(action)), action != "voir_marges") << action;
  }
}

TEST(droits, couvrir_par_le_nom_par_le_domaine_ou_par_tout) {
  EXPECT_TRUE(couvre({"ventes:lire"}, "ventes:lire"));
  EXPECT_TRUE(couvre({"ventes:*"}, "ventes:lire"));
  EXPECT_TRUE(couvre({"*:*"}, "ventes:*"));
  EXPECT_FALSE(couvre({"ventes:lire", "ventes:valider"}, "ventes:*"));
  EXPECT_FALSE(couvre({"vente:*"}, "ventes:lire"));
  EXPECT_TRUE(couvre_tout(droits_du_role("ADMIN"), droits_du_role("MANAGER")));
  EXPECT_FALSE(couvre_tout(droits_du_role("MANAGER"), droits_du_role("COMPTABLE")));
  EXPECT_FALSE(couvre_tout(droits_du_role("ADMIN"), droits_du_role("PROPRIETAIRE")));
}

TEST(droits, accorder_les_prix_d_achat_a_un_caissier) {
  const auto droits = droits_du_role("CAISSIER", {.droits = {}, .voir_prix_achat = true, .voir_marges = {}});
  EXPECT_TRUE(a(droits, "catalogue:voir_prix_achat"));
}

TEST(droits, une_cle_n_a_jamais_plus_que_son_auteur) {
  const auto vendeur = droits_du_role("VENDEUR");
  const auto cle = restreindre(vendeur, {"ventes:*", "banque:lire", "clients:lire"});
  EXPECT_TRUE(a(cle, "ventes:valider"));
  EXPECT_TRUE(a(cle, "clients:lire"));
  EXPECT_FALSE(a(cle, "ventes:crediter"));
  EXPECT_FALSE(a(cle, "ventes:*"));
  EXPECT_FALSE(a(cle, "banque:lire"));
  EXPECT_FALSE(a(cle, "clients:creer"));
}

TEST(droits, forme_d_un_droit) {
  EXPECT_TRUE(droit_bien_forme("ventes:valider"));
  EXPECT_TRUE(droit_bien_forme("stock:*"));
  EXPECT_TRUE(droit_bien_forme("*:*"));
  EXPECT_FALSE(droit_bien_forme("ventes"));
  EXPECT_FALSE(droit_bien_forme("ventes:"));
  EXPECT_FALSE(droit_bien_forme("inconnu:lire"));
  EXPECT_FALSE(droit_bien_forme("ventes:Valider"));
  EXPECT_FALSE(droit_bien_forme("ventes:voler"));
  EXPECT_FALSE(droit_bien_forme("stock:voir_prix_achat"));
  EXPECT_FALSE(droit_bien_forme("*:lire"));
}

}  // namespace
}  // namespace equipe
