#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "engine/command/context.hpp"
#include "modules/fidelite/fidelite.hpp"
#include "modules/ventes/brouillon.hpp"
#include "modules/ventes/core/echeancier.hpp"
#include "modules/ventes/core/validation.hpp"

/// The issue of a document: what `valider` and `crediter` share.
namespace ventes {

/// A line with what issuing asks of its article.
struct LigneChargee {
  LigneBrouillon ligne;
  bool suivi_stock = false;
  bool service = false;
  bool stock_negatif_autorise = false;
  std::int64_t disponible = 0;
  /// What all stores together have of its article.
  std::int64_t en_tout = 0;
  /// Type of the document that the line comes from, and what that order still holds for it in stock.
  std::optional<TypeDocument> origine_type;
  std::int64_t reservee = 0;
};

/// A document with all that its issue depends on, as loaded under lock.
struct DocumentCharge {
  base::Uuid id;
  TypeDocument type = TypeDocument::Facture;
  StatutDocument statut = StatutDocument::Brouillon;
  std::int64_t version = 0;
  std::string numero;
  std::optional<base::Uuid> client, store, origine, serie;
  ModePrix mode = ModePrix::Ht;
  std::optional<Remise> remise;
  base::Date emission;
  base::Date saisi_le;
  std::optional<base::Date> echeance, livraison, validite;
  std::string objet, notes, conditions, reference_client;
  base::Centimes acompte_deduit;
  std::vector<FraisBrouillon> frais;
  /// Deposits that it deducts, with what each still offers.
  std::vector<AcompteCharge> acomptes;
  /// The document that `origine` names.
  std::optional<OrigineChargee> origine_chargee;
  /// What an issued document was decided to be.
  std::optional<CategorieOperation> operation;
  Vendeur vendeur;
  /// First day of the option débits; nothing when it has none.
  std::optional<base::Date> option_debits_depuis;
  int delai_jours = 30;
  bool fin_de_mois = false;
  bool stock_negatif_autorise = false;
  std::string plan;
  std::int64_t documents_du_mois = 0;
  std::optional<Acheteur> acheteur;
  /// How the buyer earns points; nobody does without a client.
  fidelite::Programme programme;
  std::optional<base::Date> serie_derniere_date;
  /// "20.00|2014-01-01;19.60|2000-04-01|2013-12-31": rates of the territory with their validity.
  std::string taux;
  /// Snapshots of both parties, JSON texts.
  std::string emetteur, destinataire;
  std::vector<LigneChargee> lignes;
  /// Terms of payment in several instalments; empty when it is paid at once.
  std::vector<Terme> termes;
  /// Last day of the closed periods of the company.
  std::optional<base::Date> clos;
  /// A ticket that its customer holds already: what is short in stock leaves it all the same, and is said.
  bool remis = false;
  /// What was counted as paid when the draft was made: its payments are written with it, see `queue_paiements_comptes`.
  base::Centimes paye;
  /// A credit note on a ticket that was sold to nobody by name.
  bool au_comptoir = false;
};

/// Queues the two statements that `lire_document` reads; both lock the documents in the order of their ids.
void queue_documents(command::Context& context, std::span<const base::Uuid> ids);
void queue_document(command::Context& context, const base::Uuid& id);
/// One of the documents of those rows. Refuses 404 `introuvable`.
base::Result<DocumentCharge> lire_document(const base::Uuid& id, const pg::Rows& document, const pg::Rows& lignes);

/// A document on its way out: loaded, decided, dated.
struct Emission {
  DocumentCharge document;
  Decision decision;
  /// Its instalments, in the order of the terms.
  std::vector<Echeance> echeances;
};

/// Decides the issue of a loaded draft on `emission`. Refuses as `decider_validation`, then 409 `periode_close`, then
/// as `fixer_echeances`, then 422 `stock_insuffisant` with every article that lacks (a warning when the document is
/// `remis`), then 422 `stock_hors_limites`, `serie_manquante`.
/// `montants` imposes the amounts of a credit note; `comptant` says that the document is paid as it is issued.
base::Result<Emission> decider_emission(DocumentCharge document, base::Date emission, base::Date today,
                                        std::optional<Montants> montants = std::nullopt, bool comptant = false);

/// True for a document whose issue touches no other document and no order: several of them are issued at once.
[[nodiscard]] bool emise_ensemble(const Emission& emission);

/// An issue and the request that asks for it, whose author it bears.
struct EmissionDemandee {
  command::Context* context;
  const Emission* emission;
};

/// Queues all that issuing writes but the audit lines: stock, VAT, quota, and last the numbers. Gives the place, among
/// the rows of `apply`, of those of `emettre_documents.sql`. Requires: one company; several only when each is
/// `emise_ensemble`.
std::size_t queue_emissions(std::span<const EmissionDemandee> demandes);
std::size_t queue_emission(command::Context& context, const Emission& emission);

/// The answer of an issue (`champs_emission`) from the rows of `emettre_documents.sql`.
[[nodiscard]] std::string rendre_emission(const Emission& emission, const pg::Rows& issued);

/// Reads a unit price, a rate, a quantity or an amount as the database writes them.
[[nodiscard]] base::PrixUnitaire lire_prix(std::string_view text);
[[nodiscard]] base::Taux lire_taux(std::string_view text);
[[nodiscard]] base::Quantite lire_quantite(std::string_view text);

}  // namespace ventes
