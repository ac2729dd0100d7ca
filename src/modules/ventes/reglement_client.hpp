#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "engine/command/context.hpp"
#include "modules/ventes/paiements.hpp"

/// Acts that settle several documents of one client (R-DOC-7).
namespace ventes {

/// How many open documents of a client one act reads.
inline constexpr std::int64_t documents_ouverts_max = 500;

/// A client with what is open between him and the company, under lock.
struct CompteOuvert {
  base::Uuid client;
  std::optional<base::Date> clos;
  std::vector<DocumentDu> documents;
  /// False when there are more than `documents_ouverts_max`.
  bool complet = true;
};

/// Loads the open documents of the context's client, those that `input` names in `liste` ({documentId, montant}) first.
/// Refuses 404 introuvable.
base::Result<CompteOuvert> charger_compte(command::Context& context, const command::Input& input,
                                          std::string_view liste);

/// Invoices and tickets with something left to pay.
[[nodiscard]] bool a_payer(const DocumentDu& du);

/// The amounts that `input` gives to documents in `liste`, one for each document of the account. Faults, at
/// #/liste/i/documentId or #/liste/i/montant: `reference_inconnue` (not this client's, or nothing left to pay),
/// `document_en_double`, `montant_superieur_au_du`.
base::Result<std::vector<base::Centimes>> lire_affectations(const CompteOuvert& compte, const command::Input& input,
                                                            std::string_view liste);

/// A payment of an act, where its balance is among the rows of `apply`.
struct PartFaite {
  std::size_t document = 0;
  base::Uuid paiement;
  base::Centimes montant;
  std::size_t solde = 0;
};

/// The answer of an act (`champs_reglement_client`).
[[nodiscard]] std::string rendre_reglement_client(const base::Uuid& groupe, base::Centimes montant,
                                                  base::Centimes excedent, const CompteOuvert& compte,
                                                  const std::vector<PartFaite>& parts,
                                                  const std::vector<pg::Rows>& written, base::Date aujourdhui);

inline constexpr command::Field champs_affectation[] = {
    command::uuid("documentId", "Document à régler.").must(),
    command::montant("montant", "Part de ce document, en euros.", 1).must(),
};

inline constexpr command::Field champs_reglement_client[] = {
    command::uuid("encaissementId", "Règlement enregistré ; ses lignes de paiement en sont les parts."),
    command::montant("montant", "Montant reçu ou imputé."),
    command::montant("credit", "Part gardée au crédit du client."),
    command::list("documents", champs_reglement, documents_ouverts_max, "Documents réglés, avec leur nouveau solde."),
};

}  // namespace ventes
