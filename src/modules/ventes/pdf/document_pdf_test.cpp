#include "modules/ventes/pdf/document_pdf.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "modules/ventes/pdf/echantillons_test.hpp"

namespace ventes {
namespace {

using namespace echantillons;

constexpr const char* variable_de_sortie = "MYPROPARTNER_TEST_PDF";

std::string output_of(const std::string& command) {
  std::string out;
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("popen: " + command);
  char buffer[4096];
  while (const std::size_t n = fread(buffer, 1, sizeof buffer, pipe)) out.append(buffer, n);
  if (pclose(pipe) != 0) throw std::runtime_error("failed: " + command);
  return out;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size()) {
    text.replace(at, what.size(), by);
  }
  return text;
}

// pdftotext may give any of the three spaces for any other.
std::string plain_spaces(std::string text) {
  return replaced(replaced(std::move(text), espace_insecable, " "), espace_fine, " ");
}

// The text of each page, as a reader's own program extracts it.
std::vector<std::string> pages(const DocumentPdf& d) {
  const std::string path = testing::TempDir() + "document_pdf_" + std::to_string(getpid()) + ".pdf";
  std::ofstream(path, std::ios::binary) << render(d);
  const std::string text = plain_spaces(output_of("pdftotext -layout '" + path + "' -"));
  std::remove(path.c_str());
  std::vector<std::string> out;
  for (std::size_t start = 0, end = 0; (end = text.find('\f', start)) != std::string::npos; start = end + 1) {
    out.push_back(text.substr(start, end - start));
  }
  return out;
}

std::string all_text(const DocumentPdf& d) {
  std::string out;
  for (const auto& page : pages(d)) out += page;
  return out;
}

std::string line_with(const std::string& page, const std::string& word) {
  const std::size_t at = page.find(word);
  if (at == std::string::npos) return "";
  return page.substr(at, page.find('\n', at) - at);
}

bool has(const std::string& text, const std::string& wanted) {
  return replaced(text, "\n", " ").find(plain_spaces(wanted)) != std::string::npos;
}

TEST(DocumentPdf, facture_porte_ce_que_la_loi_demande) {
  const DocumentPdf d = facture();
  const std::string text = all_text(d);
  for (const std::string wanted :
       {"Facture", "N° FA2026-00042", "22/11/2026", "22/12/2026", "20/11/2026", "BC-7781", "48 cours Vitton",
        "Menuiserie Lefèvre & Fils SAS", "12 rue de l’Œillet", "509 876 543", "SIRET 812 345 678 00017",
        "RCS Lyon 812 345 678", "FR32812345678", "SARL au capital de 20 000 €", "3 impasse du Rabot",
        "Panneau isolant en fibre de bois 120 mm", "FR76 3000 6000 0112 3456 7890 189", "AGRIFRPP", "Page 1/1"}) {
    EXPECT_TRUE(has(text, wanted)) << wanted << "\n" << text;
  }
  for (const auto& mention : d.mentions) EXPECT_TRUE(has(text, mention)) << mention;
  for (const auto& row : d.tva) {
    const std::string line = line_with(text.substr(text.find("Taux de TVA")), plain_spaces(row.taux));
    EXPECT_TRUE(has(line, format_montant(row.base)) && has(line, format_montant(row.montant))) << line;
  }
  EXPECT_TRUE(has(line_with(text, "Net à payer"), format_montant(d.totaux.net_a_payer)));
  EXPECT_TRUE(has(line_with(text, "Total TTC"), format_montant(d.totaux.total_ttc)));
  EXPECT_FALSE(has(text, "BROUILLON"));
  EXPECT_FALSE(has(text, "reporter"));
}

TEST(DocumentPdf, reports_egaux_a_la_somme_des_lignes_au_dessus) {
  const DocumentPdf d = longue_facture(60);
  const auto text = pages(d);
  ASSERT_EQ(text.size(), 3U);
  base::Centimes sum{};
  std::size_t next = 0;
  for (std::size_t page = 0; page < text.size(); ++page) {
    EXPECT_TRUE(has(text[page], "Désignation"));
    EXPECT_TRUE(has(text[page], "Page " + std::to_string(page + 1) + "/3"));
    EXPECT_EQ(line_with(text[page], "Report ").empty(), page == 0);
    if (page > 0) {
      EXPECT_TRUE(has(line_with(text[page], "Report "), " " + format_nombre(sum))) << text[page];
    }
    while (next < d.lignes.size() && has(text[page], d.lignes[next].reference)) sum += d.lignes[next++].montant;
    const std::string carried = line_with(text[page], "À reporter");
    EXPECT_EQ(carried.empty(), page == 2);
    if (page < 2) {
      EXPECT_TRUE(has(carried, " " + format_nombre(sum))) << carried;
    }
  }
  EXPECT_EQ(next, d.lignes.size());
  EXPECT_EQ(sum, d.totaux.total_ht);
}

TEST(DocumentPdf, totaux_jamais_seuls_sur_une_page) {
  for (int count = 1; count <= 48; ++count) {
    const DocumentPdf d = longue_facture(count);
    const auto text = pages(d);
    const auto& last = text.back();
    EXPECT_TRUE(has(last, "Net à payer") && has(last, d.mentions.front()) && has(last, d.mentions.back())) << count;
    EXPECT_TRUE(has(last, d.lignes.back().reference)) << count;
  }
}

TEST(DocumentPdf, references_jamais_coupees) {
  DocumentPdf d = facture();
  const std::vector<std::string> references{"EEE-0001", "LFT-0002", "OQG-0003", "CHA-0020", "GOQ-0004"};
  while (d.lignes.size() < references.size()) d.lignes.push_back(d.lignes.front());
  for (std::size_t i = 0; i < references.size(); ++i) {
    d.lignes[i].type = TypeLignePdf::Article;
    d.lignes[i].reference = references[i];
  }
  const std::string text = all_text(d);
  for (const auto& reference : references) EXPECT_TRUE(has(text, reference)) << reference << "\n" << text;
}

TEST(DocumentPdf, trois_cents_lignes_toutes_presentes) {
  const DocumentPdf d = longue_facture(300);
  const std::string text = all_text(d);
  for (const auto& line : d.lignes) {
    const std::string printed = line_with(text, line.reference);
    EXPECT_TRUE(has(printed, line.designation) && has(printed, format_nombre(line.montant))) << printed;
  }
  EXPECT_TRUE(has(line_with(text, "Net à payer"), format_montant(d.totaux.net_a_payer)));
}

TEST(DocumentPdf, titre_reste_avec_sa_premiere_ligne) {
  for (int before = 15; before < 30; ++before) {
    DocumentPdf d = longue_facture(before);
    d.lignes.push_back(ligne(TypeLignePdf::Titre, "Menuiserie extérieure"));
    for (int i = 0; i < 10; ++i) d.lignes.push_back(article("P-" + std::to_string(i), "Porte", 1, "", 100, 2000));
    for (const auto& page : pages(d)) {
      if (has(page, "Menuiserie extérieure")) {
        EXPECT_TRUE(has(page, "P-0 ")) << before;
      }
    }
  }
}

TEST(DocumentPdf, avoir_nomme_la_facture_et_sa_date) {
  const std::string text = all_text(avoir());
  EXPECT_TRUE(has(text, "Avoir sur la facture : FA2026-00042 du 22/11/2026"));
  EXPECT_TRUE(has(line_with(text, "Net à votre crédit"), "74,40 €"));
  EXPECT_FALSE(has(text, "Règlement"));
}

TEST(DocumentPdf, devis_attend_une_signature) {
  const std::string text = all_text(devis());
  for (const char* wanted : {"Bon pour accord", "Valable jusqu’au", "31/12/2026", "Remise commerciale", "−25,00 €",
                             "Suivi par", "trois semaines", "Total des lignes HT"}) {
    EXPECT_TRUE(has(text, wanted)) << wanted;
  }
  EXPECT_FALSE(has(text, "Net à payer"));
}

TEST(DocumentPdf, prix_ttc_et_deductions) {
  const DocumentPdf d = facture_ttc();
  const std::string text = all_text(d);
  EXPECT_TRUE(has(text, "P.U. TTC") && has(text, "Total TTC") && has(text, "Mme Éloïse Nguyễn"));
  EXPECT_FALSE(has(text, "P.U. HT"));
  EXPECT_TRUE(has(line_with(text, "Payé par carte"), format_montant(-d.totaux.total_ttc)));
  EXPECT_TRUE(has(line_with(text, "Net à payer"), "0,00 €"));
}

TEST(DocumentPdf, franchise_sans_aucune_tva) {
  const std::string text = all_text(franchise());
  EXPECT_TRUE(has(text, "TVA non applicable, art. 293 B du CGI"));
  for (const char* unwanted : {"Total TVA", "Total TTC", "Taux de TVA", "20 %", "P.U. HT"}) {
    EXPECT_FALSE(has(text, unwanted)) << unwanted;
  }
}

TEST(DocumentPdf, bon_de_livraison_sans_prix) {
  const std::string text = all_text(bon_de_livraison());
  EXPECT_TRUE(has(text, "Reçu en bon état") && has(text, "Cheville à expansion M10") && has(text, "240"));
  for (const char* unwanted : {"€ ", "Total", "TVA FR32 ", "8,49", "101,88", "P.U.", "Remise", "Règlement"}) {
    EXPECT_FALSE(has(text.substr(0, text.find("Ouvert du lundi")), unwanted)) << unwanted;
  }
}

TEST(DocumentPdf, brouillon_marque_sur_chaque_page) {
  DocumentPdf d = longue_facture(40);
  const std::size_t numbered = render(d).size();
  d.numero.clear();
  EXPECT_NE(render(d).size(), numbered);
  const std::string text = all_text(d);
  EXPECT_TRUE(has(text, "Brouillon"));
  EXPECT_FALSE(has(text, "N° "));
}

TEST(DocumentPdf, champs_vides_sans_libelle_orphelin) {
  DocumentPdf d;
  d.titre = "Facture";
  d.numero = "F1";
  d.lignes = {ligne(TypeLignePdf::Libre, "Conseil", {1000})};
  const std::string text = all_text(d);
  for (const char* unwanted :
       {"Objet", "Échéance", "Émission", "Date", "SIREN", "SIRET", "TVA client", "Adresse de livraison", "Adressé",
        "Règlement", "IBAN", "BIC", "Notes", "Conditions", "Réf.", "Qté", "Remise", "Bon pour", "Tél", "NAF", "RCS",
        "Valable", "Votre référence", "Taux de TVA", "·"}) {
    EXPECT_FALSE(has(text, unwanted)) << unwanted << "\n" << text;
  }
  EXPECT_TRUE(has(text, "Conseil") && has(text, "10,00"));
  EXPECT_EQ(render(DocumentPdf{}).substr(0, 5), "%PDF-");
}

TEST(DocumentPdf, textes_hostiles_rendus_quand_meme) {
  DocumentPdf d = facture();
  d.acheteur.nom = "شركة النور للتجارة";
  d.acheteur.complement = "北京贸易有限公司";
  d.acheteur.adresse.assign(12, std::string(90, 'm'));
  d.lignes[1].designation = std::string(20'000, 'W');
  d.lignes[1].description = std::string("a\0\xff\xfe\tb", 7);
  d.lignes[2].quantite = std::string(300, '9');
  d.lignes[2].taux = std::string(300, '9');
  d.lignes[2].unite = std::string(300, 'u');
  d.lignes[3].montant = base::centimes_max;
  d.pied = std::string(5'000, 'p');
  d.couleur = "#ffff00";
  d.logo = "ceci n’est pas une image";
  for (int i = 0; i < 400; ++i) d.conditions += "Article " + std::to_string(i) + ". Le client accepte.\n";
  const std::string text = all_text(d);
  EXPECT_TRUE(has(text, "Article 399. Le client accepte."));
  EXPECT_TRUE(has(text, "Frais de port"));
  EXPECT_TRUE(has(text, "999 999 999 999,99"));
  const auto count = static_cast<std::size_t>(std::count(text.begin(), text.end(), 'W'));
  EXPECT_EQ(count, 20'000U);
}

TEST(DocumentPdf, longue_description_sur_plusieurs_pages) {
  DocumentPdf d = facture();
  d.lignes[1].description.clear();
  for (int i = 0; i < 150; ++i) d.lignes[1].description += "Étape " + std::to_string(i) + " du montage\n";
  const auto text = pages(d);
  EXPECT_GE(text.size(), 3U);
  std::string all;
  for (const auto& page : text) all += page;
  for (int i = 0; i < 150; ++i) EXPECT_TRUE(has(all, "Étape " + std::to_string(i) + " du montage")) << i;
}

TEST(DocumentPdf, fichier_leger_et_polices_incluses) {
  EXPECT_LE(render(facture()).size(), 60'000U);
  EXPECT_LE(render(franchise()).size(), 60'000U);
  const std::string path = testing::TempDir() + "polices_" + std::to_string(getpid()) + ".pdf";
  std::ofstream(path, std::ios::binary) << render(facture());
  const std::string fonts = output_of("pdffonts '" + path + "' | tail -n +3");
  std::remove(path.c_str());
  EXPECT_FALSE(fonts.empty());
  for (std::size_t start = 0, end = 0; (end = fonts.find('\n', start)) != std::string::npos; start = end + 1) {
    EXPECT_TRUE(has(fonts.substr(start, end - start), "yes yes yes")) << fonts;
  }
}

TEST(DocumentPdf, ecrit_un_fichier_quand_on_le_demande) {
  const char* path = std::getenv(variable_de_sortie);
  if (path == nullptr) GTEST_SKIP() << "second process of memes_octets_dans_deux_processus";
  std::ofstream(path, std::ios::binary) << render(facture()) << render(longue_facture(60));
}

TEST(DocumentPdf, memes_octets_dans_deux_processus) {
  const std::string path = testing::TempDir() + "deux_processus_" + std::to_string(getpid()) + ".pdf";
  const std::string self = "/proc/" + std::to_string(getpid()) + "/exe";
  // Other documents first: what was drawn before must not show.
  (void)render(devis());
  (void)render(franchise());
  (void)output_of(std::string(variable_de_sortie) + "='" + path + "' " + self +
                  " --gtest_filter=DocumentPdf.ecrit_un_fichier_quand_on_le_demande");
  std::ifstream file(path, std::ios::binary);
  const std::string other{std::istreambuf_iterator<char>(file), {}};
  std::remove(path.c_str());
  EXPECT_TRUE(other == render(facture()) + render(longue_facture(60)));
}

TEST(DocumentPdf, memes_octets_dans_chaque_fil) {
  const std::string here = render(facture());
  std::vector<std::string> there(4);
  std::vector<std::thread> threads;
  for (auto& bytes : there) threads.emplace_back([&bytes] { bytes = render(facture()); });
  for (auto& thread : threads) thread.join();
  for (const auto& bytes : there) EXPECT_TRUE(bytes == here);
}

}  // namespace
}  // namespace ventes
