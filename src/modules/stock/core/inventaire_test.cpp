#include "modules/stock/core/inventaire.hpp"

#include <gtest/gtest.h>

namespace stock {
namespace {

using Codes = std::vector<std::string>;
base::Uuid id(std::uint8_t n) { return base::Uuid::from_bytes({n}); }
const Magasin lyon{id(9), "Lyon", true, false};

Codes codes(const std::vector<base::Fault>& faults) {
  Codes out;
  for (const auto& f : faults) out.push_back(f.code + " " + f.pointer);
  return out;
}

TEST(inventaire, ouvrir_demande_un_magasin_et_quelque_chose_a_compter) {
  EXPECT_TRUE(fautes_ouverture({.magasin = lyon, .articles = 3, .autre = {}}).empty());
  EXPECT_EQ(codes(fautes_ouverture({.magasin = lyon, .articles = 0, .autre = {}})), Codes{"portee_vide #/portee"});
  EXPECT_EQ(codes(fautes_ouverture({.magasin = {}, .portee = Portee::Liste, .articles = 0, .autre = {}})),
            (Codes{"magasin_inconnu #/storeId", "portee_vide #/articleIds"}));
  EXPECT_EQ(codes(fautes_ouverture({.magasin = lyon,
                                    .portee = Portee::Categories,
                                    .nommes = 3,
                                    .connus = 1,
                                    .articles = 4,
                                    .occupes = 2,
                                    .autre = "INV-1"})),
            (Codes{"portee_inconnue #/categorieIds", "deja_en_inventaire #/portee"}));
}

TEST(inventaire, compter_dit_toutes_les_fautes) {
  const std::vector<Saisi> saisies{
      {.par_code = false, .code = {}, .trouves = 1, .nom = "Vis"},
      {.par_code = false, .code = {}, .trouves = 0, .nom = {}},
      {.par_code = true, .code = {}, .trouves = 0, .nom = {}},
      {.par_code = true, .code = "123", .trouves = 0, .nom = {}, .quantite = false},
      {.par_code = true, .code = "124", .trouves = 2, .nom = {}},
      {.par_code = true, .code = "125", .trouves = 1, .nom = "Pose", .suivi = false},
      {.par_code = true, .code = "126", .trouves = 1, .nom = "Clou", .dans_portee = false},
  };
  const Codes communs{"article_inconnu #/saisies/1/articleId", "saisie_sans_article #/saisies/2",
                      "code_inconnu #/saisies/3/code",         "quantite_obligatoire #/saisies/3/quantite",
                      "code_ambigu #/saisies/4/code",          "article_non_suivi #/saisies/5/code"};
  EXPECT_EQ(codes(fautes_comptage(saisies, Portee::Complet)), communs);
  Codes tous = communs;
  tous.push_back("article_hors_inventaire #/saisies/6/code");
  const Saisi ailleurs{.code = {}, .trouves = 1, .nom = "Clou", .dans_portee = false, .autre = "INV-7"};
  EXPECT_EQ(codes(fautes_comptage({&ailleurs, 1}, Portee::Complet)), Codes{"deja_en_inventaire #/saisies/0/articleId"});
  EXPECT_EQ(codes(fautes_comptage(saisies, Portee::Liste)), tous);
  EXPECT_EQ(codes(fautes_comptage({}, Portee::Liste)), Codes{"lignes_obligatoires #/saisies"});
}

TEST(inventaire, un_inventaire_clos_ne_compte_plus) {
  EXPECT_TRUE(verifier_ouvert("OUVERT", "INV-1"));
  EXPECT_EQ(verifier_ouvert("CLOTURE", "INV-1").error().code, "inventaire_clos");
  EXPECT_EQ(verifier_ouvert("ANNULE", "INV-1").error().code, "inventaire_clos");
}

LigneComptee ligne(std::uint8_t n, std::optional<std::int64_t> compte, std::int64_t attendu, std::string raison = {}) {
  return {id(n), "Vis", compte, attendu, 20, std::move(raison)};
}

TEST(inventaire, l_ecart_est_ce_qui_manquait_au_moment_de_compter) {
  // Ten were there, eight were counted; what was sold since then is no difference.
  const std::vector<LigneComptee> lignes{ligne(1, 8, 10), ligne(2, 0, 0)};
  const auto r = cloturer(lignes, NonComptes::Demander, false);
  ASSERT_TRUE(r);
  EXPECT_EQ((*r)[0].ecart, -2);
  EXPECT_EQ((*r)[1].ecart, 0);
}

TEST(inventaire, non_compte_n_est_pas_zero) {
  const std::vector<LigneComptee> lignes{ligne(1, 8, 8), ligne(2, std::nullopt, 0)};
  EXPECT_EQ(cloturer(lignes, NonComptes::Demander, true).error().code, "articles_non_comptes");
  EXPECT_EQ(cloturer(lignes, NonComptes::Ignorer, false)->size(), 1U);
  const auto zero = cloturer(lignes, NonComptes::Zero, false);
  ASSERT_EQ(zero->size(), 2U);
  EXPECT_EQ((*zero)[1].ecart, -20);
  EXPECT_EQ(cloturer(std::vector<LigneComptee>{ligne(1, std::nullopt, 0)}, NonComptes::Zero, true).error().code,
            "rien_compte");
}

TEST(inventaire, un_doute_se_recompte_ou_s_accepte) {
  const std::vector<LigneComptee> lignes{ligne(1, 2, 10, "HORS_TOLERANCE"), ligne(2, 9, 10, "BOUGE_PENDANT")};
  const auto r = cloturer(lignes, NonComptes::Demander, false);
  ASSERT_FALSE(r);
  EXPECT_EQ(r.error().code, "recomptage_demande");
  EXPECT_EQ(codes(r.error().faults), (Codes{"ecart_hors_tolerance ", "vendu_pendant_comptage "}));
  EXPECT_TRUE(cloturer(lignes, NonComptes::Demander, true));
}

}  // namespace
}  // namespace stock
