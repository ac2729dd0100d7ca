#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"

/// Invoices received from suppliers and exchanged with the platforms: values and decisions without I/O.
namespace efacture {

/// How the file of an invoice is written.
enum class Syntaxe { Cii, Ubl, FacturX };
/// "CII", "UBL", "FACTURX".
[[nodiscard]] std::string_view to_text(Syntaxe syntaxe);

/// Something found in an invoice that its reader should know. `terme` names the business term of EN 16931 ("BT-112"),
/// `lieu` says where when there may be several ("ligne 3", "TVA S 20").
struct Constat {
  /// An error makes the invoice wrong; a warning does not.
  bool erreur = true;
  std::string code;
  std::string terme;
  std::string lieu;
  std::string detail;

  friend bool operator==(const Constat&, const Constat&) = default;
};

/// A seller or a buyer, texts as written but identifiers compact. Absent values are empty.
struct Partie {
  std::string nom;
  std::string siren;
  std::string siret;
  std::string numero_tva;
  /// BT-32: identifier of a seller without a VAT number.
  std::string numero_fiscal;
  std::string schema_adresse;
  std::string adresse_electronique;
  std::string adresse;
  std::string complement;
  std::string code_postal;
  std::string ville;
  std::string pays;

  friend bool operator==(const Partie&, const Partie&) = default;
};

/// An allowance (never a charge when `charge` is false) of a line or of the document.
struct Ajustement {
  bool charge = false;
  base::Centimes montant;
  std::string motif;
  /// Empty on a line, which has its own.
  std::string categorie;
  std::optional<base::Taux> taux;

  friend bool operator==(const Ajustement&, const Ajustement&) = default;
};

/// Quantities and prices are in millionths.
struct LigneRecue {
  std::string numero;
  std::string reference;
  std::string designation;
  std::string description;
  std::string unite;
  std::int64_t quantite = 0;
  std::int64_t prix = 0;
  std::int64_t base_prix = 1'000'000;
  std::string categorie;
  std::optional<base::Taux> taux;
  std::vector<Ajustement> ajustements;
  base::Centimes montant;

  friend bool operator==(const LigneRecue&, const LigneRecue&) = default;
};

struct GroupeRecu {
  std::string categorie;
  std::optional<base::Taux> taux;
  base::Centimes base_ht;
  base::Centimes tva;
  std::string motif;
  std::string code_motif;
  /// BT-8 in the code list of CII: 5 débits, 29 livraison, 72 encaissement; empty when not told.
  std::string exigibilite;

  friend bool operator==(const GroupeRecu&, const GroupeRecu&) = default;
};

struct Note {
  std::string sujet;
  std::string texte;

  friend bool operator==(const Note&, const Note&) = default;
};

/// An earlier invoice that this one names (BT-25, BT-26).
struct FactureCitee {
  std::string numero;
  std::optional<base::Date> date;

  friend bool operator==(const FactureCitee&, const FactureCitee&) = default;
};

/// A supplier's invoice or credit note, whatever it was written in. Amounts of a credit note are positive.
struct FactureRecue {
  std::string cadre;
  std::string profil;
  std::string numero;
  std::string code_type;
  base::Date date;
  std::optional<base::Date> echeance;
  std::optional<base::Date> livraison;
  std::string devise;
  std::vector<Note> notes;
  Partie vendeur;
  Partie acheteur;
  std::string reference_acheteur;
  std::string commande;
  std::string contrat;
  std::vector<FactureCitee> factures_citees;
  std::string moyen_paiement;
  std::string reference_paiement;
  std::string iban;
  std::string bic;
  std::vector<LigneRecue> lignes;
  std::vector<Ajustement> ajustements;
  std::vector<GroupeRecu> groupes;
  base::Centimes total_lignes;
  base::Centimes total_remises;
  base::Centimes total_frais;
  base::Centimes montant_ht;
  base::Centimes montant_tva;
  base::Centimes montant_ttc;
  base::Centimes deja_paye;
  base::Centimes arrondi;
  base::Centimes net_a_payer;

  friend bool operator==(const FactureRecue&, const FactureRecue&) = default;
};

/// What a reader made of a file: the invoice, and what it could not make of it. When a value without which nothing can
/// be kept is missing (number, date, type, currency, seller, total), `illisible` is true.
struct Lecture {
  FactureRecue facture;
  std::vector<Constat> constats;
  bool illisible = false;
};

/// What makes two invoices the same: the seller (SIREN, else VAT number, else folded name), the number and the year.
[[nodiscard]] std::string cle_doublon(const FactureRecue& facture);

}  // namespace efacture
