#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/uuid.hpp"
#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/ventes/core/echeancier.hpp"
#include "modules/ventes/core/montants.hpp"
#include "modules/ventes/core/reglement.hpp"
#include "modules/ventes/core/ventilation.hpp"
#include "modules/ventes/types.hpp"

/// Settlement of issued documents (R-DOC-7): payments are rows that never change; the balance, the VAT inside them and
/// the credit of the client follow in the same transaction.
namespace ventes {

struct DocumentCharge;
struct Emission;

/// An issued document as its settlement sees it, under lock.
struct DocumentDu {
  base::Uuid id;
  TypeDocument type = TypeDocument::Facture;
  StatutDocument statut = StatutDocument::Valide;
  std::int64_t version = 0;
  base::Date emission;
  std::optional<base::Date> echeance;
  base::Centimes net_a_payer;
  base::Centimes paye;
  StatutReglement reglement = StatutReglement::NonPaye;
  /// Its VAT groups, in the order of the document, less what deposits settled of each (R-DOC-5): Σ = `net_a_payer`.
  std::vector<PartTva> groupes;
  std::optional<base::Uuid> client;
  /// Its instalments; empty when it is paid at once.
  std::vector<Echeance> echeances;
  /// Last day of the closed periods of the company.
  std::optional<base::Date> clos;
  std::string numero;
  /// A ticket, or what was given back of one: a till counts and signs its money (R-CAI-5).
  bool en_caisse = false;

  /// Sets the groups of a document that is being issued, less the deposits that it deducts.
  void poser_groupes(const DocumentCharge& document, std::span<const GroupeTva> emis);
  /// What is left to pay, instalment by instalment, oldest first.
  [[nodiscard]] std::vector<Echeance> restes() const;
  /// What was paid too much; never negative.
  [[nodiscard]] base::Centimes trop_percu() const;
  /// What is left to pay (of an AVOIR: to give back); never negative.
  [[nodiscard]] base::Centimes reste() const;
};

/// A document as its settlement will see it once it is issued.
[[nodiscard]] DocumentDu du_de(const Emission& emission);

void queue_documents_du(command::Context& context, std::span<const base::Uuid> ids);
void queue_document_du(command::Context& context, const base::Uuid& id);
/// One of several documents, or the only one. Refuses 404 `introuvable`, 409 `document_non_emis` for a draft, 409
/// `document_non_reglable` for a quote, an order or a delivery note.
base::Result<DocumentDu> lire_document_du(const pg::Rows& rows, const base::Uuid& id);
base::Result<DocumentDu> lire_document_du(const pg::Rows& rows);
/// Several documents that settle, from rows of the same columns.
std::vector<DocumentDu> lire_documents_du(const pg::Rows& rows);
/// Refuses 409 `avoir_a_rembourser`: a credit note is given back or used, never collected; `document_annule`: nobody
/// owes what was credited whole or replaced.
base::Result<base::Done> verifier_encaissable(const DocumentDu& du);

/// Refuses 409 `ticket_a_la_caisse`: the money of a ticket moves at the till.
base::Result<base::Done> verifier_hors_caisse(const DocumentDu& du);

/// The settlement of a document on a day (`core/reglement.hpp`): disputes and bad debts are kept, lateness is found
/// out.
[[nodiscard]] Reglement reglement_de(const DocumentDu& du, base::Date aujourdhui);

/// Faults of the date of a payment: `date_future`, `date_trop_ancienne` (a deposit is paid before the invoice that it
/// settles is issued, rarely more than a year). Both at #/date_paiement.
[[nodiscard]] std::vector<base::Fault> fautes_de_date(const DocumentDu& du, base::Date date, base::Date aujourdhui);

struct NouveauPaiement {
  base::Uuid id;
  base::Date date;
  base::Centimes montant;
  MoyenPaiement moyen = MoyenPaiement::Virement;
  std::optional<std::string> reference = {};
  /// The payment that this row cancels or gives back.
  std::optional<base::Uuid> origine = {};
  StatutPaiement statut = StatutPaiement::Encaisse;
  /// The act over several documents that this row is a part of.
  std::optional<base::Uuid> groupe = {};
  /// The document that the credit taken by this row settles.
  std::optional<base::Uuid> utilise_par = {};
  /// The session of the till that takes it.
  std::optional<base::Uuid> session = {};
};

/// A payment, the document that it settles and the request that asks for it.
struct PaiementDemande {
  command::Context* context;
  DocumentDu* du;
  const NouveauPaiement* paiement;
};

/// Queues payment rows with their share of the documents' VAT, the new balances, and what the credit of the clients
/// gains or loses by it; what is paid of a claim that was given up is a loss no more, and its VAT is due again (CGI
/// 272-1). Each `du` is brought up to date. Gives the place of the rows of `solder_documents.sql`.
/// Several payments of one document follow each other. Requires: one company, and a client where a document becomes or
/// was paid too much.
std::size_t queue_paiements(std::span<const PaiementDemande> demandes);
/// The same for documents that this transaction made and issued with these payments counted (`Brouillon::paye`): their
/// balances are written already.
void queue_paiements_comptes(std::span<const PaiementDemande> demandes);
std::size_t queue_paiement(command::Context& context, DocumentDu& du, const NouveauPaiement& paiement);

/// A line of the history of recovery: a dispute, a promise, a loss with its VAT by rate, or what a payment changes of a
/// loss (RECOUVREMENT, below zero when money comes in).
struct LigneSuivi {
  std::string_view nature;
  base::Date date;
  base::Centimes montant;
  std::optional<std::string> motif = {};
  std::vector<PartTva> tva = {};
};
void queue_suivi(command::Context& context, const DocumentDu& du, const LigneSuivi& ligne);

/// Queues the settlement of a document whose payments stay as they are.
void queue_solde(command::Context& context, const DocumentDu& du, const Reglement& reglement);

/// Queues the header of an act over several documents: money received, or credit used.
struct NouvelEncaissement {
  base::Uuid id;
  base::Uuid client;
  bool imputation = false;
  base::Date date;
  base::Centimes montant;
  MoyenPaiement moyen = MoyenPaiement::Virement;
  std::optional<std::string> reference = {};
};
void queue_encaissement(command::Context& context, const NouvelEncaissement& encaissement);

/// The answer of a settlement (`champs_reglement`). `version` is the document's, from the rows of the balance.
[[nodiscard]] std::string rendre_reglement(const DocumentDu& du, const base::Uuid& paiement, std::string_view version,
                                           base::Date aujourdhui);
/// The same as an element of a list.
void rendre_reglement(json::Writer& w, const DocumentDu& du, const base::Uuid& paiement, std::string_view version,
                      base::Date aujourdhui);

inline constexpr command::Field champs_reglement[] = {
    command::uuid("paiementId", "Ligne de paiement enregistrée."),
    command::uuid("documentId", "Document réglé."),
    command::montant("montant_paye", "Total encaissé.", -base::centimes_max.value),
    command::montant("reste_a_payer", "Reste à payer."),
    command::montant("trop_percu", "Trop-perçu, gardé au crédit du client."),
    command::choice("statutReglement", Words<StatutReglement>::all, "État du règlement."),
    command::integer("version", 1, 2'000'000'000, "Version du document."),
};

/// Tenders that people type; a credit note and a compensation are set by their own commands.
inline constexpr std::string_view moyens_saisis[] = {"ESPECES",     "CARTE",         "VIREMENT",         "CHEQUE",
                                                     "PRELEVEMENT", "LIEN_PAIEMENT", "TITRE_RESTAURANT", "BON_CADEAU"};
/// Those of one document: points pay the sale of one client.
inline constexpr std::string_view moyens_d_un_document[] = {"ESPECES",          "CARTE",       "VIREMENT",
                                                            "CHEQUE",           "PRELEVEMENT", "LIEN_PAIEMENT",
                                                            "TITRE_RESTAURANT", "BON_CADEAU",  "POINTS"};

}  // namespace ventes
