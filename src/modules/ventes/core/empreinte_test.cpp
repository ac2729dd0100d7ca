#include "modules/ventes/core/empreinte.hpp"

#include <gtest/gtest.h>

#include <set>

namespace ventes {
namespace {

TEST(Empreinte, valeurs_canoniques) {
  EXPECT_EQ(Canonique().texte(), "null");
  EXPECT_EQ(Canonique("l'été\n\"x\"\\\x01").texte(), "\"l'été\\u000a\\\"x\\\"\\\\\\u0001\"");
  EXPECT_EQ(Canonique(base::Centimes{-5}).texte(), "-0.05");
  EXPECT_EQ(Canonique(base::Quantite{1000}).texte(), "1.000");
  EXPECT_EQ(Canonique(base::PrixUnitaire{84'137}).texte(), "0.084137");
  EXPECT_EQ(Canonique(base::Taux{550}).texte(), "5.50");
  EXPECT_EQ(Canonique::entier(380).texte(), "380");
  EXPECT_EQ(Canonique(Canonique::Objet{}).texte(), "{}");
  EXPECT_EQ(Canonique(Canonique::Liste{}).texte(), "[]");
  EXPECT_EQ(Canonique(Canonique::Objet{{"b", "2"}, {"a", Canonique::Liste{Canonique("1"), Canonique()}}}).texte(),
            R"({"a":["1",null],"b":"2"})");
}

ContenuEmis contenu() {
  ContenuEmis c;
  c.numero = "FA2026-00001";
  c.date_emission = "2026-11-22";
  c.emetteur = Canonique::Objet{{"nom", "Quincaillerie Dupont"}};
  c.destinataire = Canonique::Objet{{"nom", "Été SARL"}};
  ContenuEmis::Ligne l;
  l.designation = "Vis";
  l.calcul = {base::Quantite{2000}, base::PrixUnitaire{1'500'000}, base::Taux{2000}, CategorieTva::S, {}, true};
  l.montants = {{300}, {0}, {{300}, {60}, {360}}};
  c.lignes.push_back(l);
  c.total = l.montants.net;
  c.net_a_payer = {360};
  c.mentions = {"Pas d'escompte pour paiement anticipé"};
  return c;
}

TEST(Empreinte, toute_difference_change_le_texte) {
  std::set<std::string> textes{texte_canonique(contenu())};
  EXPECT_EQ(texte_canonique(contenu()), *textes.begin());
  const auto autre = [&](auto change) {
    ContenuEmis c = contenu();
    change(c);
    EXPECT_TRUE(textes.insert(texte_canonique(c)).second) << texte_canonique(c);
  };
  autre([](ContenuEmis& c) { c.type = TypeDocument::Avoir; });
  autre([](ContenuEmis& c) { c.numero = "FA2026-00002"; });
  autre([](ContenuEmis& c) { c.date_emission = "2026-11-23"; });
  autre([](ContenuEmis& c) { c.date_echeance = "2026-11-23"; });
  autre([](ContenuEmis& c) { c.date_livraison = "2026-11-23"; });
  autre([](ContenuEmis& c) { c.mode = ModePrix::Ttc; });
  autre([](ContenuEmis& c) { c.emetteur = {}; });
  autre([](ContenuEmis& c) { c.destinataire = {}; });
  autre([](ContenuEmis& c) { c.lignes[0].designation = "Vis "; });
  autre([](ContenuEmis& c) { c.lignes[0].unite = "kg"; });
  autre([](ContenuEmis& c) { c.lignes[0].type = TypeLigne::Article; });
  autre([](ContenuEmis& c) { c.lignes[0].calcul.quantite = {2001}; });
  autre([](ContenuEmis& c) { c.lignes[0].calcul.prix_unitaire = {1'500'001}; });
  autre([](ContenuEmis& c) { c.lignes[0].calcul.taux = {2001}; });
  autre([](ContenuEmis& c) { c.lignes[0].calcul.categorie = CategorieTva::Z; });
  autre([](ContenuEmis& c) { c.lignes[0].calcul.remise = Remise{base::Taux{0}}; });
  autre([](ContenuEmis& c) { c.lignes[0].calcul.remise = Remise{base::Centimes{0}}; });
  autre([](ContenuEmis& c) { c.lignes[0].montants.brut = {301}; });
  autre([](ContenuEmis& c) { c.lignes[0].montants.net.tva = {61}; });
  autre([](ContenuEmis& c) { c.lignes.clear(); });
  autre([](ContenuEmis& c) { c.total.ttc = {361}; });
  autre([](ContenuEmis& c) { c.net_a_payer = {361}; });
  autre([](ContenuEmis& c) { c.mentions.clear(); });
  autre([](ContenuEmis& c) { c.empreinte_precedente = "00"; });
  const GroupeTva groupe;
  autre([&](ContenuEmis& c) { c.groupes = {&groupe, 1}; });
}

}  // namespace
}  // namespace ventes
