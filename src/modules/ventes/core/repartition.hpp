#pragma once

#include <span>
#include <vector>

#include "modules/ventes/core/montants.hpp"

/// An amount with VAT spread over the rates of something larger: a deposit over its order, a deduction over a deposit,
/// a commercial gesture over an invoice (R-DOC-5, R-DOC-6).
namespace ventes {

/// The share of one category and rate.
struct Part {
  CategorieTva categorie = CategorieTva::S;
  base::Taux taux;
  Triple montant;

  friend bool operator==(const Part&, const Part&) = default;
};

/// The totals of VAT groups.
[[nodiscard]] std::vector<Part> parts_de(std::span<const GroupeTva> groupes);
/// Adds `part` to the one of its category and rate; `sens` is 1 or -1.
void cumuler(std::vector<Part>& parts, const Part& part, int sens = 1);

/// Sum of what is positive, with VAT.
[[nodiscard]] base::Centimes total_positif(std::span<const Part> reste);

/// Takes `ttc` out of one share: all of it when `ttc` is all; else the net amount inside `ttc`, within what the share
/// still has of base and of VAT, so that shares taken one after the other add up to the whole. Requires
/// 0 <= ttc <= reste.montant.ttc.
[[nodiscard]] Triple prelever(const Part& reste, base::Centimes ttc);

/// Spreads `ttc` over `reste` in proportion to what is positive, the last centimes by largest remainder: one amount for
/// each share, in order. Requires 0 <= ttc <= total_positif(reste).
[[nodiscard]] std::vector<Triple> repartir(std::span<const Part> reste, base::Centimes ttc);

/// HT when each amount is what the engine makes of its net amount, else TTC: there are prices with VAT that no net
/// price gives (0.03 at 20 %).
[[nodiscard]] ModePrix mode_fidele(std::span<const Part> parts);

/// One line for each share that is not nothing, with the amounts of the shares to the centime: what a deposit and a
/// commercial gesture are made of.
struct LignesParTaux {
  ModePrix mode = ModePrix::Ht;
  std::vector<LigneCalcul> lignes;
  Montants montants;
};
[[nodiscard]] LignesParTaux lignes_par_taux(std::span<const Part> parts);

}  // namespace ventes
