#pragma once

#include <optional>
#include <string>

#include "base/date.hpp"
#include "base/result.hpp"
#include "base/uuid.hpp"
#include "engine/command/context.hpp"
#include "engine/command/field.hpp"
#include "modules/ventes/types.hpp"

/// What the verbs share that move a document along its life without issuing it.
namespace ventes {

/// A document as these verbs see it, under lock.
struct DocumentEnVie {
  base::Uuid id;
  TypeDocument type = TypeDocument::Devis;
  StatutDocument statut = StatutDocument::Brouillon;
  std::int64_t version = 0;
  std::string numero;
  std::int64_t numero_version = 1;
  base::Date emission;
  std::optional<base::Date> validite;
  /// Raw bytes of the fingerprint; empty for a draft.
  std::string empreinte;
  std::optional<base::Uuid> store;
};

/// Queues the statement that `lire_vie` reads: it locks the document.
void queue_vie(command::Context& context, const base::Uuid& id);
/// Refuses 404 `introuvable`.
base::Result<DocumentEnVie> lire_vie(const base::Uuid& id, const pg::Rows& rows);

/// Whether something came of a document (core/vie.hpp, `verifier_sans_suite`).
void queue_suite(command::Context& context, const base::Uuid& id);
base::Result<base::Done> verifier_suite(const pg::Rows& rows);

/// Queues the change of state and its audit line. `details`: further members of what is recorded, as ,"name":value…
void queue_passage(command::Context& context, const DocumentEnVie& document, std::string_view verbe,
                   StatutDocument vers, std::string_view details = "");

/// The answer of a step (`champs_vie`); `version` is the document's after it.
[[nodiscard]] std::string rendre_vie(const DocumentEnVie& document, StatutDocument vers, std::int64_t version);

/// `,"name":"text"`, for `details`.
[[nodiscard]] std::string detail(std::string_view name, std::string_view text);

inline constexpr command::Field champs_vie[] = {
    command::uuid("id", "Identifiant du document."),
    command::text("numero", 35, "Numéro."),
    command::choice("type", Words<TypeDocument>::all, "Nature du document."),
    command::choice("statut", Words<StatutDocument>::all, "Nouvel état."),
    command::integer("numeroVersion", 1, 2'000'000'000, "Version du devis."),
    command::integer("version", 1, 2'000'000'000, "Version à rendre à l'enregistrement suivant."),
    command::text_list("actions", 20, "Verbes possibles maintenant."),
};

}  // namespace ventes
