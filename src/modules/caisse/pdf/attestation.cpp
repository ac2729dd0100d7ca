#include "modules/caisse/pdf/attestation.hpp"

#include "engine/pdf/canvas.hpp"

namespace caisse {

namespace {

constexpr double marge = 22 * pdf::points_per_millimetre;
constexpr double largeur = pdf::a4_width - 2 * marge;

/// An attestation covers a major version: minor ones do not touch what the law asks.
std::string version_majeure(std::string_view version) { return std::string(version.substr(0, version.find('.'))); }

/// The model text (CGI 286-I-3 bis; BOI-TVA-DECLA-30-10-30), with what the editor signs by hand left open.
std::string texte_editeur(std::string_view version) {
  return "Je soussigné, représentant légal de l'éditeur du logiciel MyProPartner, atteste que ce logiciel, dans sa "
         "version "
         "majeure " +
         version_majeure(version) + " (présentement " + std::string(version) +
         "), mis sur le marché à compter de la date de sa première publication, satisfait aux conditions "
         "d'inaltérabilité, de "
         "sécurisation, de conservation et d'archivage des données en vue du contrôle de l'administration fiscale, "
         "prévues au "
         "3° bis du I de l'article 286 du code général des impôts.\n\n"
         "Inaltérabilité : les données de paiement et leurs origines sont gardées telles qu'elles ont été enregistrées "
         "; une "
         "correction est une écriture de plus.\n"
         "Sécurisation : chaque ticket, duplicata, total et événement est signé (ECDSA P-256, SHA-256) avec la "
         "signature de la "
         "pièce qui le précède.\n"
         "Conservation : clôtures journalières, mensuelles et annuelles, total perpétuel par caisse.\n"
         "Archivage : archives signées, lisibles sans le logiciel et vérifiables par des outils publics.\n\n"
         "J'atteste que la dernière version mineure de ce logiciel est identifiée par le deuxième nombre de sa "
         "version, et "
         "m'engage à ce que ces subdivisions n'altèrent pas le respect des conditions ci-dessus.";
}

std::string texte_assujetti(const Assujetti& a, base::Date jour) {
  return "Je soussigné(e), représentant légal de " + a.nom + (a.siret.empty() ? "" : ", SIRET " + a.siret) +
         (a.adresse.empty() ? "" : ", " + a.adresse) +
         ", certifie utiliser le logiciel de caisse attesté ci-dessus pour enregistrer les règlements de mes "
         "clients.\n\n"
         "Fait le " +
         jour.french() + ".";
}

/// Places texts one below the other.
class Page {
 public:
  explicit Page(const pdf::Metadata& metadata) : m_canvas(pdf::a4_width, pdf::a4_height, metadata) {}

  void put(std::string_view text, const pdf::Style& style, double apres) {
    const pdf::Text set(text, style, largeur);
    m_canvas.text(set, marge, m_y, {});
    m_y += set.height() + apres;
  }
  void signer(std::string_view qui) {
    put(qui, {.size = 10, .weight = pdf::Weight::SemiBold}, 4);
    put("Nom, qualité, date et signature :", {.size = 9}, 10);
    m_canvas.frame(marge, m_y, largeur, 60, 0.6, {});
    m_y += 84;
  }
  std::string finish() {
    m_canvas.next_page();
    return m_canvas.finish();
  }

 private:
  pdf::Canvas m_canvas;
  double m_y = marge;
};

}  // namespace

std::string page_attestation(const Assujetti& a, std::string_view version, base::Date jour, base::Instant now) {
  Page page(
      {.title = "Attestation individuelle relative au logiciel de caisse", .author = "MyProPartner", .created = now});
  page.put("Attestation individuelle relative à l'utilisation d'un logiciel de caisse",
           {.size = 15, .weight = pdf::Weight::SemiBold}, 4);
  page.put("Article 286, I, 3° bis du code général des impôts", {.size = 10}, 22);
  page.put("Volet 1 : partie à remplir par l'éditeur", {.size = 11, .weight = pdf::Weight::SemiBold}, 8);
  page.put(texte_editeur(version), {.size = 9.5}, 16);
  page.signer("L'éditeur");
  page.put("Volet 2 : partie à remplir par l'entreprise", {.size = 11, .weight = pdf::Weight::SemiBold}, 8);
  page.put(texte_assujetti(a, jour), {.size = 9.5}, 16);
  page.signer(a.nom);
  page.put("Modèle à relire : il n'a de valeur que signé par l'éditeur et par l'entreprise.", {.size = 8}, 0);
  return page.finish();
}

}  // namespace caisse
