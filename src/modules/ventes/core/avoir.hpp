#pragma once

#include <span>
#include <vector>

#include "modules/ventes/core/montants.hpp"

/// Credit notes that mirror their invoice (R-DOC-3, R-DOC-6; CGI 289-I-5). Amounts are positive where the invoice's
/// are: the type of the document carries the sign.
namespace ventes {

/// What earlier credit notes took from one line: quantity, and the sum of its `net` in the sense of the mode.
struct LigneCreditee {
  base::Quantite quantite;
  base::Centimes montant;
};

/// What earlier credit notes took from one VAT group.
struct GroupeCredite {
  CategorieTva categorie = CategorieTva::S;
  base::Taux taux;
  Triple total;
};

struct DemandeAvoir {
  ModePrix mode = ModePrix::Ht;
  /// The invoice: its lines and its issued amounts, one for one.
  std::span<const LigneCalcul> lignes;
  const Montants& montants;
  /// One per line, or empty when nothing was credited before.
  std::span<const LigneCreditee> lignes_deja;
  std::span<const GroupeCredite> groupes_deja;
  /// What to credit of each line, one per line of the invoice, 0 for none; empty asks for all that remains.
  std::span<const base::Quantite> quantites;
  /// The charges of the invoice.
  std::span<const Frais> frais{};
  /// Of `groupes_deja`, what was given back by amount and not by line. Later credit notes share what it left: a line
  /// takes its part of what remains of its group.
  std::span<const GroupeCredite> gestes{};
};

struct MontantsAvoir {
  std::vector<base::Quantite> quantites;
  Montants montants;

  friend bool operator==(const MontantsAvoir&, const MontantsAvoir&) = default;
};

/// Amounts of a credit note. Crediting everything at once gives the invoice's amounts, every field. Credit notes that
/// together exhaust the lines add up to the invoice, to the centime, in base, VAT and total of each group and in the
/// true amount of each line (see montants.hpp): each line takes its proportion of what is credited so far minus what
/// was credited before, so that the last takes what remains. VAT of a partial credit note is base × rate rounded as
/// long as the running sum stays within a centime of the invoice's proportion. Charges of the document are given back
/// with the credit note that exhausts the last line.
/// Refuses (422), in this order: `quantite_non_creditable` (#/lignes/i/quantite, i of the invoice: more than remains,
/// or of the other sign), `rien_a_crediter` (#/lignes), `avoir_superieur_a_la_facture` (#/lignes: a group would give
/// back more than it holds, which only lines of both signs can ask for).
[[nodiscard]] base::Result<MontantsAvoir> mirror(const DemandeAvoir& demande);

}  // namespace ventes
