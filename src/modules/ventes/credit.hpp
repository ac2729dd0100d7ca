#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "modules/ventes/brouillon.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/paiements.hpp"
#include "modules/ventes/points.hpp"

/// Credit notes on issued documents, as `crediter` and the till make them (R-DOC-6, R-CAI-4).
namespace ventes {

/// Queues the reading of an invoice with what was credited of it.
void queue_credit(command::Context& context, const base::Uuid& id);

struct DemandeCredit {
  base::Uuid document;
  /// Today by default, or the day of the invoice when that is ahead.
  std::optional<base::Date> date{};
  /// Printed as subject.
  std::string motif{};
  /// Identifier of the credit note; a new one otherwise.
  std::optional<base::Uuid> id{};
  /// The series of a register, in the place of the store's or the default, and its last date.
  std::optional<base::Uuid> serie{};
  std::optional<base::Date> serie_derniere_date{};
  std::optional<base::Uuid> session{}, auteur{};
};

/// A credit note that is decided.
struct Credit {
  DocumentCharge origine;
  DocumentDu origine_due;
  Brouillon brouillon;
  Montants montants;
  Emission emission;
  /// True when nothing of the invoice is left.
  bool entier = false;
  /// The points of its sale, what all credit notes give back of it, and what this one gives back in points.
  PointsDuDocument points{};
  base::Centimes credite{}, en_points{};
  /// The credit note as its settlement sees it, once it is queued: what is left to give back.
  DocumentDu du{};

  /// What it gives back beyond what the invoice still owes.
  [[nodiscard]] base::Centimes a_rendre() const;
};

/// Decides from the rows of `queue_credit` and from the lines or the amount that `input` names (`lignes`, `pourcent`,
/// `montant`; all that remains when it names none). Refuses: 404 introuvable, 409 avoir_sur_avoir, document_non_emis,
/// document_non_creditable, ticket_facture, creance_irrecouvrable; 422 avoir_avant_facture, reference_inconnue,
/// quantite_non_creditable, rien_a_crediter, geste_ambigu, avoir_superieur_a_la_facture, acompte_deja_deduit; then as
/// `decider_emission`.
base::Result<Credit> decider_credit(command::Context& context, std::span<const pg::Rows> loaded,
                                    const command::Input& input, const DemandeCredit& demande);

/// Queues all of it: draft, number, amounts, goods back in stock, balance of the invoice, and the invoice ANNULE once
/// nothing remains. Gives the place of the rows of `emettre_documents.sql`.
std::size_t queue_credit_emis(command::Context& context, Credit& credit);

}  // namespace ventes
