#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "modules/ventes/core/exoneration.hpp"
#include "modules/ventes/core/montants.hpp"
#include "modules/ventes/types.hpp"

/// The mentions that a document must print (conformite-fr 1.1 to 1.4). A mention that is not true for the seller is
/// never printed: it is fined like a missing one (CGI 1737 II).
namespace ventes {

/// The seller's settings, as they are on the date of issue.
struct Vendeur {
  std::string raison_sociale;
  /// True when the settings hold a street or a town: an invoice names the seller's address (CGI ann. II 242 nonies A).
  bool adresse_connue = true;
  std::string forme_juridique;
  std::optional<base::Centimes> capital;
  std::string siren;
  std::string numero_tva;
  std::string rcs_ville;
  /// CGI 293 B: no VAT is charged.
  bool franchise = false;
  bool option_debits = false;
  /// Yearly rate of late-payment penalties; nothing means the rate of the law (ECB + 10 points).
  std::optional<base::Taux> taux_penalites;
  /// Conditions of discount for early payment; empty means none is granted.
  std::string escompte;
  /// Article of CGI 261 that exempts the activity ("261-4-1°"), for lines of category E outside franchise.
  std::string article_exoneration;
  /// Reason why lines are outside the scope of VAT, for category O.
  std::string article_hors_champ;
  /// The motives chosen for the document, one a category at most; they win over the usual ones.
  std::vector<Exoneration> exonerations{};
};

struct DemandeMentions {
  TypeDocument type = TypeDocument::Facture;
  const Vendeur& vendeur;
  TypeAcheteur acheteur = TypeAcheteur::Particulier;
  std::span<const GroupeTva> groupes;
  std::optional<CategorieOperation> operation;
  base::Date emission;
  std::optional<base::Date> livraison;
  std::optional<base::Date> echeance;
  std::string reference_client;
  /// Number and date of the invoice that this one replaces ("FA2026-00012 du 03/02/2026"); empty for none.
  std::string remplace{};
  /// Number and date of the ticket that this one is the invoice of; empty for none.
  std::string ticket{};
};

/// `code` names the mention for XML and screens: the subject codes of BT-21 where there is one (REG, ABL, PMD, PMT,
/// AAB), else FRANCHISE, AUTOLIQUIDATION, EXONERATION_K, EXONERATION_G, EXONERATION_E, HORS_CHAMP, DEBITS, OPERATION,
/// REMPLACE, TICKET, LIVRAISON, ECHEANCE, REFERENCE_CLIENT.
struct Mention {
  std::string code;
  std::string texte;

  friend bool operator==(const Mention&, const Mention&) = default;
};

/// The mentions of a document in the order of printing: what is sold and when, VAT, payment terms, the seller.
/// Quotes, orders and delivery notes carry those of VAT and of the seller only; tickets and consumers get no terms
/// between professionals. Every text is that of conformite-fr 1.3.
[[nodiscard]] std::vector<Mention> mentions(const DemandeMentions& demande);

/// PMD, PMT and AAB: the terms between professionals of this seller, whether or not the document prints them.
[[nodiscard]] std::vector<Mention> mentions_reglement(const Vendeur& vendeur);
/// REG and ABL: form and capital, register or SIREN; what is not known is left out.
[[nodiscard]] std::vector<Mention> mentions_vendeur(const Vendeur& vendeur);

/// Text for BT-120, by category: empty for S and Z.
[[nodiscard]] std::string motif_exoneration(CategorieTva categorie, const Vendeur& vendeur);
/// Code VATEX for BT-121, by category: empty where there is none.
[[nodiscard]] std::string code_vatex(CategorieTva categorie, const Vendeur& vendeur);

}  // namespace ventes
