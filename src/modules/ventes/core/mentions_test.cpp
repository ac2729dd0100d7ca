#include "modules/ventes/core/mentions.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace ventes {
namespace {

using Codes = std::vector<std::string>;

GroupeTva groupe(CategorieTva categorie, int taux) {
  GroupeTva g;
  g.categorie = categorie;
  g.taux = {taux};
  return g;
}

Vendeur societe() {
  Vendeur v;
  v.raison_sociale = "Dupont";
  v.forme_juridique = "SARL";
  v.capital = base::Centimes{1'000'000};
  v.siren = "732829320";
  v.rcs_ville = "Lyon";
  v.taux_penalites = base::Taux{1215};
  return v;
}

DemandeMentions demande(const Vendeur& v, TypeAcheteur acheteur, std::span<const GroupeTva> groupes) {
  return {TypeDocument::Facture,  v,  acheteur, groupes, CategorieOperation::Biens, base::Date::of(2026, 11, 22), {},
          base::Date::of(2026, 12, 22), ""};
}

Codes codes(const DemandeMentions& d) {
  Codes liste;
  for (const Mention& m : mentions(d)) liste.push_back(m.code);
  return liste;
}

std::string texte(const DemandeMentions& d, const std::string& code) {
  for (const Mention& m : mentions(d)) {
    if (m.code == code) return m.texte;
  }
  return "(absente)";
}

const std::vector<GroupeTva> taxe{groupe(CategorieTva::S, 2000)};

TEST(Mentions, entre_professionnels_dans_l_ordre) {
  const Vendeur v = societe();
  DemandeMentions d = demande(v, TypeAcheteur::Professionnel, taxe);
  d.livraison = base::Date::of(2026, 11, 20);
  d.reference_client = "BC 12";
  EXPECT_EQ(codes(d), (Codes{"OPERATION", "LIVRAISON", "REFERENCE_CLIENT", "ECHEANCE", "PMD", "PMT", "AAB", "REG",
                             "ABL"}));
  EXPECT_EQ(texte(d, "OPERATION"), "Livraison de biens");
  EXPECT_EQ(texte(d, "LIVRAISON"), "Date de livraison ou d'exécution : 20/11/2026");
  EXPECT_EQ(texte(d, "ECHEANCE"), "Date d'échéance : 22/12/2026");
  EXPECT_EQ(texte(d, "PMT"),
            "Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 40 €");
  EXPECT_EQ(texte(d, "AAB"), "Pas d'escompte pour paiement anticipé");
  EXPECT_NE(texte(d, "PMD").find("12,15\u00A0%"), std::string::npos);
  EXPECT_EQ(texte(d, "REG"), "SARL au capital de 10\u00A0000,00\u00A0€");
  EXPECT_EQ(texte(d, "ABL"), "RCS Lyon 732829320");
}

TEST(Mentions, jamais_l_indemnite_a_un_particulier) {
  const Vendeur v = societe();
  EXPECT_EQ(codes(demande(v, TypeAcheteur::Particulier, taxe)), (Codes{"OPERATION", "ECHEANCE", "REG", "ABL"}));
}

TEST(Mentions, debits_seulement_si_vrai) {
  Vendeur v = societe();
  EXPECT_EQ(texte(demande(v, TypeAcheteur::Professionnel, taxe), "DEBITS"), "(absente)");
  v.option_debits = true;
  EXPECT_EQ(texte(demande(v, TypeAcheteur::Professionnel, taxe), "DEBITS"),
            "Option pour le paiement de la taxe d'après les débits");
  v.franchise = true;
  EXPECT_EQ(texte(demande(v, TypeAcheteur::Professionnel, taxe), "DEBITS"), "(absente)");
  v.franchise = false;
  const std::vector<GroupeTva> exonere{groupe(CategorieTva::G, 0)};
  EXPECT_EQ(texte(demande(v, TypeAcheteur::Professionnel, exonere), "DEBITS"), "(absente)");
}

TEST(Mentions, exonerations_une_fois_chacune) {
  Vendeur v = societe();
  const std::vector<GroupeTva> groupes{groupe(CategorieTva::S, 2000), groupe(CategorieTva::E, 0),
                                       groupe(CategorieTva::AE, 0), groupe(CategorieTva::K, 0),
                                       groupe(CategorieTva::G, 0)};
  const DemandeMentions d = demande(v, TypeAcheteur::Professionnel, groupes);
  EXPECT_EQ(texte(d, "EXONERATION_E"), "Exonération de TVA, art. 261 du CGI");
  EXPECT_EQ(texte(d, "AUTOLIQUIDATION"), "Autoliquidation");
  EXPECT_EQ(texte(d, "EXONERATION_K"), "Exonération de TVA, art. 262 ter, I du CGI");
  EXPECT_EQ(texte(d, "EXONERATION_G"), "Exonération de TVA, art. 262, I du CGI");
  v.article_exoneration = "261-4-1°";
  EXPECT_EQ(texte(d, "EXONERATION_E"), "Exonération de TVA, art. 261-4-1° du CGI");
  v.franchise = true;
  EXPECT_EQ(texte(d, "FRANCHISE"), "TVA non applicable, art. 293 B du CGI");
  const Codes liste = codes(d);
  EXPECT_EQ(std::count(liste.begin(), liste.end(), "FRANCHISE"), 1);
}

TEST(Mentions, escompte_et_penalites_de_la_loi) {
  Vendeur v = societe();
  v.escompte = "Escompte de 1 % sous 8 jours";
  v.taux_penalites.reset();
  const DemandeMentions d = demande(v, TypeAcheteur::Public, taxe);
  EXPECT_EQ(texte(d, "AAB"), "Escompte de 1 % sous 8 jours");
  EXPECT_NE(texte(d, "PMD").find("majoré de 10 points"), std::string::npos);
}

TEST(Mentions, devis_et_avoir_sans_conditions_de_reglement) {
  const Vendeur v = societe();
  DemandeMentions d = demande(v, TypeAcheteur::Professionnel, taxe);
  d.type = TypeDocument::Devis;
  EXPECT_EQ(codes(d), (Codes{"REG", "ABL"}));
  d.type = TypeDocument::Avoir;
  EXPECT_EQ(codes(d), (Codes{"OPERATION", "REG", "ABL"}));
}

}  // namespace
}  // namespace ventes
