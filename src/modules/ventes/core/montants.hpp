#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/decimal.hpp"
#include "base/result.hpp"
#include "modules/ventes/types.hpp"

/// The one rounding engine (R-DOC-3; EN 16931 and conformite-fr 2.3 in HT, 2.4 in TTC). Amounts are whole centimes,
/// halves go away from zero.
///
/// What is truth, and therefore stored, printed, declared and exported:
///  * in HT mode, the `ht` of each line; in TTC mode, its `ttc`, which is the price the customer was shown;
///  * of each group, all of `total`: `total.ht` is the taxable base (BT-116), `total.tva` the VAT (BT-117);
///  * `total` of the document, the sum of the groups.
/// The other two amounts of a line are shares of its group's by largest remainder: they are shown, never declared.
/// What adds up, always and to the centime, in each of the columns ht, tva and ttc:
///  * ht + tva = ttc in every triple;
///  * the lines = `lignes` of the document, and of their group; the groups = the document;
///  * lignes − remise + frais = total. Without document discount or charge the lines therefore add up to the total.
namespace ventes {

/// One amount in its three forms; ht + tva = ttc.
struct Triple {
  base::Centimes ht, tva, ttc;

  friend bool operator==(const Triple&, const Triple&) = default;
  friend Triple operator+(const Triple& a, const Triple& b) { return {a.ht + b.ht, a.tva + b.tva, a.ttc + b.ttc}; }
  friend Triple operator-(const Triple& a, const Triple& b) { return {a.ht - b.ht, a.tva - b.tva, a.ttc - b.ttc}; }
  Triple operator-() const { return {-ht, -tva, -ttc}; }
  Triple& operator+=(const Triple& o) { return *this = *this + o; }
};

/// A line as far as amounts go. `prix_unitaire` and an amount of `remise` are in the sense of the document's mode.
struct LigneCalcul {
  base::Quantite quantite;
  base::PrixUnitaire prix_unitaire;
  base::Taux taux;
  CategorieTva categorie = CategorieTva::S;
  std::optional<Remise> remise;
  /// False for titles, comments and subtotals: the line keeps its place in the result with zero amounts.
  bool comptee = true;
};

/// A charge of the whole document (carriage, packing), in the sense of the document's mode.
struct Frais {
  base::Centimes montant;
  base::Taux taux;
  CategorieTva categorie = CategorieTva::S;
};

struct DocumentCalcul {
  ModePrix mode = ModePrix::Ht;
  std::span<const LigneCalcul> lignes;
  std::optional<Remise> remise;
  std::span<const Frais> frais;
};

/// `brut` and `remise` are in the sense of the mode; brut − remise is `net.ht` (HT) or `net.ttc` (TTC).
struct MontantsLigne {
  base::Centimes brut;
  base::Centimes remise;
  Triple net;

  friend bool operator==(const MontantsLigne&, const MontantsLigne&) = default;
};

/// The amounts of one VAT category and rate.
struct GroupeTva {
  CategorieTva categorie = CategorieTva::S;
  base::Taux taux;
  /// Sum of the group's lines.
  Triple lignes;
  /// Share of the document's discount (BT-92 is its `ht`); exact in the sense of the mode.
  Triple remise;
  Triple frais;
  Triple total;

  friend bool operator==(const GroupeTva&, const GroupeTva&) = default;
};

struct Montants {
  std::vector<MontantsLigne> lignes;
  /// Sorted by category, then rate; only groups that a line or a charge uses.
  std::vector<GroupeTva> groupes;
  /// One for each charge, in their order; those of a group add up to its `frais`.
  std::vector<Triple> detail_frais;
  Triple total_lignes;
  Triple remise;
  Triple frais;
  Triple total;
  /// Discounts of the lines, in the sense of the mode.
  base::Centimes remises_lignes;

  friend bool operator==(const Montants&, const Montants&) = default;
};

/// Computes a document. Refuses (422) with every fault found, in this order: per line `remise_invalide`
/// (#/lignes/i/remise: outside 0–100 % or larger than the line), `taux_incompatible_categorie` (#/lignes/i/tva: a rate
/// on a category without VAT), `montant_hors_limites` (#/lignes/i/quantite, beyond numeric(14,2)); per charge the same
/// under #/frais/i; then `montant_hors_limites` of the sums (#/lignes), `remise_invalide` of the document (#/remise).
/// A percentage of the document is taken on the sum of the lines and spread over the groups in proportion to their
/// lines, the last centimes going to the largest group; an amount likewise. No group gives more than its lines.
/// A discount on a document or line whose amount is negative reduces its size, not its value.
[[nodiscard]] base::Result<Montants> calculer(const DocumentCalcul& document);

/// What each charge is of the `frais` of its group, in the order of `frais`.
[[nodiscard]] std::vector<Triple> detailler_frais(ModePrix mode, std::span<const Frais> frais,
                                                  std::span<const GroupeTva> groupes);

/// Largest-remainder shares: `out` receives weight × numerator / denominator rounded down or up so that its sum is
/// `total`; ties go to the first part. When `total` is further from the exact sum, the difference is spread in the
/// same order over the weights that are not zero. Requires denominator > 0 and out.size() == weights.size().
void partager(std::span<const base::Centimes> weights, std::int64_t numerator, std::int64_t denominator,
              base::Centimes total, std::span<base::Centimes> out);

/// VAT of a net amount at a rate, rounded.
[[nodiscard]] base::Centimes tva_arrondie(base::Centimes ht, base::Taux taux);
/// Net amount inside a gross one at a rate, rounded.
[[nodiscard]] base::Centimes ht_arrondi(base::Centimes ttc, base::Taux taux);

}  // namespace ventes
