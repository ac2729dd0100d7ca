#include "modules/clients/core/import_clients.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "base/coordonnees.hpp"
#include "base/fold.hpp"
#include "engine/csv/reader.hpp"
#include "engine/csv/writer.hpp"
#include "modules/clients/core/champs_client.hpp"
#include "modules/clients/core/coordonnees.hpp"

namespace clients {
namespace {

using base::Verdict;

PlanClients plan_de(std::string_view bytes, std::vector<ClientImporte> connus = {}) {
  const auto table = csv::read(bytes);
  EXPECT_TRUE(table.has_value());
  auto plan = planifier_import(table->rows, ClientsConnus(std::move(connus)));
  EXPECT_TRUE(plan.has_value());
  return plan ? std::move(*plan) : PlanClients{};
}

template <class T>
std::vector<std::string> codes(const std::vector<T>& items) {
  std::vector<std::string> out;
  for (const T& item : items) out.push_back(item.code);
  return out;
}

using Codes = std::vector<std::string>;

ClientImporte jeanne() {
  ClientImporte c;
  c.id = "a1";
  c.nom = "Faure";
  c.prenom = "Jeanne";
  c.email = "jeanne.faure@example.org";
  c.telephone = "+33199001234";
  c.code_postal = "38000";
  c.ville = "Grenoble";
  return c;
}

TEST(import_clients, no_column_name_serves_two_fields) {
  std::set<std::string> seen;
  for (const ChampClient& champ : champs_client()) {
    std::string_view names = champ.column.names;
    while (!names.empty()) {
      const std::size_t end = std::min(names.find(' '), names.size());
      const std::string name(names.substr(0, end));
      EXPECT_TRUE(seen.insert(name).second) << name;
      EXPECT_EQ(base::fold_key(name), name);
      names.remove_prefix(std::min(end + 1, names.size()));
    }
    EXPECT_TRUE(seen.contains(base::fold_key(champ.titre))) << champ.titre;
    EXPECT_TRUE(seen.contains(base::fold_key(champ.column.field))) << champ.column.field;
  }
}

TEST(import_clients, an_accounting_software_in_windows_1252) {
  const PlanClients plan = plan_de(
      "Soci\xE9t\xE9;Nom;Adresse 1;Adresse 2;CP;Ville;Pays;T\xE9l.;E-mail;N\xB0 SIRET;TVA "
      "intracommunautaire;Civilit\xE9\r\n"
      "Menuiserie L\xE9on;L\xE9on;1 rue de la Paix;B\xE2t. B;1000;Bourg-en-Bresse;France;04.65.71.12.34;"
      "Contact@EXAMPLE.org;732 829 320 00074;FR44732829320;M.\r\n");
  ASSERT_EQ(plan.creer, 1U);
  EXPECT_EQ(codes(plan.avis), Codes{"colonne_inconnue"});
  const LigneClient& ligne = plan.lignes[0];
  EXPECT_EQ(ligne.client.type, TypeClient::Professionnel);
  EXPECT_EQ(ligne.client.raison_sociale, "Menuiserie Léon");
  EXPECT_EQ(ligne.client.adresse, "1 rue de la Paix\nBât. B");
  EXPECT_EQ(ligne.client.code_postal, "01000");
  EXPECT_EQ(ligne.client.telephone, "+33465711234");
  EXPECT_EQ(ligne.client.email, "contact@example.org");
  EXPECT_EQ(ligne.client.siret, "73282932000074");
  EXPECT_EQ(ligne.client.siren, "732829320");
  EXPECT_EQ(ligne.client.numero_tva, "FR44732829320");
  EXPECT_EQ(codes(ligne.avis), Codes{"zero_rendu"});
}

TEST(import_clients, telephones) {
  const auto e164 = [](std::string_view text, std::string_view pays = "FR") {
    const auto telephone = base::telephone_lu(text, pays);
    return telephone ? telephone->e164 : std::string("refus");
  };
  for (const std::string_view text :
       {"01 23 45 67 89", "01.23.45.67.89", "01-23-45-67-89", "0123456789", "+33 1 23 45 67 89", "+33 (0)1 23 45 67 89",
        "0033123456789", "+330123456789", "123456789", "33123456789", "01\u00A023\u00A045\u00A067\u00A089"}) {
    EXPECT_EQ(e164(text), "+33123456789") << text;
  }
  EXPECT_TRUE(base::telephone_lu("123456789", "FR")->zero_rendu);
  EXPECT_EQ(e164("+32 2 123 45 67"), "+3221234567");
  EXPECT_EQ(e164("0692 12 34 56", "RE"), "+262692123456");
  for (const std::string_view text : {"12", "01 23 45 67", "+33 1 23", "+0 123456789", "bureau", "0123456789a"}) {
    EXPECT_EQ(e164(text), "refus") << text;
  }
  EXPECT_EQ(e164("022 123 45 67", "CH"), "refus");
  EXPECT_EQ(base::telephone_ecrit("+33123456789"), "01 23 45 67 89");
  EXPECT_EQ(base::telephone_ecrit("+41221234567"), "+41221234567");
}

TEST(import_clients, countries_and_postcodes) {
  EXPECT_EQ(pays_lu("FRANCE"), "FR");
  EXPECT_EQ(pays_lu("États-Unis"), "US");
  EXPECT_EQ(pays_lu("Côte d'Ivoire"), "CI");
  EXPECT_EQ(pays_lu("be"), "BE");
  EXPECT_EQ(pays_lu("EL"), "GR");
  EXPECT_EQ(pays_lu("ZZ"), std::nullopt);
  EXPECT_EQ(pays_lu("Syldavie"), std::nullopt);
  EXPECT_EQ(code_postal_lu("75 001", "FR")->code, "75001");
  EXPECT_EQ(code_postal_lu("F-38000", "FR")->code, "38000");
  EXPECT_TRUE(code_postal_lu("6000", "FR")->zero_rendu);
  EXPECT_EQ(code_postal_lu("1000", "BE")->code, "1000");
  EXPECT_EQ(code_postal_lu("SW1A 1AA", "GB")->code, "SW1A 1AA");
  for (const std::string_view text : {"123", "123456", "3800A", "00123"})
    EXPECT_FALSE(code_postal_lu(text, "FR")) << text;
}

TEST(import_clients, type_follows_from_what_is_known) {
  const PlanClients plan = plan_de(
      "Nom;Société;SIREN;Pays;Type\nA;;;;\nB;Toitures B;;;\nC;;217500016;;\nD;;;Suisse;\nE;;732829320;;particulier\n");
  ASSERT_EQ(plan.creer, 5U);
  EXPECT_EQ(plan.lignes[0].client.type, TypeClient::Particulier);
  EXPECT_EQ(plan.lignes[1].client.type, TypeClient::Professionnel);
  EXPECT_EQ(plan.lignes[2].client.type, TypeClient::Public);
  EXPECT_EQ(plan.lignes[3].client.type, TypeClient::Etranger);
  EXPECT_EQ(plan.lignes[4].client.type, TypeClient::Particulier);
}

TEST(import_clients, matched_by_email_then_siret_then_name) {
  ClientImporte atelier;
  atelier.id = "b2";
  atelier.nom = "Atelier";
  atelier.siret = "73282932000074";
  const PlanClients plan = plan_de(
      "Nom;Prénom;E-mail;SIRET;CP;Ville\n"
      "Faure;Jeanne;JEANNE.FAURE@example.org;;;Lyon\n"
      ";;;732 829 320 00074;;Paris\n",
      {jeanne(), atelier});
  ASSERT_EQ(plan.modifier, 2U);
  EXPECT_EQ(plan.lignes[0].differences, (std::vector<base::Difference>{{"ville", "Grenoble", "Lyon"}}));
  EXPECT_EQ(plan.lignes[1].client.id, "b2");
  const PlanClients by_name =
      plan_de("Nom;Prénom;CP;Ville\nFAURE;jeanne;38000;Lyon\nFaure;Jeanne;69001;Lyon\n", {jeanne()});
  EXPECT_EQ(by_name.modifier, 1U);
  EXPECT_EQ(by_name.creer, 1U);
}

TEST(import_clients, namesakes_are_told_apart_or_refused) {
  ClientImporte other = jeanne();
  other.id = "a2";
  other.prenom = "Paul";
  const std::string file = "Nom;Prénom;E-mail;Ville\nFaure;Paul;jeanne.faure@example.org;Lyon\n";
  const PlanClients plan = plan_de(file, {jeanne(), other});
  ASSERT_EQ(plan.modifier, 1U);
  EXPECT_EQ(plan.lignes[0].client.id, "a2");
  other.prenom = "Jeanne";
  EXPECT_EQ(
      codes(plan_de("Nom;Prénom;E-mail\nFaure;Jeanne;jeanne.faure@example.org\n", {jeanne(), other}).lignes[0].fautes),
      Codes{"client_ambigu"});
}

TEST(import_clients, all_faults_of_a_row_at_once) {
  const PlanClients plan = plan_de(
      "Nom;Type;Pays;E-mail;Téléphone;Code postal;SIRET;SIREN;N° TVA\n"
      "X;robot;Syldavie;pas une adresse;12;ABC;123;456;FR00\n");
  EXPECT_EQ(codes(plan.lignes[0].fautes),
            (Codes{"type_inconnu", "pays_inconnu", "email_invalide", "telephone_invalide", "code_postal_invalide",
                   "siret_invalide", "siren_invalide", "numero_tva_invalide"}));
  EXPECT_EQ(plan.lignes[0].fautes[3].colonne, "Téléphone");
}

TEST(import_clients, doubles_in_the_file_name_the_first_line) {
  const PlanClients plan = plan_de(
      "Nom;Prénom;E-mail\nMartin;Luc;luc@example.org\nMartin;Luc;luc@example.org\nMartin;Zoé;luc@example.org\n"
      "Faure;Jeanne;jeanne.faure@example.org\n;;jeanne.faure@example.org\n",
      {jeanne()});
  EXPECT_EQ(plan.lignes[0].verdict, Verdict::Creer);
  ASSERT_EQ(codes(plan.lignes[1].fautes), Codes{"doublon_dans_le_fichier"});
  EXPECT_EQ(plan.lignes[1].fautes[0].detail, "Ce client figure déjà à la ligne 2.");
  EXPECT_EQ(plan.lignes[2].verdict, Verdict::Creer);
  EXPECT_EQ(codes(plan.lignes[2].avis), Codes{"email_partage"});
  EXPECT_EQ(plan.lignes[3].verdict, Verdict::Inchange);
  EXPECT_EQ(plan.lignes[4].fautes[0].detail, "Ce client figure déjà à la ligne 5.");
}

TEST(import_clients, names_company_and_mobile) {
  const PlanClients plan =
      plan_de("Raison sociale;Tél;Mobile\nToitures B;;06 39 98 12 34\nSols C;01 99 00 11 22;06 39 98 12 34\n");
  EXPECT_EQ(plan.lignes[0].client.nom, "Toitures B");
  EXPECT_EQ(plan.lignes[0].client.telephone, "+33639981234");
  EXPECT_EQ(plan.lignes[1].client.telephone, "+33199001122");
  EXPECT_EQ(codes(plan.lignes[1].avis), Codes{"portable_ignore"});
  EXPECT_EQ(codes(plan_de("Nom;E-mail\n;a@example.org\n").lignes[0].fautes), Codes{"nom_manquant"});
}

TEST(import_clients, a_file_without_known_titles_is_refused) {
  const auto table = csv::read("Couleur;Poids\nrouge;3\n");
  const auto plan = planifier_import(table->rows, ClientsConnus({}));
  ASSERT_FALSE(plan.has_value());
  EXPECT_EQ(plan.error().code, "colonnes_manquantes");
}

std::string texte_quelconque() {
  static const std::vector<std::string> pieces{"a", "é", " ", ";", "\"", "\n", "=", "'",
                                               "-", "+", "@", "1", ",",  "|",  "\t"};
  std::string text;
  for (const std::string& piece : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)))
    text += piece;
  return text;
}

ClientImporte client_quelconque(std::size_t rang) {
  ClientImporte c;
  c.id = "id" + std::to_string(rang);
  c.type = static_cast<TypeClient>(*rc::gen::inRange(0, 4));
  c.nom = texte_quelconque();
  c.prenom = texte_quelconque();
  c.raison_sociale = texte_quelconque();
  c.email = *rc::gen::elementOf(std::vector<std::string>{"", "a@example.org", "vieille adresse", "b@example.org"});
  c.telephone = *rc::gen::elementOf(std::vector<std::string>{"", "+33199001234", "+41221234567", "inconnu"});
  c.adresse = texte_quelconque();
  c.code_postal = *rc::gen::elementOf(std::vector<std::string>{"", "38000", "1000", "XX"});
  c.ville = texte_quelconque();
  c.pays = *rc::gen::elementOf(std::vector<std::string>{"FR", "BE"});
  c.siret = *rc::gen::elementOf(std::vector<std::string>{"", "73282932000074", "123"});
  c.siren = *rc::gen::elementOf(std::vector<std::string>{"", "732829320", "9"});
  c.notes = texte_quelconque();
  c.tags = *rc::gen::elementOf(std::vector<std::vector<std::string>>{{}, {"vip"}, {"pro", "bâtiment"}, {"a,b"}});
  return c;
}

RC_GTEST_PROP(import_clients, an_export_imports_unchanged, ()) {
  std::vector<ClientImporte> clients;
  const auto count = *rc::gen::inRange<std::size_t>(1, 6);
  for (std::size_t rang = 0; rang < count; ++rang) clients.push_back(client_quelconque(rang));
  std::string bytes(csv::utf8_bom);
  csv::append_row(bytes, champs_export());
  for (const ClientImporte& c : clients) csv::append_row(bytes, ligne_export(c));
  const auto table = csv::read(bytes);
  RC_ASSERT(table.has_value());
  const auto plan = planifier_import(table->rows, ClientsConnus(clients));
  RC_ASSERT(plan.has_value());
  RC_ASSERT(plan->inchange == clients.size());
  RC_ASSERT(plan->avis.empty());
}

}  // namespace
}  // namespace clients
