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
  EXPECT_EQ(Canonique::nombre("380").texte(), "380");
  EXPECT_EQ(Canonique::objet({}).texte(), "{}");
  EXPECT_EQ(Canonique(Canonique::Liste{}).texte(), "[]");
  EXPECT_EQ(
      Canonique::objet({{"b", "2"}, {"c", Canonique::absent()}, {"a", Canonique::Liste{Canonique("1"), Canonique()}}})
          .texte(),
      R"({"a":["1",null],"b":"2"})");
}

ContenuEmis contenu() {
  ContenuEmis c;
  c.emission = base::Date::of(2026, 11, 22);
  c.emetteur = Canonique::objet({{"nom", "Quincaillerie Dupont"}});
  c.destinataire = Canonique::objet({{"nom", "Été SARL"}});
  ContenuEmis::Ligne l;
  l.designation = "Vis";
  l.quantite = {2000};
  l.prix_unitaire = {1'500'000};
  l.taux = {2000};
  l.montants = {{300}, {60}, {360}};
  c.lignes.push_back(l);
  c.groupes.push_back({CategorieTva::S, {2000}, {300}, {60}, "", ""});
  c.total = l.montants;
  c.net_a_payer = {360};
  c.mentions = "Pas d'escompte pour paiement anticipé";
  return c;
}

// What is issued is verified for years: the text may never change.
TEST(Empreinte, le_texte_est_celui_des_documents_emis) {
  EXPECT_EQ(texte_canonique(contenu()),
            R"({"acompteDeduit":0.00,"cadre":null,"categorieOperation":null,"codeType":null,"conditions":null,)"
            R"("dateEcheance":null,"dateEmission":"2026-11-22","dateLivraison":null,"dateValidite":null,)"
            R"("destinataire":{"nom":"Été SARL"},"emetteur":{"nom":"Quincaillerie Dupont"},)"
            R"("groupes":[{"base":3.00,"categorieTva":"S","codeVatex":null,"motif":null,"taux":20.00,"tva":0.60}],)"
            R"("lignes":[{"categorieTva":"S","description":null,"designation":"Vis",)"
            R"("montants":{"ht":3.00,"ttc":3.60,"tva":0.60},"prixUnitaire":1.500000,"quantite":2.000,"remise":null,)"
            R"("tva":20.00,"type":"LIBRE","unite":""}],"mentions":"Pas d'escompte pour paiement anticipé",)"
            R"("modePrix":"HT","netAPayer":3.60,"notes":null,"objet":null,"origine":null,"referenceClient":null,)"
            R"("remise":null,"total":{"ht":3.00,"ttc":3.60,"tva":0.60},"tvaExigibilite":null,"type":"FACTURE"})");
}

TEST(Empreinte, toute_difference_change_le_texte) {
  std::set<std::string> textes{texte_canonique(contenu())};
  EXPECT_EQ(texte_canonique(contenu()), *textes.begin());
  const auto autre = [&](auto change) {
    ContenuEmis c = contenu();
    change(c);
    EXPECT_TRUE(textes.insert(texte_canonique(c)).second) << texte_canonique(c);
  };
  const base::Date lendemain = base::Date::of(2026, 11, 23);
  autre([](ContenuEmis& c) { c.type = TypeDocument::Avoir; });
  autre([&](ContenuEmis& c) { c.emission = lendemain; });
  autre([&](ContenuEmis& c) { c.echeance = lendemain; });
  autre([&](ContenuEmis& c) { c.livraison = lendemain; });
  autre([&](ContenuEmis& c) { c.validite = lendemain; });
  autre([](ContenuEmis& c) { c.mode = ModePrix::Ttc; });
  autre([](ContenuEmis& c) { c.remise = Remise{base::Taux{100}}; });
  autre([](ContenuEmis& c) { c.emetteur = {}; });
  autre([](ContenuEmis& c) { c.destinataire = {}; });
  autre([](ContenuEmis& c) { c.origine = "x"; });
  autre([](ContenuEmis& c) { c.objet = "x"; });
  autre([](ContenuEmis& c) { c.notes = "x"; });
  autre([](ContenuEmis& c) { c.conditions = "x"; });
  autre([](ContenuEmis& c) { c.reference_client = "x"; });
  autre([](ContenuEmis& c) { c.lignes[0].designation = "Vis "; });
  autre([](ContenuEmis& c) { c.lignes[0].description = "x"; });
  autre([](ContenuEmis& c) { c.lignes[0].unite = "kg"; });
  autre([](ContenuEmis& c) { c.lignes[0].type = TypeLigne::Article; });
  autre([](ContenuEmis& c) { c.lignes[0].quantite = {2001}; });
  autre([](ContenuEmis& c) { c.lignes[0].prix_unitaire = {1'500'001}; });
  autre([](ContenuEmis& c) { c.lignes[0].taux = {2001}; });
  autre([](ContenuEmis& c) { c.lignes[0].categorie = CategorieTva::Z; });
  autre([](ContenuEmis& c) { c.lignes[0].remise = Remise{base::Taux{0}}; });
  autre([](ContenuEmis& c) { c.lignes[0].remise = Remise{base::Centimes{0}}; });
  autre([](ContenuEmis& c) { c.lignes[0].montants.tva = {61}; });
  autre([](ContenuEmis& c) { c.lignes.clear(); });
  autre([](ContenuEmis& c) { c.groupes[0].categorie = CategorieTva::Z; });
  autre([](ContenuEmis& c) { c.groupes[0].taux = {1000}; });
  autre([](ContenuEmis& c) { c.groupes[0].base = {301}; });
  autre([](ContenuEmis& c) { c.groupes[0].tva = {61}; });
  autre([](ContenuEmis& c) { c.groupes[0].motif = "x"; });
  autre([](ContenuEmis& c) { c.groupes[0].code_vatex = "x"; });
  autre([](ContenuEmis& c) { c.groupes.clear(); });
  autre([](ContenuEmis& c) { c.frais.push_back({"Port", "FC", {{100}, {2000}}, {{100}, {20}, {120}}}); });
  autre([](ContenuEmis& c) { c.frais.push_back({"Port", "FC", {{100}, {2000}}, {{100}, {21}, {121}}}); });
  autre([](ContenuEmis& c) { c.acomptes.push_back({"x", {CategorieTva::S, {2000}, {{10}, {2}, {12}}}}); });
  autre([](ContenuEmis& c) { c.total.ttc = {361}; });
  autre([](ContenuEmis& c) { c.acompte_deduit = {1}; });
  autre([](ContenuEmis& c) { c.net_a_payer = {361}; });
  autre([](ContenuEmis& c) { c.code_type = "380"; });
  autre([](ContenuEmis& c) { c.cadre = "B1"; });
  autre([](ContenuEmis& c) { c.operation = "BIENS"; });
  autre([](ContenuEmis& c) { c.exigibilite = "DEBITS"; });
  autre([](ContenuEmis& c) { c.mentions.clear(); });
}

}  // namespace
}  // namespace ventes
