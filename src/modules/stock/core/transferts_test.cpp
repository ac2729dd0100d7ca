#include "modules/stock/core/transferts.hpp"

#include <gtest/gtest.h>

namespace stock {
namespace {

using enum StatutTransfert;
using Codes = std::vector<std::string>;

base::Uuid id(std::uint8_t n) { return base::Uuid::from_bytes({n}); }
const Magasin lyon{id(9), "Lyon", true, false};
const Magasin nice{id(8), "Nice", true, false};

Articles rayon(std::int64_t quantite, std::int64_t reservee = 0) {
  Articles articles;
  for (std::uint8_t n = 1; n <= 2; ++n) {
    articles.emplace(
        id(n),
        ArticleEnMagasin{.id = id(n), .reference = "A", .nom = "Vis", .quantite = quantite, .reservee = reservee});
  }
  return articles;
}

std::vector<LigneTransfert> lignes() { return {{id(1), "Vis", 10}, {id(2), "Clou", 4}}; }
std::vector<LigneTransfert> parties() { return {{id(1), "Vis", 10, 10, 6, 1}, {id(2), "Clou", 4, 4}}; }

template <class R>
Codes codes(const R& r) {
  Codes out;
  if (!r) {
    for (const auto& f : r.error().faults) out.push_back(f.code + " " + f.pointer);
  }
  return out;
}
Codes codes(const std::vector<base::Fault>& faults) {
  Codes out;
  for (const auto& f : faults) out.push_back(f.code + " " + f.pointer);
  return out;
}

TEST(transferts, les_verbes_de_chaque_etat) {
  using Verbes = std::vector<std::string_view>;
  EXPECT_EQ(verbes_transfert(Brouillon), (Verbes{"valider", "annuler"}));
  EXPECT_EQ(verbes_transfert(Valide), (Verbes{"expedier", "annuler"}));
  EXPECT_EQ(verbes_transfert(Expedie), Verbes{"recevoir"});
  EXPECT_EQ(verbes_transfert(PartiellementRecu), Verbes{"recevoir"});
  for (const auto fini : {Recu, RecuAvecEcart, Annule}) EXPECT_TRUE(verbes_transfert(fini).empty());
  EXPECT_EQ(permettre(Expedie, "annuler").error().code, "transition_impossible");
  EXPECT_TRUE(permettre(Valide, "annuler"));
  EXPECT_EQ(statut_transfert(to_text(RecuAvecEcart)), RecuAvecEcart);
}

TEST(transferts, un_brouillon_dit_toutes_ses_fautes) {
  EXPECT_TRUE(fautes_brouillon({id(9), id(8), lyon, nice, {{id(1), 3}}}, rayon(0)).empty());
  EXPECT_EQ(codes(fautes_brouillon({id(9), id(9), lyon, lyon, {}}, {})),
            (Codes{"lignes_obligatoires #/lignes", "magasins_identiques #/storeDestinationId"}));
  const Magasin ferme{id(7), "Nice", false, false};
  EXPECT_EQ(codes(fautes_brouillon({id(9), id(7), std::nullopt, ferme, {{id(1), 0}, {id(5), 1}}}, rayon(1))),
            (Codes{"magasin_inconnu #/storeSourceId", "magasin_ferme #/storeDestinationId",
                   "article_inconnu #/lignes/1/articleId", "quantite_nulle #/lignes/0/quantite"}));
}

TEST(transferts, valider_ne_prend_que_ce_qui_est_libre) {
  EXPECT_TRUE(fautes_validation(lignes(), rayon(10), lyon).empty());
  EXPECT_EQ(codes(fautes_validation(lignes(), rayon(10, 7), lyon)),
            (Codes{"stock_insuffisant #/lignes/0/quantite", "stock_insuffisant #/lignes/1/quantite"}));
}

TEST(transferts, expedier_tout_ou_partie) {
  auto tout = expedier(lignes(), std::nullopt, rayon(10), lyon);
  ASSERT_TRUE(tout);
  EXPECT_EQ((*tout)[0].expediee, 10);
  EXPECT_EQ((*tout)[1].expediee, 4);
  auto partie = expedier(lignes(), std::vector<Envoi>{{id(1), 7}}, rayon(10), lyon);
  ASSERT_TRUE(partie);
  EXPECT_EQ((*partie)[0].expediee, 7);
  EXPECT_EQ((*partie)[1].expediee, 0);
  EXPECT_EQ(
      codes(expedier(lignes(), std::vector<Envoi>{{id(1), 11}, {id(3), 1}, {id(2), 1}, {id(2), 1}}, rayon(10), lyon)),
      (Codes{"expedition_superieure #/lignes/0/quantite", "article_hors_transfert #/lignes/1/articleId",
             "article_en_double #/lignes/3/articleId"}));
  EXPECT_EQ(codes(expedier(lignes(), std::vector<Envoi>{}, rayon(10), lyon)), Codes{"rien_a_expedier #/lignes"});
  EXPECT_EQ(codes(expedier(lignes(), std::nullopt, rayon(9), lyon)), Codes{"stock_insuffisant #/lignes/0/quantite"});
}

TEST(transferts, recevoir_au_plus_ce_qui_est_parti) {
  const auto tout = recevoir(parties(), std::nullopt);
  ASSERT_TRUE(tout);
  ASSERT_EQ(tout->size(), 2U);
  EXPECT_EQ((*tout)[0].recue, 3);
  EXPECT_EQ(apres_reception(parties(), *tout), RecuAvecEcart);
  EXPECT_EQ(
      codes(recevoir(parties(),
                     std::vector<Arrivage>{{id(1), 2, 1, 1, true}, {id(2), 1, 1, 0, false}, {id(3), 1, 0, 0, false}})),
      (Codes{"reception_superieure #/lignes/0/recue", "motif_obligatoire #/lignes/1/motif",
             "article_hors_transfert #/lignes/2/articleId"}));
  EXPECT_EQ(codes(recevoir(parties(), std::vector<Arrivage>{{id(1), 0, 0, 0, false}})),
            Codes{"rien_a_recevoir #/lignes"});
}

TEST(transferts, la_reception_clot_quand_tout_est_explique) {
  std::vector<LigneTransfert> l{{id(1), "Vis", 10, 10}};
  const auto vers = [&](Arrivage a) { return apres_reception(l, std::vector<Arrivage>{a}); };
  EXPECT_EQ(vers({id(1), 9, 0, 0, false}), PartiellementRecu);
  EXPECT_EQ(vers({id(1), 10, 0, 0, false}), Recu);
  EXPECT_EQ(vers({id(1), 8, 1, 1, true}), RecuAvecEcart);
}

}  // namespace
}  // namespace stock
