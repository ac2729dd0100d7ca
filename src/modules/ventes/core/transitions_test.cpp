#include "modules/ventes/core/transitions.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace ventes {
namespace {

using enum StatutDocument;
using Verbes = std::vector<std::string_view>;

constexpr TypeDocument types[] = {TypeDocument::Devis,   TypeDocument::Commande,       TypeDocument::BonLivraison,
                                  TypeDocument::Facture, TypeDocument::FactureAcompte, TypeDocument::Avoir,
                                  TypeDocument::Ticket};

TEST(Types, mots_du_schema_dans_les_deux_sens) {
  EXPECT_EQ(to_text(TypeDocument::FactureAcompte), "FACTURE_ACOMPTE");
  EXPECT_EQ(to_text(StatutDocument::Annulee), "ANNULEE");
  EXPECT_EQ(to_text(StatutReglement::Irrecouvrable), "IRRECOUVRABLE");
  EXPECT_EQ(to_text(MoyenPaiement::Compensation), "COMPENSATION");
  EXPECT_EQ(to_text(CategorieTva::O), "O");
  EXPECT_EQ(to_text(TypeLigne::SousTotal), "SOUS_TOTAL");
  for (const TypeDocument type : types) EXPECT_EQ(from_text<TypeDocument>(to_text(type)), type);
  EXPECT_EQ(from_text<StatutDocument>("PARTIELLEMENT_LIVREE"), PartiellementLivree);
  EXPECT_FALSE(from_text<StatutDocument>("brouillon"));
  EXPECT_FALSE(from_text<ModePrix>(""));
}

TEST(Transitions, chaque_ligne_porte_son_type_et_aucune_ne_se_repete) {
  std::set<std::string> vues;
  for (const TypeDocument type : types) {
    for (const Transition& t : transitions(type)) {
      EXPECT_EQ(t.type, type);
      std::string cle(to_text(t.type));
      cle.append(" ").append(to_text(t.de)).append(" ").append(t.verbe).append(" ").append(to_text(t.vers));
      EXPECT_TRUE(vues.insert(cle).second) << cle;
    }
  }
}

TEST(Transitions, tout_etat_est_atteint_depuis_le_brouillon) {
  for (const TypeDocument type : types) {
    std::set<StatutDocument> atteints{Brouillon};
    for (std::size_t avant = 0; avant != atteints.size();) {
      avant = atteints.size();
      for (const Transition& t : transitions(type)) {
        if (atteints.contains(t.de)) atteints.insert(t.vers);
      }
    }
    for (const Transition& t : transitions(type)) EXPECT_TRUE(atteints.contains(t.de)) << to_text(t.de);
  }
}

TEST(Transitions, verbes_possibles) {
  EXPECT_EQ(possible_verbs(TypeDocument::Facture, Brouillon), Verbes{"valider"});
  EXPECT_EQ(possible_verbs(TypeDocument::Facture, Valide), (Verbes{"envoyer", "crediter", "rectifier"}));
  EXPECT_EQ(possible_verbs(TypeDocument::Facture, Annule), Verbes{});
  EXPECT_EQ(possible_verbs(TypeDocument::Avoir, Envoye), Verbes{});
  EXPECT_EQ(possible_verbs(TypeDocument::Devis, Envoye),
            (Verbes{"accepter", "refuser", "rouvrir", "transformer", "demander-acompte"}));
  EXPECT_EQ(possible_verbs(TypeDocument::Devis, Accepte), (Verbes{"transformer", "annuler", "demander-acompte"}));
  EXPECT_EQ(possible_verbs(TypeDocument::Devis, Expire), Verbes{"rouvrir"});
  EXPECT_EQ(possible_verbs(TypeDocument::Devis, Facture), Verbes{"transformer"});
  EXPECT_EQ(possible_verbs(TypeDocument::Commande, Confirmee),
            (Verbes{"transformer", "annuler", "demander-acompte"}));
  EXPECT_EQ(possible_verbs(TypeDocument::Commande, PartiellementLivree),
            (Verbes{"transformer", "cloturer", "demander-acompte"}));
  EXPECT_EQ(possible_verbs(TypeDocument::Commande, Cloturee), Verbes{});
  EXPECT_EQ(possible_verbs(TypeDocument::BonLivraison, Prepare), (Verbes{"expedier", "annuler"}));
  EXPECT_EQ(possible_verbs(TypeDocument::BonLivraison, Expedie), (Verbes{"livrer", "transformer", "retourner"}));
  EXPECT_EQ(possible_verbs(TypeDocument::BonLivraison, Retourne), Verbes{});
  // A till sells a ticket and gives it back.
  EXPECT_EQ(possible_verbs(TypeDocument::Ticket, Brouillon), Verbes{});
  EXPECT_EQ(possible_verbs(TypeDocument::Ticket, Valide), (Verbes{"envoyer", "facturer"}));
}

TEST(Transitions, valider_mene_a_l_etat_du_type) {
  EXPECT_EQ(next(TypeDocument::Devis, Brouillon, "valider"), Envoye);
  EXPECT_EQ(next(TypeDocument::Commande, Brouillon, "valider"), Confirmee);
  EXPECT_EQ(next(TypeDocument::BonLivraison, Brouillon, "valider"), Prepare);
  EXPECT_EQ(next(TypeDocument::Facture, Brouillon, "valider"), Valide);
  EXPECT_EQ(next(TypeDocument::Ticket, Brouillon, "valider"), Valide);
  EXPECT_EQ(next(TypeDocument::Facture, Valide, "valider"), std::nullopt);
  EXPECT_EQ(next(TypeDocument::Devis, Envoye, "transformer"), Facture);
  EXPECT_EQ(next(TypeDocument::Devis, Refuse, "transformer"), std::nullopt);
  EXPECT_EQ(next(TypeDocument::Commande, Confirmee, "livrer"), Livree);
}

}  // namespace
}  // namespace ventes
