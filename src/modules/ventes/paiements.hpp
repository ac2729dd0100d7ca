#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/uuid.hpp"
#include "engine/command/context.hpp"
#include "modules/ventes/core/reglement.hpp"
#include "modules/ventes/core/ventilation.hpp"
#include "modules/ventes/types.hpp"

/// Settlement of issued documents (R-DOC-7): payments are rows that never change; the balance follows in the same
/// transaction.
namespace ventes {

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
  /// Deposits deducted: settled before, with their VAT.
  base::Centimes acompte_deduit;
  /// Its VAT groups, in the order of the document.
  std::vector<PartTva> groupes;
};

void queue_document_du(command::Context& context, const base::Uuid& id);
/// Refuses 404 `introuvable`, 409 `document_non_emis` for a draft, 409 `document_non_reglable` for a quote, an order or
/// a delivery note.
base::Result<DocumentDu> lire_document_du(const pg::Rows& rows);

struct NouveauPaiement {
  base::Uuid id;
  base::Date date;
  base::Centimes montant;
  MoyenPaiement moyen = MoyenPaiement::Virement;
  std::optional<std::string> reference;
  /// The payment that this row cancels.
  std::optional<base::Uuid> origine;
};

/// Queues a payment row with its share of the document's VAT, and the new balance; `du` is brought up to date.
void queue_paiement(command::Context& context, DocumentDu& du, const NouveauPaiement& paiement);

/// The answer of a settlement (`champs_reglement`). `version` is the document's, from the rows of the balance.
[[nodiscard]] std::string rendre_reglement(const DocumentDu& du, const base::Uuid& paiement, std::string_view version);

inline constexpr command::Field champs_reglement[] = {
    command::uuid("paiementId", "Ligne de paiement enregistrée."),
    command::uuid("documentId", "Document réglé."),
    command::montant("montant_paye", "Total encaissé.", -base::centimes_max.value),
    command::montant("reste_a_payer", "Reste à payer."),
    command::montant("trop_percu", "Trop-perçu, qui devient un avoir du client."),
    command::choice("statutReglement", Words<StatutReglement>::all, "État du règlement."),
    command::integer("version", 1, 2'000'000'000, "Version du document."),
};

}  // namespace ventes
