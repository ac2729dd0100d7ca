#include "modules/courriel/core/texte.hpp"

#include <gtest/gtest.h>

namespace courriel {
namespace {

TEST(Texte, les_variables_prennent_leur_valeur) {
  const Valeurs v{{"numero", "FA2026-00001"}, {"client", "Œuvrard & fils"}};
  EXPECT_EQ(remplir("Facture {numero} pour {client}{objet}", v), "Facture FA2026-00001 pour Œuvrard & fils");
  EXPECT_EQ(remplir("{inconnue} { {numero", v), "{inconnue} { {numero");
  // A value is not read again.
  EXPECT_EQ(remplir("{objet}", Valeurs{{"objet", "{numero}"}, {"numero", "x"}}), "{numero}");
}

TEST(Texte, une_ligne_videe_par_sa_variable_disparait) {
  EXPECT_EQ(remplir("a\n{iban}\nb\n\nc\n", {}), "a\nb\n\nc\n");
  EXPECT_EQ(remplir("IBAN : {iban}", {}), "IBAN : ");
}

TEST(Texte, une_variable_inconnue_ou_une_accolade_seule_est_une_faute) {
  EXPECT_TRUE(fautes("{numero} {client}", "#/sujet").empty());
  const auto inconnue = fautes("{numero} {prix_achat}", "#/texte");
  ASSERT_EQ(inconnue.size(), 1U);
  EXPECT_EQ(inconnue[0].code, "variable_inconnue");
  EXPECT_EQ(inconnue[0].pointer, "#/texte");
  EXPECT_NE(inconnue[0].detail.find("prix_achat"), std::string::npos);
  const auto seule = fautes("{numero\n} {", "#/texte");
  ASSERT_EQ(seule.size(), 2U);
  EXPECT_EQ(seule[0].code, "accolade_seule");
}

TEST(Texte, les_textes_proposes_sont_sans_faute) {
  for (const auto genre : genres) {
    const Texte t = texte_propose(genre);
    EXPECT_TRUE(fautes(t.sujet, "").empty()) << genre;
    EXPECT_TRUE(fautes(t.texte, "").empty()) << genre;
    EXPECT_NE(t.sujet.find("{numero}"), std::string::npos) << genre;
  }
}

TEST(Texte, un_montant_s_ecrit_en_francais) {
  EXPECT_EQ(euros("1234567.5"), "1\u202f234\u202f567,50\u00a0€");
  EXPECT_EQ(euros("12.00"), "12,00\u00a0€");
  EXPECT_EQ(euros("-999"), "−999,00\u00a0€");
}

}  // namespace
}  // namespace courriel
