#include "modules/equipe/core/autorite.hpp"

#include <gtest/gtest.h>

namespace equipe {
namespace {

Acteur acteur(std::string role, const Exceptions& exceptions = {}) {
  auto droits = droits_du_role(role, exceptions);
  return {std::move(role), std::move(droits)};
}

std::vector<std::string> places(const std::vector<base::Fault>& fautes) {
  std::vector<std::string> textes;
  for (const auto& faute : fautes) textes.push_back(faute.code + " " + faute.pointer);
  return textes;
}

using Textes = std::vector<std::string>;

TEST(autorite, un_proprietaire_donne_chaque_role) {
  for (const auto role : roles) EXPECT_FALSE(faute_de_role(acteur("PROPRIETAIRE"), role)) << role;
}

TEST(autorite, un_administrateur_ne_fait_ni_proprietaire_ni_administrateur) {
  for (const auto role : roles) {
    EXPECT_EQ(faute_de_role(acteur("ADMIN"), role).has_value(), role == "PROPRIETAIRE" || role == "ADMIN") << role;
  }
}

TEST(autorite, personne_ne_donne_un_role_plus_large_que_le_sien) {
  EXPECT_FALSE(faute_de_role(acteur("MANAGER"), "CAISSIER"));
  EXPECT_EQ(faute_de_role(acteur("MANAGER"), "COMPTABLE")->code, "role_excessif");
  EXPECT_TRUE(faute_de_role(acteur("VENDEUR"), "MANAGER"));
}

TEST(autorite, la_cle_d_un_proprietaire_ne_donne_que_ses_portees) {
  const Acteur cle{"PROPRIETAIRE", {"equipe:creer", "equipe:modifier"}};
  EXPECT_TRUE(faute_de_role(cle, "PROPRIETAIRE"));
  EXPECT_TRUE(faute_de_role(cle, "CAISSIER"));
  EXPECT_FALSE(peut_changer(cle, acteur("CAISSIER")));
}

TEST(autorite, qui_a_plus_de_droits_ne_se_change_pas_d_en_bas) {
  EXPECT_TRUE(peut_changer(acteur("PROPRIETAIRE"), acteur("PROPRIETAIRE")));
  EXPECT_TRUE(peut_changer(acteur("ADMIN"), acteur("MANAGER")));
  EXPECT_EQ(peut_changer(acteur("ADMIN"), acteur("PROPRIETAIRE")).error().code, "personne_protegee");
  EXPECT_EQ(peut_changer(acteur("MANAGER"), acteur("ADMIN")).error().code, "personne_protegee");
  // A cashier who was given the bank has a right that a manager lacks.
  EXPECT_FALSE(peut_changer(acteur("MANAGER"), acteur("CAISSIER", {.droits = {{"banque", {"*"}}}, .voir_prix_achat = {}, .voir_marges = {}})));
}

TEST(autorite, diriger_c_est_avoir_plus) {
  EXPECT_TRUE(dirige(acteur("PROPRIETAIRE"), acteur("ADMIN")));
  EXPECT_TRUE(dirige(acteur("ADMIN"), acteur("CAISSIER")));
  EXPECT_FALSE(dirige(acteur("ADMIN"), acteur("ADMIN")));
  EXPECT_FALSE(dirige(acteur("PROPRIETAIRE"), acteur("PROPRIETAIRE")));
  EXPECT_FALSE(dirige(acteur("ADMIN"), acteur("PROPRIETAIRE")));
  EXPECT_FALSE(dirige(acteur("MANAGER"), acteur("CAISSIER")));
}

TEST(autorite, le_dernier_proprietaire_reste) {
  const Sort tient{"PROPRIETAIRE", "ACTIF"};
  EXPECT_TRUE(garder_un_proprietaire(tient, tient, 0));
  EXPECT_EQ(garder_un_proprietaire(tient, {"ADMIN", "ACTIF"}, 0).error().code, "dernier_proprietaire");
  EXPECT_EQ(garder_un_proprietaire(tient, {"PROPRIETAIRE", "SUSPENDU"}, 0).error().status, 409);
  EXPECT_TRUE(garder_un_proprietaire(tient, {"ADMIN", "ACTIF"}, 1));
  EXPECT_TRUE(garder_un_proprietaire({"PROPRIETAIRE", "SUSPENDU"}, {"ADMIN", "SUSPENDU"}, 0));
  EXPECT_TRUE(garder_un_proprietaire({"VENDEUR", "ACTIF"}, {"VENDEUR", "SUSPENDU"}, 0));
}

TEST(autorite, les_changements_s_ajoutent_se_remplacent_et_se_retirent) {
  const Exceptions avant{.droits = {{"ventes", {"lire"}}, {"stock", {"*"}}}, .voir_prix_achat = true, .voir_marges = {}};
  ChangementsDroits changements;
  changements.domaines = {{"ventes", Textes{"valider", "lire", "lire"}}, {"stock", std::nullopt}, {"clients", Textes{}}};
  changements.voir_prix_achat = std::optional<bool>();
  const Exceptions apres = appliquer(avant, changements);
  ASSERT_EQ(apres.droits.size(), 2U);
  EXPECT_EQ(apres.droits[0].second, (Textes{"lire", "valider"}));
  EXPECT_EQ(apres.droits[1].first, "clients");
  EXPECT_TRUE(apres.droits[1].second.empty());
  EXPECT_FALSE(apres.voir_prix_achat);
  changements = {};
  changements.tout_retirer = true;
  EXPECT_TRUE(appliquer(avant, changements).droits.empty());
  EXPECT_EQ(appliquer(avant, changements).voir_prix_achat, true);
}

TEST(autorite, chaque_droit_inconnu_ou_excessif_a_sa_place) {
  const Acteur manager = acteur("MANAGER");
  ChangementsDroits changements;
  changements.domaines = {{"ventes", Textes{"valider", "voler"}}, {"banque", Textes{"lire", "modifier"}}, {"lune/~", Textes{"lire"}}};
  EXPECT_EQ(places(fautes_de_droits(manager, "CAISSIER", changements, appliquer({}, changements))),
            (Textes{"action_inconnue #/droits/ventes/1", "droit_excessif #/droits/banque/1", "domaine_inconnu #/droits/lune~1~0"}));
}

TEST(autorite, finir_une_exception_ne_rend_pas_plus_que_l_auteur_n_a) {
  const Acteur auteur = acteur("MANAGER", {.droits = {}, .voir_prix_achat = false, .voir_marges = {}});
  const Exceptions avant{.droits = {{"catalogue", {"lire"}}}, .voir_prix_achat = {}, .voir_marges = {}};
  ChangementsDroits changements;
  changements.tout_retirer = true;
  EXPECT_EQ(places(fautes_de_droits(auteur, "MANAGER", changements, appliquer(avant, changements))),
            (Textes{"droit_excessif #/droits"}));
  changements = {};
  changements.voir_prix_achat = std::optional<bool>(true);
  EXPECT_EQ(places(fautes_de_droits(auteur, "CAISSIER", changements, appliquer({}, changements))),
            (Textes{"droit_excessif #/voirPrixAchat"}));
}

TEST(autorite, telephones) {
  EXPECT_EQ(telephone_international("06 12 34 56 78"), "+33612345678");
  EXPECT_EQ(telephone_international("+33 6.12.34.56.78"), "+33612345678");
  EXPECT_EQ(telephone_international("0041 22 123 45 67"), "+41221234567");
  EXPECT_FALSE(telephone_international("12"));
  EXPECT_FALSE(telephone_international("poste 12"));
  EXPECT_FALSE(telephone_international("+"));
  EXPECT_FALSE(telephone_international(""));
}

}  // namespace
}  // namespace equipe
