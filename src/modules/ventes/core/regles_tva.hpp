#pragma once

#include <vector>

#include "modules/ventes/core/validation.hpp"

/// The conditions of each VAT category (conformite-fr 2.2) and of the numbers that they rest on.
namespace ventes {

/// Adds the faults of an issue whose amounts are `montants`, each naming its rule of EN 16931:
/// `categorie_tva_incompatible` (#/lignes: BR-O-11 to 14); then for an invoice or a deposit
/// `pays_acheteur_manquant` (a foreign buyer whose country is unknown), `numero_tva_acheteur_invalide` (#/clientId:
/// wrong form or key), `numero_tva_acheteur_manquant` (BR-IC-02, BR-AE-02), `numero_tva_vendeur_manquant` (#: BR-IC-02,
/// BR-G-02, BR-AE-02), `livraison_hors_union` (#/clientId: BR-IC-12; the date that BR-IC-11 asks for is that of the
/// invoice when no other is given),
/// `export_en_france` (#/lignes: G whose goods stay in France or the Union).
/// Warnings: `exoneration_imprecise` (E without the provision that exempts), `numero_tva_acheteur_a_verifier` (an old
/// French key with letters).
void verifier_regles_tva(const DemandeValidation& demande, const Montants& montants, std::vector<base::Fault>& fautes,
                         std::vector<base::Fault>& avertissements);

}  // namespace ventes
