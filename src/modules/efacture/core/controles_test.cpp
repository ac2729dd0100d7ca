#include "modules/efacture/core/controles.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace efacture {
namespace {

base::Taux taux(int points) { return {points}; }

/// Two lines of 20 %, 3 × 12.50 less 1.50 and 2 × 0.335 (0.67), and one of 5.5 %, 10.00; carriage of 5.00 at 20 %.
/// Base 20 %: 36.00 + 0.67 + 5.00 = 41.67, VAT 8.33; base 5.5 %: 10.00, VAT 0.55. 51.67 + 8.88 = 60.55.
FactureRecue bonne() {
  FactureRecue f;
  f.cadre = "B1";
  f.profil = "urn:cen.eu:en16931:2017";
  f.numero = "F-2026/17";
  f.code_type = "380";
  f.date = base::Date::of(2026, 11, 5);
  f.echeance = base::Date::of(2026, 12, 5);
  f.devise = "EUR";
  f.notes = {{"PMT", "40 EUR"}, {"PMD", "3 fois"}, {"AAB", "néant"}, {"BAR", "B2B"}};
  f.vendeur = {"Fabrique", "732829320", "73282932000074", "FR44732829320", "", "", "", "", "", "", "", "FR"};
  f.acheteur = {"Hôtel", "404833048", "", "FR83404833048", "", "", "", "", "", "", "", "FR"};
  f.iban = "FR7630006000011234567890189";
  f.lignes = {{"1",
               "",
               "Vis",
               "",
               "C62",
               3'000'000,
               12'500'000,
               1'000'000,
               "S",
               taux(2000),
               {{false, {150}, "", "", {}}},
               {3'600}},
              {"2", "", "Clou", "", "C62", 2'000'000, 335'000, 1'000'000, "S", taux(2000), {}, {67}},
              {"3", "", "Pain", "", "C62", 1'000'000, 100'000'000, 10'000'000, "S", taux(550), {}, {1'000}}};
  f.ajustements = {{true, {500}, "Port", "S", taux(2000)}};
  f.groupes = {{"S", taux(2000), {4'167}, {833}, "", "", "29"}, {"S", taux(550), {1'000}, {55}, "", "", "29"}};
  f.total_lignes = {4'667};
  f.total_frais = {500};
  f.montant_ht = {5'167};
  f.montant_tva = {888};
  f.montant_ttc = {6'055};
  f.net_a_payer = {6'055};
  return f;
}

std::vector<std::string> codes(const FactureRecue& f, std::string_view destinataire = {}) {
  std::vector<std::string> found;
  for (const Constat& c : controler(f, destinataire)) found.push_back((c.erreur ? "" : "?") + c.code + " " + c.terme);
  return found;
}
using Codes = std::vector<std::string>;

TEST(Controles, une_facture_juste_n_a_rien) {
  EXPECT_EQ(codes(bonne()), Codes{});
  EXPECT_EQ(codes(bonne(), "404833048"), Codes{});
  EXPECT_EQ(codes(bonne(), "552100554"), Codes{"destinataire_different BT-47"});
}

TEST(Controles, un_centime_de_tva) {
  FactureRecue f = bonne();
  f.groupes[0].tva = {834};
  EXPECT_EQ(codes(f), (Codes{"tva_groupe BT-117", "total_tva BT-110"}));
}

TEST(Controles, quantite_prix_et_base_de_prix) {
  FactureRecue f = bonne();
  f.lignes[0].quantite = 4'000'000;
  EXPECT_EQ(codes(f), Codes{"montant_ligne BT-131"});
  f = bonne();
  f.lignes[2].base_prix = 0;
  EXPECT_EQ(codes(f), Codes{"base_prix_invalide BT-149"});
  f = bonne();
  f.lignes[1].prix = -335'000;
  f.lignes[1].quantite = -2'000'000;
  EXPECT_EQ(codes(f), Codes{"prix_negatif BT-146"});
}

TEST(Controles, identifiants) {
  FactureRecue f = bonne();
  f.vendeur.siren = "732829321";
  EXPECT_EQ(codes(f), (Codes{"siren_invalide BT-30", "siret_incoherent BT-29"}));
  f = bonne();
  f.vendeur.siret = "73282932000075";
  f.acheteur.numero_tva = "FR84404833048";
  f.iban = "FR7630006000011234567890188";
  EXPECT_EQ(codes(f), (Codes{"siret_invalide BT-29", "numero_tva_invalide BT-48", "iban_invalide BT-84"}));
  f = bonne();
  f.acheteur.numero_tva = "FRA4404833048";
  EXPECT_EQ(codes(f), Codes{"?cle_tva_ancienne BT-48"});
  f = bonne();
  f.vendeur.siren.clear();
  f.acheteur.siren.clear();
  EXPECT_EQ(codes(f), (Codes{"siren_absent BT-30", "siren_absent BT-47"}));
}

TEST(Controles, regles_francaises_pour_un_vendeur_francais_seulement) {
  FactureRecue f = bonne();
  f.numero = "F 17";
  f.cadre.clear();
  f.notes = {{"PMT", "a"}, {"PMT", "b"}};
  f.code_type = "999";
  EXPECT_EQ(codes(f), (Codes{"type_inconnu BT-3", "numero_invalide BT-1", "cadre_absent BT-23",
                             "mention_obligatoire BT-22", "mention_obligatoire BT-22", "mention_obligatoire BT-22"}));
  f.cadre = "Z1";
  EXPECT_EQ(codes(f)[2], "cadre_inconnu BT-23");
  f.code_type = "380";
  f.vendeur = {"Fabrik", "", "", "DE123456789", "", "", "", "", "", "", "", "DE"};
  EXPECT_EQ(codes(f), Codes{});
}

TEST(Controles, taux_et_motifs) {
  FactureRecue f = bonne();
  f.lignes[2].taux = taux(1980);
  f.groupes[1] = {"S", taux(1980), {1'000}, {198}, "", "", ""};
  f.montant_tva = {1'031};
  f.montant_ttc = f.net_a_payer = {6'198};
  EXPECT_EQ(codes(f), (Codes{"taux_inconnu BT-152", "taux_inconnu BT-119"}));
  f = bonne();
  f.lignes[2].categorie = f.groupes[1].categorie = "E";
  f.lignes[2].taux = f.groupes[1].taux = taux(0);
  f.groupes[1].tva = {};
  f.montant_tva = {833};
  f.montant_ttc = f.net_a_payer = {6'000};
  EXPECT_EQ(codes(f), Codes{"motif_absent BT-120"});
  f.groupes[1].code_motif = "VATEX-EU-132";
  EXPECT_EQ(codes(f), Codes{});
  f.lignes[2].categorie = "L";
  f.lignes[1].taux = {};
  EXPECT_EQ(codes(f), (Codes{"taux_absent BT-152", "categorie_inconnue BT-152", "base_groupe BT-116",
                             "base_groupe BT-116", "groupe_absent BT-116", "groupe_absent BT-116"}));
}

TEST(Controles, totaux_dates_et_references) {
  FactureRecue f = bonne();
  f.montant_ttc = {6'054};
  f.total_remises = {1};
  f.total_frais = {501};
  EXPECT_EQ(codes(f), (Codes{"total_remises BT-107", "total_frais BT-108", "total_ttc BT-112", "total_net BT-115"}));
  f = bonne();
  f.total_lignes = {4'668};
  EXPECT_EQ(codes(f), (Codes{"total_lignes BT-106", "total_ht BT-109"}));
  f = bonne();
  f.echeance = base::Date::of(2026, 11, 4);
  EXPECT_EQ(codes(f), Codes{"echeance_avant_date BT-9"});
  f.echeance = {};
  EXPECT_EQ(codes(f), Codes{"?echeance_absente BT-9"});
  f = bonne();
  f.cadre = "B2";
  EXPECT_EQ(codes(f), Codes{"deja_payee_net BT-115"});
  f = bonne();
  f.code_type = "381";
  EXPECT_EQ(codes(f), Codes{"reference_absente BT-25"});
  f.factures_citees = {{"F-1", {}}};
  EXPECT_EQ(codes(f), Codes{"date_reference_absente BT-26"});
  f.date = base::Date::of(1999, 12, 31);
  EXPECT_EQ(std::ranges::count(codes(f), "date_hors_limites BT-2"), 1);
  f = bonne();
  f.lignes.clear();
  EXPECT_EQ(codes(f).front(), "lignes_absentes BT-126");
  f = bonne();
  f.profil = "";
  EXPECT_EQ(codes(f), Codes{"?profil_absent BT-24"});
  f.profil = "urn:autre";
  EXPECT_EQ(codes(f), Codes{"?profil_inconnu BT-24"});
}

TEST(Controles, sans_lignes_les_totaux_suffisent) {
  FactureRecue f = bonne();
  f.profil = "urn:factur-x.eu:1p0:minimum";
  f.lignes.clear();
  f.groupes.clear();
  f.ajustements.clear();
  f.total_lignes = f.total_frais = {};
  EXPECT_EQ(codes(f), Codes{"?profil_sans_lignes BT-24"});
}

TEST(Doublon, vendeur_numero_annee) {
  FactureRecue f = bonne();
  EXPECT_EQ(cle_doublon(f), "732829320|F-2026/17|2026");
  f.vendeur.siren.clear();
  EXPECT_EQ(cle_doublon(f), "FR44732829320|F-2026/17|2026");
  f.vendeur.numero_tva.clear();
  f.vendeur.nom = "La Fabrique, S.à r.l.";
  EXPECT_EQ(cle_doublon(f), "lafabriquesarl|F-2026/17|2026");
}

}  // namespace
}  // namespace efacture
