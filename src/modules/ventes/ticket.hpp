#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "modules/ventes/brouillon.hpp"
#include "modules/ventes/credit.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/paiements.hpp"
#include "modules/ventes/points.hpp"
#include "modules/ventes/saisie.hpp"

/// What the till needs of sales: a ticket is a document like the others, typed, calculated, issued and settled by the
/// same functions; and a refund is a credit note.
namespace ventes {

/// Queues a series of the company named `nom`, whose numbers begin with `prefixe` and a hyphen; where another has the
/// name or the prefix, a number is added to both.
void queue_serie(command::Context& context, const base::Uuid& id, std::string_view nom, std::string_view prefixe);

/// Queues what the drafts of tickets are made from: the VAT of the company and of each client, then the articles. Two
/// statements, for `contexte_tva`, `client_connu` and `lire_articles`.
void queue_saisie(command::Context& context, std::span<const std::optional<base::Uuid>> clients,
                  std::span<const base::Uuid> articles);
/// Does the client of the draft at place `row` exist?
[[nodiscard]] bool client_connu(const pg::Rows& contexte, int row);

/// Queues the lock of the articles that two documents of one transaction move, before the first of them does.
void queue_verrous(command::Context& context, const Emission& first, const Emission& second);

/// The number of an issued document, from the rows of `emettre_documents.sql`.
[[nodiscard]] std::string_view numero_emis(const pg::Rows& emis, const base::Uuid& id);

/// Queues the lock of the client who spends points on a ticket; before its draft.
void queue_verrou_client(command::Context& context, const std::optional<base::Uuid>& client);
/// What a client spends of points on a ticket that is being issued.
struct DepenseDePoints {
  PointsDuDocument vente;
  base::Centimes montant;
  std::int64_t points = 0;
};
/// Decides it, from the row of `queue_points_du_document` of the draft. Refuses as `decider_depense`.
base::Result<DepenseDePoints> decider_points(const Emission& emission, const pg::Rows& points, base::Centimes montant);
/// Queues it; after the issue, which earns points on all of the ticket.
void queue_points(command::Context& context, const DepenseDePoints& depense);

/// Queues the end of drafts that are not issued after all.
void queue_abandon(command::Context& context, std::span<const base::Uuid> brouillons);

}  // namespace ventes
