#pragma once

#include <optional>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "modules/ventes/types.hpp"

/// Settlement of an issued document (R-DOC-7): computed, never typed.
namespace ventes {

struct DemandeReglement {
  /// What the buyer owes once deposits are deducted, in centimes.
  base::Centimes net_a_payer;
  /// Payments that count (status ENCAISSE), reversals being negative, and credit notes set against the document.
  base::Centimes paye;
  std::optional<base::Date> echeance;
  base::Date aujourdhui;
  /// Set by people on what is still due: dispute or bad debt. Kept until the document is paid.
  bool en_litige = false;
  bool irrecouvrable = false;
};

struct Reglement {
  StatutReglement statut = StatutReglement::NonPaye;
  /// net_a_payer − paye, as the database checks it: negative when too much was paid.
  base::Centimes reste_a_payer;
  /// What becomes client credit; never negative.
  base::Centimes trop_percu;

  friend bool operator==(const Reglement&, const Reglement&) = default;
};

/// Precedence: TROP_PERCU, PAYE (also when nothing is due), IRRECOUVRABLE, EN_LITIGE, EN_RETARD (from the day after
/// the due date), PARTIEL, NON_PAYE.
[[nodiscard]] Reglement regler(const DemandeReglement& demande);

}  // namespace ventes
