#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "modules/ventes/types.hpp"

/// The electronic invoice of EN 16931: every business term (BT) that MyProPartner writes, already decided and computed.
/// An empty text, an absent value or a zero optional amount writes nothing. Amounts are positive on credit notes too:
/// the type carries the sign (BR-27).
namespace ventes {

/// An identifier with its scheme: of ISO 6523 (0002 SIREN, 0009 SIRET, 0225 address) or of EAS (EM e-mail, 9930…).
struct IdentifiantElectronique {
  std::string schema{};
  std::string valeur{};
};

struct AdresseElectronique {
  /// BT-35, 36 and 162: at most three lines are written, the rest goes into the third.
  std::vector<std::string> lignes{};
  std::string code_postal{};
  std::string ville{};
  /// ISO 3166, two letters; always written (BR-9, BR-11).
  std::string pays = "FR";
};

/// BG-4 or BG-7.
struct PartieElectronique {
  std::string nom{};
  /// BT-33: form and capital.
  std::string description{};
  std::string siren{};
  std::string siret{};
  /// BT-31 or BT-48.
  std::string tva{};
  /// BT-32: the SIREN of a seller who has no VAT number.
  std::string identifiant_fiscal{};
  /// BT-34 or BT-49.
  IdentifiantElectronique adresse_electronique{};
  AdresseElectronique adresse{};
  std::string contact{};
  std::string telephone{};
  std::string email{};
};

/// BT-22 under the subject code BT-21; the code may be empty.
struct NoteElectronique {
  std::string code{};
  std::string texte{};
};

/// BG-27, 28, 20 or 21. `pourcent` and `base` only where base × percent is the amount to the centime.
struct AjustementElectronique {
  bool frais = false;
  base::Centimes montant{};
  std::optional<base::Taux> pourcent{};
  base::Centimes base{};
  /// UNTDID 5189 for a discount (95), 7161 for a charge (FC carriage, PC packing).
  std::string code{};
  std::string motif{};
  CategorieTva categorie = CategorieTva::S;
  base::Taux taux{};
};

/// BG-25. `net` = round(quantite × prix / base_prix) − remise, to the centime.
struct LigneElectronique {
  std::string numero{};
  std::string reference{};
  std::string designation{};
  std::string description{};
  base::Quantite quantite{};
  /// UN/ECE recommendation 20.
  std::string unite = "C62";
  base::PrixUnitaire prix{};
  /// BT-149; one when absent.
  std::optional<base::Quantite> base_prix{};
  std::optional<AjustementElectronique> remise{};
  CategorieTva categorie = CategorieTva::S;
  base::Taux taux{};
  base::Centimes net{};
};

/// BG-23.
struct TvaElectronique {
  CategorieTva categorie = CategorieTva::S;
  base::Taux taux{};
  base::Centimes base{};
  base::Centimes montant{};
  std::string motif{};
  std::string code_vatex{};
};

/// A document referred to: BG-3 with its date (BT-26), or a number alone.
struct ReferenceElectronique {
  std::string numero{};
  std::optional<base::Date> date{};
};

/// BG-16.
struct ReglementElectronique {
  /// BT-81, UNTDID 4461: 10 cash, 20 cheque, 30 transfer, 48 card, 49 direct debit; empty writes no means.
  std::string code{};
  std::string iban{};
  std::string bic{};
};

/// BG-22.
struct TotauxElectroniques {
  base::Centimes lignes{};
  base::Centimes remises{};
  base::Centimes frais{};
  base::Centimes ht{};
  base::Centimes tva{};
  base::Centimes ttc{};
  /// BT-113: deposits and payments received before the issue.
  base::Centimes deja_paye{};
  /// BT-114: what a price that includes VAT cannot reach by base × rate, a centime per rate at most.
  base::Centimes arrondi{};
  base::Centimes net_a_payer{};
};

struct LivraisonElectronique {
  std::string nom{};
  AdresseElectronique adresse{};
};

struct FactureElectronique {
  std::string numero{};
  /// 380, 381, 384 or 386.
  int code_type = 380;
  /// BT-23: B1, S1, M1, and 2 (paid) or 4 (after deposit) for 1.
  std::string cadre{};
  base::Date emission{};
  std::optional<base::Date> echeance{};
  std::optional<base::Date> livraison{};
  std::string devise = "EUR";
  std::vector<NoteElectronique> notes{};
  PartieElectronique vendeur{};
  PartieElectronique acheteur{};
  std::optional<LivraisonElectronique> lieu_livraison{};
  /// BT-13, BT-14 and BT-16.
  std::string commande_acheteur{};
  std::string commande_vendeur{};
  std::string bon_livraison{};
  std::vector<ReferenceElectronique> factures_anterieures{};
  std::optional<TvaExigibilite> exigibilite{};
  ReglementElectronique reglement{};
  std::vector<LigneElectronique> lignes{};
  std::vector<AjustementElectronique> ajustements{};
  std::vector<TvaElectronique> tva{};
  TotauxElectroniques totaux{};
};

/// Cross Industry Invoice D22B in the profile EN 16931 of Factur-X 1.09, elements in the order of its XSD.
/// Equal invoices give equal bytes. Characters that XML forbids are left out of texts.
[[nodiscard]] std::string ecrire_cii(const FactureElectronique& facture);

/// UBL 2.1: CreditNote for a 381, Invoice for the others.
[[nodiscard]] std::string ecrire_ubl(const FactureElectronique& facture);

}  // namespace ventes
