#include "modules/stock/core/saisie.hpp"

#include <gtest/gtest.h>

namespace stock {
namespace {

base::Uuid id(std::uint8_t n) { return base::Uuid::from_bytes({n}); }

const Magasin lyon{id(9), "Lyon", true, false};

ArticleEnMagasin vis(std::int64_t quantite, std::int64_t reservee = 0) {
  return {.id = id(1), .reference = "VIS", .nom = "Vis", .quantite = quantite, .reservee = reservee};
}

Articles rayon(ArticleEnMagasin a) {
  Articles articles;
  articles.emplace(a.id, std::move(a));
  return articles;
}

SaisieMouvements saisie(Saisie type, std::int64_t quantite) {
  return {.type = type, .magasin = lyon, .motif = true, .voit_prix_achat = true, .lignes = {{id(1), quantite, {}}}};
}

std::vector<std::string> codes(const std::vector<base::Fault>& faults) {
  std::vector<std::string> out;
  for (const auto& f : faults) out.push_back(f.code + " " + f.pointer);
  return out;
}

using Codes = std::vector<std::string>;

TEST(saisie, une_entree_juste_n_a_pas_de_faute) {
  auto s = saisie(Saisie::Entree, 5);
  s.motif = false;
  s.lignes[0].cout = 1'500'000;
  EXPECT_TRUE(fautes_saisie(s, rayon(vis(0))).empty());
  EXPECT_EQ(variation(s.type, s.lignes[0], vis(3)), 5);
}

TEST(saisie, une_sortie_ne_prend_pas_ce_qui_est_promis) {
  EXPECT_EQ(codes(fautes_saisie(saisie(Saisie::Sortie, 4), rayon(vis(5, 2)))),
            Codes{"stock_insuffisant #/lignes/0/quantite"});
  EXPECT_TRUE(fautes_saisie(saisie(Saisie::Sortie, 3), rayon(vis(5, 2))).empty());
}

TEST(saisie, une_perte_prend_ce_qui_est_promis_mais_pas_ce_qui_n_est_pas_la) {
  EXPECT_TRUE(fautes_saisie(saisie(Saisie::Perte, 5), rayon(vis(5, 2))).empty());
  EXPECT_EQ(codes(fautes_saisie(saisie(Saisie::Perte, 6), rayon(vis(5, 2)))),
            Codes{"stock_insuffisant #/lignes/0/quantite"});
}

TEST(saisie, le_stock_negatif_permis_laisse_sortir) {
  auto article = vis(0);
  article.negatif_autorise = true;
  EXPECT_TRUE(fautes_saisie(saisie(Saisie::Sortie, 4), rayon(article)).empty());
}

TEST(saisie, un_ajustement_va_a_ce_qui_est_compte_zero_compris) {
  EXPECT_TRUE(fautes_saisie(saisie(Saisie::Ajustement, 0), rayon(vis(5))).empty());
  EXPECT_EQ(variation(Saisie::Ajustement, {id(1), 0, {}}, vis(5)), -5);
  EXPECT_EQ(variation(Saisie::Ajustement, {id(1), 7, {}}, vis(5)), 2);
  EXPECT_EQ(variation(Saisie::Perte, {id(1), 2, {}}, vis(5)), -2);
}

TEST(saisie, toutes_les_fautes_a_la_fois) {
  SaisieMouvements s{.type = Saisie::Sortie,
                     .magasin = Magasin{id(9), "Lyon", false, false},
                     .motif = false,
                     .voit_prix_achat = true,
                     .lignes = {{id(1), 0, 1}, {id(2), 1, {}}, {id(1), 1, {}}}};
  EXPECT_EQ(codes(fautes_saisie(s, rayon(vis(5)))),
            (Codes{"magasin_ferme #/storeId", "motif_obligatoire #/motif", "article_inconnu #/lignes/1/articleId",
                   "article_en_double #/lignes/2/articleId", "quantite_nulle #/lignes/0/quantite",
                   "cout_sans_entree #/lignes/0/coutUnitaire"}));
  s = {.type = Saisie::Entree, .magasin = std::nullopt, .motif = true, .voit_prix_achat = false, .lignes = {}};
  EXPECT_EQ(codes(fautes_saisie(s, {})), (Codes{"lignes_obligatoires #/lignes", "magasin_inconnu #/storeId"}));
}

TEST(saisie, sans_le_droit_aux_prix_d_achat_pas_de_cout) {
  auto s = saisie(Saisie::Entree, 1);
  s.voit_prix_achat = false;
  s.lignes[0].cout = 1;
  EXPECT_EQ(codes(fautes_saisie(s, rayon(vis(0)))), Codes{"cout_reserve #/lignes/0/coutUnitaire"});
}

TEST(saisie, un_article_sans_suivi_est_refuse) {
  auto article = vis(0);
  article.suivi = false;
  EXPECT_EQ(codes(fautes_saisie(saisie(Saisie::Entree, 1), rayon(article))),
            Codes{"article_non_suivi #/lignes/0/articleId"});
}

TEST(contrepassation, chaque_refus_dans_son_ordre) {
  const auto code = [](MouvementFait m) {
    const auto r = verifier_contrepassation(m, vis(3), lyon);
    return r ? std::string() : r.error().code;
  };
  EXPECT_EQ(code({.par_document = true, .est_contrepassation = true}), "mouvement_lie");
  EXPECT_EQ(code({.par_transfert = true}), "mouvement_lie");
  EXPECT_EQ(code({.par_inventaire = true}), "mouvement_lie");
  EXPECT_EQ(code({.est_contrepassation = true, .deja_contrepasse = true}), "contrepassation_finale");
  EXPECT_EQ(code({.deja_contrepasse = true, .quantite = 9}), "deja_contrepasse");
  EXPECT_EQ(code({.quantite = 4}), "stock_insuffisant");
  EXPECT_EQ(code({.quantite = 3}), "");
  EXPECT_EQ(code({.quantite = -40}), "");
}

}  // namespace
}  // namespace stock
