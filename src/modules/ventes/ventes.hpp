#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "base/date.hpp"
#include "base/result.hpp"
#include "base/uuid.hpp"
#include "engine/command/context.hpp"
#include "engine/pg/session.hpp"
#include "modules/ventes/types.hpp"

/// What other modules may ask of sales.
namespace ventes {

/// Queues the default series of a new company, one for each type of document, numbered anew each year.
void queue_series_par_defaut(pg::Session& session, const base::Uuid& entreprise, base::Instant now);

/// The electronic invoice (CII) of an issued document, kept already or written and kept now: gives its SHA-256 as 32
/// raw bytes, under which systeme.file has it. Requires an open transaction (after `load`); the caller applies.
/// Refuses as GET Document/{id}/xml does.
base::Result<std::string> facture_a_transmettre(command::Context& context, const base::Uuid& id);

/// An issued document whose stored content is not the one that was issued.
struct DocumentAltere {
  base::Uuid entreprise;
  base::Uuid document;
  std::string numero;
};

struct Preuve {
  std::int64_t documents = 0;
  std::int64_t alteres = 0;
  /// Issued by a version whose fingerprints cannot be made again; their chain is proven elsewhere.
  std::int64_t non_verifiables = 0;
};

/// Makes the fingerprint of every issued document again from its rows and compares (R-DOC-2). `owner` sees all
/// companies, in a transaction that the caller has begun; memory does not grow with their number.
Preuve verifier_contenus(pg::Session& owner, const std::function<void(const DocumentAltere&)>& each);

/// Where `envoyer` leads: VALIDE becomes ENVOYE, any other state stays.
[[nodiscard]] StatutDocument statut_envoye(TypeDocument type, StatutDocument statut);

/// Queues that an issued document goes to the client now: its state (`statut_envoye`), and the moment of the first
/// time. Requires its row to be locked in this transaction, with that type and state.
void queue_envoi(command::Context& context, const base::Uuid& document, TypeDocument type, StatutDocument statut);

}  // namespace ventes
