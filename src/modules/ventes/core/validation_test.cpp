#include "modules/ventes/core/validation.hpp"

#include <gtest/gtest.h>

namespace ventes {
namespace {

using base::Centimes;
using base::Date;
using base::Quantite;
using base::Taux;
using Codes = std::vector<std::string>;

const std::vector<Taux> taux_francais{{2000}, {1000}, {550}, {210}, {0}};

base::Uuid article(std::uint8_t n) {
  std::array<std::uint8_t, 16> bytes{};
  bytes[15] = n;
  return base::Uuid::from_bytes(bytes);
}

/// A correct invoice to a French business; each test spoils it.
struct Cas {
  Vendeur vendeur;
  std::vector<LigneAValider> lignes;
  DemandeValidation d{.vendeur = vendeur};

  Cas() {
    vendeur.siren = "732829320";
    LigneAValider l;
    l.type = TypeLigne::Article;
    l.designation = "Perceuse";
    l.calcul = {Quantite{2000}, base::PrixUnitaire{50'000'000}, Taux{2000}, CategorieTva::S, {}, true};
    l.article = article(1);
    l.suivi_stock = true;
    lignes.push_back(l);
    d.emission = d.aujourdhui = Date::of(2026, 11, 22);
    d.taux_en_vigueur = taux_francais;
    d.acheteur = Acheteur{TypeAcheteur::Professionnel, "Durand SA", "1 rue Haute", "69001", "Lyon", "FR", "404833048",
                          ""};
  }
  Cas(const Cas&) = delete;

  base::Result<Decision> decider() {
    d.lignes = lignes;
    return decider_validation(d);
  }
  Codes fautes() {
    const auto r = decider();
    Codes codes;
    if (!r) {
      for (const auto& f : r.error().faults) codes.push_back(f.code + " " + f.pointer);
    }
    return codes;
  }
};

TEST(Validation, facture_correcte) {
  Cas c;
  const auto r = c.decider();
  ASSERT_TRUE(r) << r.error().detail;
  EXPECT_EQ(r->vers, StatutDocument::Valide);
  EXPECT_EQ(r->montants.total.ttc, Centimes{12'000});
  EXPECT_EQ(r->net_a_payer, Centimes{12'000});
  EXPECT_EQ(r->echeance, Date::of(2026, 12, 22));
  EXPECT_EQ(r->code_type, 380);
  EXPECT_EQ(r->cadre, "B1");
  EXPECT_EQ(r->operation, CategorieOperation::Biens);
  EXPECT_EQ(r->exigibilite, TvaExigibilite::Livraison);
  EXPECT_EQ(r->stock, (std::vector<DemandeStock>{{article(1), Quantite{2000}}}));
  EXPECT_TRUE(r->avertissements.empty());
  EXPECT_FALSE(r->mentions.empty());
}

TEST(Validation, deja_valide_passe_avant_tout) {
  Cas c;
  c.lignes.clear();
  for (const StatutDocument s : {StatutDocument::Valide, StatutDocument::Envoye, StatutDocument::Annule}) {
    c.d.statut = s;
    const auto r = c.decider();
    ASSERT_FALSE(r);
    EXPECT_EQ(r.error().status, 409);
    EXPECT_EQ(r.error().code, "document_deja_valide");
  }
}

TEST(Validation, toutes_les_fautes_dans_l_ordre) {
  Cas c;
  c.lignes[0].designation.clear();
  c.lignes[0].calcul.prix_unitaire = {-1'000'000};
  c.lignes[0].calcul.taux = {1960};
  c.lignes[0].calcul.quantite = {1500};
  c.lignes[0].calcul.remise = Remise{Taux{20'000}};
  c.d.serie_derniere_date = Date::of(2027, 11, 30);
  c.d.emission = Date::of(2027, 1, 1);
  c.d.echeance = Date::of(2026, 1, 1);
  c.d.acheteur = Acheteur{.type = TypeAcheteur::Professionnel};
  EXPECT_EQ(c.fautes(),
            (Codes{"designation_manquante #/lignes/0/designation", "prix_negatif #/lignes/0/prix_unitaire_ht",
                   "taux_tva_inconnu #/lignes/0/tva", "quantite_non_entiere #/lignes/0/quantite",
                   "remise_invalide #/lignes/0/remise", "date_avant_serie #/dateEmission",
                   "date_future #/dateEmission", "echeance_avant_emission #/dateEcheance",
                   "nom_acheteur_manquant #/clientId", "adresse_acheteur_manquante #/clientId",
                   "siren_acheteur_manquant #/clientId"}));
  EXPECT_EQ(c.decider().error().code, "designation_manquante");
  EXPECT_EQ(c.decider().error().status, 422);
}

TEST(Validation, sans_ligne_ni_client) {
  Cas c;
  c.lignes[0].type = TypeLigne::Titre;
  c.d.acheteur.reset();
  EXPECT_EQ(c.fautes(), (Codes{"document_sans_ligne #/lignes", "client_manquant #/clientId"}));
  c.d.type = TypeDocument::Ticket;
  EXPECT_EQ(c.fautes(), Codes{"document_sans_ligne #/lignes"});
}

TEST(Validation, franchise_sans_tva) {
  Cas c;
  c.vendeur.franchise = true;
  EXPECT_EQ(c.fautes(), Codes{"tva_en_franchise #/lignes/0/tva"});
  c.lignes[0].calcul.taux = {0};
  const auto r = c.decider();
  ASSERT_TRUE(r);
  EXPECT_EQ(r->montants.groupes[0].categorie, CategorieTva::E);
  EXPECT_EQ(r->mentions[1].texte, "TVA non applicable, art. 293 B du CGI");
}

TEST(Validation, frais_aux_taux_des_lignes) {
  Cas c;
  const std::vector<Frais> frais{{Centimes{500}, {1960}}, {Centimes{100}, {0}}, {Centimes{500}, {2000}}};
  c.d.frais = frais;
  EXPECT_EQ(c.fautes(), Codes{"taux_tva_inconnu #/frais/0/tva"});
  c.vendeur.franchise = true;
  c.lignes[0].calcul.taux = {0};
  EXPECT_EQ(c.fautes(), (Codes{"tva_en_franchise #/frais/0/tva", "tva_en_franchise #/frais/2/tva"}));
  c.d.type = TypeDocument::Avoir;
  for (const std::string& code : c.fautes()) EXPECT_EQ(code.find("#/frais"), std::string::npos) << code;
}

TEST(Validation, taux_inconnu_nomme_les_taux_possibles) {
  Cas c;
  c.lignes[0].calcul.taux = {1960};
  const auto r = c.decider();
  ASSERT_FALSE(r);
  EXPECT_EQ(r.error().code, "taux_tva_inconnu");
  EXPECT_NE(r.error().detail.find("19,6\u00A0%"), std::string::npos);
  EXPECT_NE(r.error().detail.find("5,5\u00A0%"), std::string::npos);
}

TEST(Validation, dates) {
  Cas c;
  c.d.serie_derniere_date = Date::of(2026, 11, 22);
  EXPECT_EQ(c.fautes(), Codes{});
  c.d.serie_derniere_date = Date::of(2026, 11, 23);
  const auto r = c.decider();
  ASSERT_FALSE(r);
  EXPECT_EQ(r.error().code, "date_avant_serie");
  EXPECT_NE(r.error().detail.find("23/11/2026"), std::string::npos);
  c.d.serie_derniere_date.reset();
  c.d.emission = c.d.aujourdhui.plus_days(avance_max_jours);
  EXPECT_EQ(c.fautes(), Codes{});
  c.d.emission = c.d.emission.plus_days(1);
  EXPECT_EQ(c.fautes(), Codes{"date_future #/dateEmission"});
}

TEST(Validation, acheteurs) {
  Cas c;
  c.d.acheteur = Acheteur{.type = TypeAcheteur::Particulier, .nom = "Mme Petit"};
  auto r = c.decider();
  ASSERT_TRUE(r);
  ASSERT_EQ(r->avertissements.size(), 1U);
  EXPECT_EQ(r->avertissements[0].code, "adresse_acheteur_manquante");
  c.d.acheteur = Acheteur{.type = TypeAcheteur::Professionnel, .nom = "GmbH", .ville = "Berlin", .pays = "DE"};
  EXPECT_EQ(c.fautes(), Codes{});
  c.lignes[0].calcul.taux = {0};
  c.lignes[0].calcul.categorie = CategorieTva::K;
  EXPECT_EQ(c.fautes(),
            (Codes{"numero_tva_acheteur_manquant #/clientId", "numero_tva_vendeur_manquant #"}));
  c.d.acheteur->numero_tva = "DE136695976";
  c.vendeur.numero_tva = "FR44732829320";
  EXPECT_EQ(c.fautes(), Codes{});
  c.d.acheteur->pays_livraison = "CH";
  EXPECT_EQ(c.fautes(), Codes{"livraison_hors_union #/clientId"});
  c.d.acheteur->pays_livraison = "";
  c.d.acheteur->numero_tva = "FR45404833048";
  EXPECT_EQ(c.fautes(), Codes{"numero_tva_acheteur_invalide #/clientId"});
  c.d.acheteur->numero_tva = "FR4A404833048";
  ASSERT_TRUE(c.decider());
  EXPECT_EQ(c.decider()->avertissements[0].code, "numero_tva_acheteur_a_verifier");
  c.d.acheteur = Acheteur{.type = TypeAcheteur::Professionnel};
  c.d.type = TypeDocument::Devis;
  EXPECT_EQ(c.fautes(), Codes{});
}

TEST(Validation, export_et_etranger) {
  Cas c;
  c.vendeur.numero_tva = "FR44732829320";
  c.lignes[0].calcul.taux = {0};
  c.lignes[0].calcul.categorie = CategorieTva::G;
  c.d.acheteur = Acheteur{.type = TypeAcheteur::Etranger, .nom = "Uhren AG", .ville = "Basel", .pays = "CH"};
  EXPECT_EQ(c.fautes(), Codes{});
  c.d.acheteur->pays_livraison = "BE";
  EXPECT_EQ(c.fautes(), Codes{"export_en_france #/lignes"});
  c.d.acheteur->pays_livraison = "FR";
  c.d.acheteur->code_postal_livraison = "97110";
  EXPECT_EQ(c.fautes(), Codes{});
  c.d.acheteur->pays = "";
  EXPECT_EQ(c.fautes(), Codes{"pays_acheteur_manquant #/clientId"});
}

TEST(Validation, exoneration_nommee_ou_avertie) {
  Cas c;
  c.lignes[0].calcul.taux = {0};
  c.lignes[0].calcul.categorie = CategorieTva::E;
  ASSERT_TRUE(c.decider());
  EXPECT_EQ(c.decider()->avertissements[0].code, "exoneration_imprecise");
  c.vendeur.exonerations = {*exoneration_du_code("VATEX-FR-CGI261-4")};
  ASSERT_TRUE(c.decider());
  EXPECT_TRUE(c.decider()->avertissements.empty());
  EXPECT_EQ(motif_exoneration(CategorieTva::E, c.vendeur), "Exonération de TVA, art. 261, 4 du CGI");
  EXPECT_EQ(code_vatex(CategorieTva::E, c.vendeur), "VATEX-FR-CGI261-4");
}

TEST(Validation, rectificative_acompte_et_comptant) {
  Cas c;
  OrigineChargee origine{.type = TypeDocument::Facture, .numero = "FA2026-00001", .emission = Date::of(2026, 11, 1)};
  origine.remplacee = true;
  c.d.origine = origine;
  ASSERT_TRUE(c.decider());
  EXPECT_EQ(c.decider()->code_type, 384);
  EXPECT_EQ(c.decider()->mentions[0].texte, "Annule et remplace la facture FA2026-00001 du 01/11/2026");
  c.d.origine->creditee = true;
  EXPECT_EQ(c.decider().error().code, "document_non_rectifiable");
  c.d.origine = OrigineChargee{.type = TypeDocument::Ticket, .numero = "TI2026-00001", .emission = Date::of(2026, 11, 2)};
  EXPECT_EQ(c.decider()->cadre, "B7");
  EXPECT_EQ(c.decider()->code_type, 380);
  EXPECT_EQ(c.decider()->mentions[0].texte, "Facture acquittée du ticket TI2026-00001 du 02/11/2026");
  c.d.origine.reset();
  c.d.comptant = true;
  EXPECT_EQ(c.decider()->cadre, "B2");
  // A deposit of 120 on an order of 100 of which 10 were asked already.
  c.d.comptant = false;
  c.d.type = TypeDocument::FactureAcompte;
  c.d.origine = OrigineChargee{.operation = CategorieOperation::Mixte, .ttc = {10'000}, .acomptes_demandes = {1'000}};
  EXPECT_EQ(c.fautes(), Codes{"acompte_superieur #/lignes"});
  c.d.origine->ttc = {13'000};
  EXPECT_EQ(c.decider()->cadre, "M1");
  EXPECT_EQ(c.decider()->code_type, 386);
}

TEST(Validation, acomptes_par_taux) {
  Cas c;
  const Part part{CategorieTva::S, Taux{2000}, {{5'000}, {1'000}, {6'000}}};
  std::vector<AcompteCharge> acomptes{{"FAC2026-00001", {article(9), part}, part.montant}};
  c.d.acomptes = acomptes;
  c.d.acompte_deduit = {6'000};
  EXPECT_EQ(c.fautes(), Codes{});
  acomptes[0].disponible = {{4'999}, {1'000}, {5'999}};
  EXPECT_EQ(c.fautes(), Codes{"acompte_superieur #/acomptes"});
  acomptes[0].disponible = part.montant;
  acomptes[0].deduction.part.taux = Taux{1000};
  EXPECT_EQ(c.fautes(), Codes{"acompte_superieur_au_total #/acomptes"});
}

TEST(Validation, hors_champ_a_part) {
  Cas c;
  c.lignes.push_back(c.lignes[0]);
  c.lignes[1].calcul.taux = {0};
  c.lignes[1].calcul.categorie = CategorieTva::O;
  EXPECT_EQ(c.fautes(), Codes{"categorie_tva_incompatible #/lignes"});
}

TEST(Validation, totaux_negatifs_et_acomptes) {
  Cas c;
  c.lignes[0].calcul.quantite = {-1000};
  EXPECT_EQ(c.fautes(), Codes{"total_negatif #/lignes"});
  c.d.type = TypeDocument::Ticket;
  EXPECT_EQ(c.fautes(), Codes{});
  c.d.type = TypeDocument::Facture;
  c.lignes[0].calcul.quantite = {1000};
  c.d.acompte_deduit = {6001};
  EXPECT_EQ(c.fautes(), Codes{"acompte_superieur_au_total #/acompteDeduit"});
  c.d.acompte_deduit = {2000};
  const auto r = c.decider();
  ASSERT_TRUE(r);
  EXPECT_EQ(r->cadre, "B4");
  EXPECT_EQ(r->net_a_payer, Centimes{4000});
}

TEST(Validation, quota_apres_les_fautes) {
  Cas c;
  c.d.quota = Quota{100, 100, Date::of(2026, 12, 1), "PRO"};
  auto r = c.decider();
  ASSERT_FALSE(r);
  EXPECT_EQ(r.error().status, 402);
  EXPECT_EQ(r.error().code, "quota_atteint");
  EXPECT_NE(r.error().detail.find("01/12/2026"), std::string::npos);
  EXPECT_NE(r.error().detail.find("PRO"), std::string::npos);
  c.lignes.clear();
  EXPECT_EQ(c.decider().error().code, "document_sans_ligne");
  Cas libre;
  libre.d.quota = Quota{99, 100, Date::of(2026, 12, 1), "PRO"};
  EXPECT_TRUE(libre.decider());
}

TEST(Validation, types_de_document) {
  struct Attendu {
    TypeDocument type;
    StatutDocument vers;
    std::optional<int> code;
    std::string cadre;
    bool echeance;
  };
  for (const Attendu& a : {Attendu{TypeDocument::Devis, StatutDocument::Envoye, {}, "", false},
                           {TypeDocument::Commande, StatutDocument::Confirmee, {}, "", false},
                           {TypeDocument::BonLivraison, StatutDocument::Prepare, {}, "", false},
                           {TypeDocument::FactureAcompte, StatutDocument::Valide, 386, "B1", true},
                           {TypeDocument::Avoir, StatutDocument::Valide, 381, "B1", false},
                           {TypeDocument::Ticket, StatutDocument::Valide, {}, "", false}}) {
    Cas c;
    c.d.type = a.type;
    c.d.a_une_origine = true;
    const auto r = c.decider();
    ASSERT_TRUE(r) << to_text(a.type);
    EXPECT_EQ(r->vers, a.vers);
    EXPECT_EQ(r->code_type, a.code);
    EXPECT_EQ(r->cadre, a.cadre);
    EXPECT_EQ(r->echeance.has_value(), a.echeance);
  }
  Cas c;
  c.d.type = TypeDocument::Avoir;
  EXPECT_EQ(c.fautes(), Codes{"avoir_sans_facture #/documentOrigineId"});
}

TEST(Validation, operation_et_exigibilite) {
  Cas c;
  c.lignes.push_back(c.lignes[0]);
  c.lignes[1].service = true;
  EXPECT_EQ(c.decider()->cadre, "M1");
  EXPECT_EQ(c.decider()->exigibilite, std::nullopt);
  c.vendeur.option_debits = true;
  EXPECT_EQ(c.decider()->exigibilite, TvaExigibilite::Debits);
  c.vendeur.option_debits = false;
  c.lignes[0].service = true;
  EXPECT_EQ(c.decider()->cadre, "S1");
  EXPECT_EQ(c.decider()->exigibilite, TvaExigibilite::Encaissement);
}

TEST(Validation, stock_somme_par_article_et_trie) {
  Cas c;
  const LigneAValider modele = c.lignes[0];
  c.lignes.clear();
  for (const auto& [n, q] : {std::pair{3, 1000}, {1, 2000}, {3, 4000}, {2, 1000}, {2, -1000}}) {
    LigneAValider l = modele;
    l.article = article(static_cast<std::uint8_t>(n));
    l.calcul.quantite = {q};
    c.lignes.push_back(l);
  }
  const auto r = c.decider();
  ASSERT_TRUE(r);
  EXPECT_EQ(r->stock, (std::vector<DemandeStock>{{article(1), Quantite{2000}}, {article(3), Quantite{5000}}}));
}

TEST(Validation, montants_imposes_d_un_avoir) {
  Cas c;
  c.d.type = TypeDocument::Avoir;
  c.d.a_une_origine = true;
  Montants imposes;
  imposes.total = {{33}, {6}, {39}};
  imposes.lignes.resize(1);
  c.d.montants = imposes;
  EXPECT_EQ(c.decider()->net_a_payer, Centimes{39});
}

}  // namespace
}  // namespace ventes
