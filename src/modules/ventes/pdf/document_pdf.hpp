#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"

/// The page of a commercial document. `DocumentPdf` holds everything that is printed, already decided and computed:
/// nothing is added up here except the amounts carried from page to page. An empty text or an absent date prints
/// nothing, not even its label.
namespace ventes {

enum class TypeLignePdf { Article, Libre, Titre, Commentaire, SousTotal };
enum class ModePrixPdf { Ht, Ttc };

struct VendeurPdf {
  std::string nom;
  /// "SARL au capital de 10 000 €"; for a sole trader "EI".
  std::string forme_et_capital;
  std::vector<std::string> adresse;
  std::string siren;
  std::string siret;
  /// "RCS Lyon 812 345 678" or "RM 069".
  std::string rcs;
  std::string tva_intracom;
  std::string naf;
  std::string telephone;
  std::string email;
  std::string site;
};

struct AcheteurPdf {
  std::string nom;
  /// A second line of the address block: service, contact.
  std::string complement;
  std::vector<std::string> adresse;
  /// The seller's own number for this buyer.
  std::string numero_client;
  std::string siren;
  std::string tva_intracom;
};

/// A delivery address, printed when it differs from the buyer's (CGI ann. II, art. 242 nonies A).
struct LivraisonPdf {
  std::string nom;
  std::vector<std::string> adresse;
};

/// One line. The texts of numbers are printed as they are (see typographie.hpp); `montant` is HT or TTC as the mode of
/// the document says. Article and Libre lines add to the carried totals; a SousTotal prints its `montant`.
struct LignePdf {
  TypeLignePdf type = TypeLignePdf::Article;
  std::string reference;
  std::string designation;
  std::string description;
  std::string quantite;
  std::string unite;
  std::string prix_unitaire;
  std::string remise;
  std::string taux;
  base::Centimes montant;
};

/// One row of the VAT table. `motif` is the provision that exempts (art. 242 nonies A, 12°) or "Autoliquidation".
struct TvaPdf {
  std::string taux;
  base::Centimes base;
  base::Centimes montant;
  std::string motif;
};

struct MontantPdf {
  std::string libelle;
  base::Centimes montant;
};

/// `ajustements` are the discounts (negative) and charges (positive) of the whole document, in the mode's prices;
/// `total_lignes` is printed only with them. `deductions` (deposits with their invoice number and date, payments
/// received) are printed negative below the total TTC. An empty `libelle_net` prints no net: the total TTC stands out.
struct TotauxPdf {
  base::Centimes total_lignes;
  std::vector<MontantPdf> ajustements;
  base::Centimes total_ht;
  base::Centimes total_tva;
  base::Centimes total_ttc;
  std::vector<MontantPdf> deductions;
  std::string libelle_net = "Net à payer";
  base::Centimes net_a_payer;
};

struct EcheancePdf {
  base::Date date;
  base::Centimes montant;
  std::string libelle;
};

/// How to pay. `conditions`: "30 jours fin de mois"; `moyens`: "Virement, carte bancaire".
struct ReglementPdf {
  std::string conditions;
  std::string moyens;
  std::vector<EcheancePdf> echeancier;
  std::string banque;
  std::string iban;
  std::string bic;
  /// Text of the code that a bank's application reads (EPC069-12); empty for none.
  std::string code_paiement{};
};

/// A document that this one refers to: libelle "Facture d'origine", numero, date (CGI 289, I-5 wants both on an avoir).
struct OriginePdf {
  std::string libelle;
  std::string numero;
  std::optional<base::Date> date;
};

/// A box to sign in, with what to write above the signature.
struct SignaturePdf {
  std::string titre = "Bon pour accord";
  std::string consigne = "Date et signature, précédées de la mention manuscrite « Bon pour accord »";
};

struct InfoPdf {
  std::string libelle;
  std::string valeur;
};

struct DocumentPdf {
  /// "Facture", "Devis", "Facture d'acompte", "Avoir"…
  std::string titre;
  /// Empty for a draft, which is marked BROUILLON across each page.
  std::string numero;
  /// A word across each page of a numbered document: "DUPLICATA".
  std::string filigrane;
  /// Written in the file as its date; the only moment that the bytes depend on.
  base::Instant instant{};
  std::optional<base::Date> date_emission;
  std::optional<base::Date> date_echeance;
  std::optional<base::Date> date_validite;
  std::optional<base::Date> date_livraison;
  std::string reference_client;
  /// Further cells of the information strip ("Vendeur", "Chantier").
  std::vector<InfoPdf> informations;
  std::string objet;
  /// Above the lines; at most a few sentences.
  std::string introduction;
  std::vector<OriginePdf> origines;

  VendeurPdf vendeur;
  AcheteurPdf acheteur;
  /// Label above the buyer's address.
  std::string libelle_acheteur = "Adressé à";
  std::optional<LivraisonPdf> livraison;
  /// PNG or JPEG; anything unreadable is left out.
  std::string logo;
  /// "#rrggbb"; a sober blue when empty or malformed, darkened when it could not be read on white.
  std::string couleur;

  ModePrixPdf mode = ModePrixPdf::Ht;
  /// Franchise: no VAT column, no VAT table, one total.
  bool sans_tva = false;
  /// A delivery note without prices: quantities only, no totals.
  bool sans_prix = false;
  std::vector<LignePdf> lignes;
  std::vector<TvaPdf> tva;
  TotauxPdf totaux;
  ReglementPdf reglement;
  std::optional<SignaturePdf> signature;
  /// Legal sentences, one after the other, kept with the totals.
  std::vector<std::string> mentions;
  /// Shown in full after the totals, over further pages if need be.
  std::string notes;
  std::string conditions;
  /// Last, without a title: thanks, opening hours, how to complain.
  std::string fin;
  /// Above the seller's legal line at the bottom of each page.
  std::string pied;
};

/// The document as a PDF (A4, fonts embedded). The same input gives the same bytes in every process that has the same
/// fonts. Any text is accepted, of any length and script. Costs a few milliseconds a page; safe from several threads.
/// Throws std::runtime_error only when memory is short.
[[nodiscard]] std::string render(const DocumentPdf& document);

/// The same page as a Factur-X file: PDF/A-3B that carries `cii`, the invoice that says the same.
[[nodiscard]] std::string render_factur_x(const DocumentPdf& document, std::string_view cii);

}  // namespace ventes
