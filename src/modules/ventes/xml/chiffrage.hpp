#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "modules/ventes/core/montants.hpp"
#include "modules/ventes/xml/facture_electronique.hpp"

/// From frozen amounts to figures that EN 16931 can add up again (conformite-fr 2.3 and 2.4).
namespace ventes {

/// A line as it was issued.
struct LigneAChiffrer {
  base::Quantite quantite{};
  /// Net of VAT, before the discount; in TTC mode what the gross price gives, to the millionth.
  base::PrixUnitaire prix_ht{};
  std::optional<Remise> remise{};
  CategorieTva categorie = CategorieTva::S;
  base::Taux taux{};
  /// The frozen net amount of the line.
  base::Centimes net{};
};

/// A charge of the document, net of VAT.
struct FraisAChiffrer {
  base::Centimes montant{};
  CategorieTva categorie = CategorieTva::S;
  base::Taux taux{};
  std::string libelle{};
  /// UNTDID 7161; FC (carriage) when empty.
  std::string code{};
};

struct LigneChiffree {
  base::PrixUnitaire prix{};
  std::optional<base::Quantite> base_prix{};
  std::optional<AjustementElectronique> remise{};
  base::Centimes net{};
};

struct Chiffrage {
  std::vector<LigneChiffree> lignes;
  std::vector<AjustementElectronique> ajustements;
  std::vector<TvaElectronique> tva;
  /// Without `deja_paye`: `net_a_payer` is the total.
  TotauxElectroniques totaux;
};

/// Figures such that every line is quantity × price − discount, every VAT is base × rate, all to the centime, and
/// `totaux.net_a_payer` is the sum of the frozen groups.
///  * A line keeps its own price when that gives its amount; else the price is amount / quantity to the millionth; else
///    the price of the whole quantity (BT-149).
///  * What lies between the lines of a group and its frozen base, charges apart, is its share of the discount.
///  * VAT stays the frozen one. Where base × rate misses it, which one gross price in six does, the base moves by one
///    centime, and BT-114 gives it back; where one centime does not reach it (the last credit note on an invoice), VAT
///    is base × rate and BT-114 holds the difference.
[[nodiscard]] Chiffrage chiffrer(std::span<const LigneAChiffrer> lignes, std::span<const FraisAChiffrer> frais,
                                 std::span<const TvaElectronique> groupes, const std::optional<Remise>& remise);

}  // namespace ventes
