#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "modules/compta/core/plan_comptable.hpp"

/// Accounting entries made of documents and payments (conformite-fr 8.5).
namespace compta {

struct Tiers {
  /// Empty for sales over the counter.
  std::string numero;
  std::string nom;
};

struct LigneEcriture {
  Compte compte;
  Tiers tiers;
  base::Centimes debit, credit;
  std::string lettre;
  std::string date_lettre;
};

struct Ecriture {
  /// "VE", "CA", "BQ" or "OD".
  std::string_view journal;
  base::Date date;
  std::string piece;
  base::Date date_piece;
  std::string libelle;
  base::Date validation;
  std::vector<LigneEcriture> lignes;

  /// Debits equal credits. Each maker below gives balanced entries of what is coherent.
  [[nodiscard]] bool equilibree() const;
};

/// Net amount and VAT of a rate.
struct MontantTaux {
  base::Taux taux;
  base::Centimes net, tva;
};

/// What the lines of a rate weigh in one kind of sale, before discounts of the document (see PlanComptable::vente).
struct PoidsVente {
  std::string nature;
  base::Taux taux;
  base::Centimes montant;
};

/// What both sides of an account have in common.
struct Piece {
  std::string numero;
  /// "FACTURE", "FACTURE_ACOMPTE", "AVOIR", "TICKET".
  std::string type;
  base::Date date;
  base::Date validation;
  Tiers tiers;
  /// Of the group of claims, when it is settled within the file.
  std::string lettre;
  std::string date_lettre;
};

struct Vente {
  Piece piece;
  std::string libelle;
  /// −1 gives back: a credit note, or an invoice that another replaced.
  int sens = 1;
  base::Centimes net_a_payer;
  /// VAT of the whole document by rate, zero rates included.
  std::vector<MontantTaux> groupes;
  /// Deposits deducted, by rate.
  std::vector<MontantTaux> acomptes;
  std::vector<PoidsVente> poids;
  /// VAT waits for the payment.
  bool sur_encaissement = false;
  /// A deposit, or a credit note on one: no turnover yet.
  bool acompte = false;
};

/// 411 net to pay and 4191 deposits against 70x and VAT, or 4191 and VAT for a deposit. Discounts of the document are
/// spread over the kinds of sale of a rate in proportion, to the centime.
[[nodiscard]] Ecriture ecriture_vente(const Vente& vente, const PlanComptable& plan);

struct Encaissement {
  Piece piece;
  std::string reference;
  std::string moyen;
  /// −1 on a credit note: money goes out.
  int sens = 1;
  base::Centimes montant;
  /// Set between documents of the same account: no money moved.
  bool interne = false;
  /// VAT that the payment makes due, by rate.
  std::vector<MontantTaux> tva_due;
};

/// Tender against 411, and the VAT that becomes due out of 4458. No entry, one or two.
[[nodiscard]] std::vector<Ecriture> ecritures_encaissement(const Encaissement& encaissement, const PlanComptable& plan);

struct Perte {
  Piece piece;
  /// Below zero: what was paid of it after all.
  base::Centimes montant;
  /// VAT within the claim, by rate.
  std::vector<MontantTaux> tva;
  /// That VAT waited for the payment: it never was due.
  bool sur_encaissement = false;
};

/// A claim given up: 654 net and its VAT against 411 (CGI 272-1); the other way round what is paid of it after all.
[[nodiscard]] Ecriture ecriture_perte(const Perte& perte, const PlanComptable& plan);

/// Splits `montant` in proportion to `poids`, cumulatively: the parts add up to it. All goes to the last when the
/// weights add up to nothing. Requires at least one weight.
[[nodiscard]] std::vector<base::Centimes> repartir(base::Centimes montant, const std::vector<base::Centimes>& poids);

}  // namespace compta
