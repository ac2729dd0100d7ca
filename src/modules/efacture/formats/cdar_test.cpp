#include "modules/efacture/formats/cdar.hpp"

#include <gtest/gtest.h>

namespace efacture {
namespace {

MessageStatut encaissee() {
  MessageStatut m;
  m.code = 212;
  m.instant = *base::parse_instant("2026-11-22T09:00:00Z");
  m.numero = "FA2026-00001";
  m.id = identifiant_message(m.numero, m.code, m.instant);
  m.code_type = "380";
  m.date = base::Date::of(2026, 11, 5);
  m.vendeur_siren = "732829320";
  m.recue = *base::parse_instant("2026-11-05T14:10:00Z");
  m.emetteur = {"732829320", "Atelier & Fils", "SE", ""};
  m.destinataire = {"404833048", "Hôtel", "BY", "404833048"};
  m.montants = {{"S", {2000}, {83'196}}, {"S", {550}, {16'337}}};
  return m;
}

TEST(Cdar, se_relit) {
  const MessageStatut m = encaissee();
  // Nine o'clock in London's time is ten in Paris in winter.
  EXPECT_EQ(m.id, "FA2026-00001_212_20261122100000");
  const auto lu = lire_cdar(ecrire_cdar(m));
  ASSERT_TRUE(lu) << lu.error().detail;
  EXPECT_EQ(lu->id, m.id);
  EXPECT_EQ(lu->code, 212);
  EXPECT_EQ(lu->instant, m.instant);
  EXPECT_EQ(lu->numero, "FA2026-00001");
  EXPECT_EQ(lu->vendeur_siren, "732829320");
  EXPECT_EQ(lu->emetteur.nom, "Atelier & Fils");
  EXPECT_EQ(lu->destinataire.adresse, "404833048");
  EXPECT_EQ(lu->montants, m.montants);
}

TEST(Cdar, l_heure_de_paris_ete_comme_hiver) {
  MessageStatut m = encaissee();
  for (const char* instant :
       {"2026-07-14T22:30:00Z", "2026-12-31T23:30:00Z", "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"}) {
    m.instant = *base::parse_instant(instant);
    EXPECT_EQ(lire_cdar(ecrire_cdar(m))->instant, m.instant) << instant;
  }
}

TEST(Cdar, une_plateforme_parle_de_la_transmission) {
  MessageStatut m = encaissee();
  m.code = 213;
  m.emetteur = {"", "", "WK", ""};
  m.montants.clear();
  m.motif = "DEST_INC";
  m.texte = "Destinataire inconnu";
  const std::string xml = ecrire_cdar(m);
  EXPECT_NE(xml.find("<ram:TypeCode>305</ram:TypeCode>"), std::string::npos);
  EXPECT_EQ(lire_cdar(xml)->motif, "DEST_INC");
}

std::string remplace(std::string text, const std::string& old, const std::string& by) {
  return text.replace(text.find(old), old.size(), by);
}

TEST(Cdar, ce_qui_manque_est_dit) {
  const std::string bon = ecrire_cdar(encaissee());
  const auto code = [](const std::string& xml) { return lire_cdar(xml).error().code; };
  EXPECT_EQ(code("<a/>"), "cdar_invalide");
  EXPECT_EQ(code("<a>"), "xml_invalide");
  EXPECT_EQ(code(remplace(bon, "<ram:ProcessConditionCode>212", "<ram:ProcessConditionCode>999")), "cdar_invalide");
  EXPECT_EQ(code(remplace(bon, ">20261122100000</udt", ">20261322100000</udt")), "cdar_invalide");
  EXPECT_EQ(code(remplace(bon, "<ram:IssuerAssignedID>FA2026-00001</ram:IssuerAssignedID>", "")), "cdar_invalide");
  EXPECT_EQ(code(remplace(bon, "CrossDomainAcknowledgementAndResponse:100", "Autre:100")), "cdar_invalide");
}

}  // namespace
}  // namespace efacture
