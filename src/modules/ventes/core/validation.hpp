#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/uuid.hpp"
#include "modules/ventes/core/acomptes.hpp"
#include "modules/ventes/core/echeance.hpp"
#include "modules/ventes/core/mentions.hpp"
#include "modules/ventes/core/montants.hpp"

/// The decision of `valider`: from everything loaded to everything that will be written, or why not.
namespace ventes {

struct LigneAValider {
  TypeLigne type = TypeLigne::Libre;
  std::string designation;
  LigneCalcul calcul;
  std::optional<base::Uuid> article;
  bool suivi_stock = false;
  /// True for services, false for goods: decides the category of the operation.
  bool service = false;
};

struct Acheteur {
  TypeAcheteur type = TypeAcheteur::Particulier;
  std::string nom{};
  std::string adresse{};
  std::string code_postal{};
  std::string ville{};
  /// ISO 3166; empty means France.
  std::string pays{};
  std::string siren{};
  std::string numero_tva{};
  std::string email{};
  /// Where electronic invoices go, as the client chose; empty for the usual address (adresse_electronique.hpp).
  std::string adresse_electronique{};
  std::string schema_electronique{};
  /// Of the delivery address; empty when goods go to the buyer's own.
  std::string pays_livraison{};
  std::string code_postal_livraison{};
};

/// A deposit that the document deducts at one rate, and what that deposit still offers there.
struct AcompteCharge {
  std::string numero;
  Deduction deduction;
  Triple disponible;
};

/// The document that this one comes from, as far as its own issue depends on it.
struct OrigineChargee {
  TypeDocument type = TypeDocument::Devis;
  StatutDocument statut = StatutDocument::Valide;
  std::string numero{};
  base::Date emission{};
  std::optional<CategorieOperation> operation{};
  base::Centimes ttc{};
  /// Issued deposit invoices of a quote or an order, less their credit notes.
  base::Centimes acomptes_demandes{};
  /// True when this document replaces it (384), and whether it was credited already.
  bool remplacee = false;
  bool creditee = false;
};

/// What the plan still allows this month (R-ENT-2). The command consumes it by a conditional update all the same.
struct Quota {
  std::int64_t utilises = 0;
  std::int64_t limite = 0;
  base::Date remise_a_zero;
  std::string plan_superieur;
};

struct DemandeValidation {
  TypeDocument type = TypeDocument::Facture;
  StatutDocument statut = StatutDocument::Brouillon;
  ModePrix mode = ModePrix::Ht;
  std::span<const LigneAValider> lignes{};
  std::optional<Remise> remise{};
  std::span<const Frais> frais{};
  /// Amounts imposed from outside, for credit notes that mirror an invoice; else they are computed here.
  std::optional<Montants> montants{};
  /// True when `documentOrigineId` is set.
  bool a_une_origine = false;
  base::Date emission{};
  base::Date aujourdhui{};
  std::optional<base::Date> livraison{};
  /// Chosen by the user; else computed from `delai_jours` and `fin_de_mois`.
  std::optional<base::Date> echeance{};
  int delai_jours = 30;
  FinDeMois fin_de_mois = FinDeMois::Non;
  std::string reference_client{};
  base::Centimes acompte_deduit{};
  std::span<const AcompteCharge> acomptes{};
  std::optional<OrigineChargee> origine{};
  /// Paid in full as it is issued: the frame of invoice says so (B2, S2, M2).
  bool comptant = false;
  /// A credit note on a ticket without a client: it has none either.
  bool au_comptoir = false;
  std::optional<Acheteur> acheteur{};
  const Vendeur& vendeur;
  /// Date of the last document of the series.
  std::optional<base::Date> serie_derniere_date{};
  /// Rates in force on the date of issue in the seller's territory; 0 is always possible.
  std::span<const base::Taux> taux_en_vigueur{};
  std::optional<Quota> quota{};
};

/// Units of one stock-tracked article over the whole document (R-STK-1).
struct DemandeStock {
  base::Uuid article;
  base::Quantite quantite;

  friend bool operator==(const DemandeStock&, const DemandeStock&) = default;
};

struct Decision {
  StatutDocument vers = StatutDocument::Valide;
  Montants montants;
  std::optional<base::Date> echeance;
  std::vector<Mention> mentions;
  /// BT-3: 380, 381, 384, 386; nothing for what is not an invoice.
  std::optional<int> code_type;
  /// BT-23: B1, S1, M1; B2, S2, M2 when paid at once; B4, S4, M4 when deposits are deducted; B7, S7 for the invoice of
  /// a ticket, whose VAT went out with the till's; empty for what is not an invoice.
  std::string cadre;
  std::optional<CategorieOperation> operation;
  /// Nothing for mixed operations without option débits: each line follows its own rule.
  std::optional<TvaExigibilite> exigibilite;
  base::Centimes net_a_payer;
  /// Sorted by article, so that every transaction locks in the same order; zero sums left out.
  std::vector<DemandeStock> stock;
  /// What people should know and may ignore: `echeance_trop_lointaine`, `adresse_acheteur_manquante` of a consumer,
  /// `adresse_vendeur_manquante`, `siren_vendeur_manquant`.
  std::vector<base::Fault> avertissements;
};

/// How far ahead of today an invoice may be dated, in days: dates of a series never go back, so that one slip of the
/// keyboard must not close the series for years.
inline constexpr int avance_max_jours = 31;

/// The category that a line really has: a rate of 0 on category S is franchise (E) or a zero rate (Z).
[[nodiscard]] CategorieTva categorie_effective(CategorieTva categorie, base::Taux taux, bool franchise);

/// Decides. Refuses in this order, all faults of one status at once:
/// 409 `document_deja_valide`, `document_non_rectifiable`;
/// 422 `document_sans_ligne` (#/lignes), `client_manquant` (#/clientId), then per line `designation_manquante`,
/// `prix_negatif`, `tva_en_franchise` or `taux_tva_inconnu`, `quantite_non_entiere`; per charge `tva_en_franchise` or
/// `taux_tva_inconnu`; the faults of `calculer`;
/// those of `verifier_regles_tva`; `avoir_sans_facture`; `date_avant_serie`,
/// `date_future`, `echeance_avant_emission`; `nom_acheteur_manquant`, `adresse_acheteur_manquante`,
/// `siren_acheteur_manquant` (BR-FR-11), `adresse_electronique_invalide` (BR-FR-21, 23, 25); `total_negatif`,
/// `acompte_superieur_au_total` (in all or at a rate), `acompte_superieur` (#/acomptes: more than a deposit still
/// offers; #/lignes: deposits above the order);
/// 402 `quota_atteint`.
[[nodiscard]] base::Result<Decision> decider_validation(const DemandeValidation& demande);

}  // namespace ventes
