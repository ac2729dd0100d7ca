#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "engine/pg/session.hpp"
#include "modules/ventes/brouillon.hpp"
#include "modules/ventes/core/validation.hpp"

/// What a document has beside its lines: charges, motives of exemption, deposits deducted. Parts of the document,
/// frozen with it; each in its own table of `systeme`.
namespace ventes {

/// The charges as the rounding engine takes them.
[[nodiscard]] std::vector<Frais> calculs_des_frais(std::span<const FraisBrouillon> frais);

/// Queues what `brouillon` has of them; nothing when it has none. `montants` are its amounts.
void queue_complements(command::Context& context, const Brouillon& brouillon, const Montants& montants);

/// Queues the deposits that a document deducts, or that a credit note gives back.
void queue_acomptes(command::Context& context, const base::Uuid& document, std::span<const Deduction> acomptes);

/// Writes the members "frais" and "acomptes" of an answer.
void rendre_complements(json::Writer& w, const Brouillon& brouillon, const Montants& montants);

/// Readers of the JSON texts of document_a_emettre.sql; an empty text has nothing.
[[nodiscard]] std::vector<FraisBrouillon> frais_lus(std::string_view json);
[[nodiscard]] std::vector<Exoneration> motifs_lus(std::string_view json);
[[nodiscard]] std::vector<AcompteCharge> acomptes_lus(std::string_view json);

/// What the document that this one comes from brings to its issue.
struct OrigineLue {
  OrigineChargee origine;
  /// Units that come back to the store when the invoice is replaced, by article.
  std::vector<std::pair<base::Uuid, std::int64_t>> retour;
};
[[nodiscard]] OrigineLue origine_lue(std::string_view json);

/// Queues the reading of deposits that a draft may deduct: those of `ids`, and, when `source` is given, those asked on
/// it or on what it comes from. Only those of `client`. `pour` is the draft, when it exists already.
void queue_acomptes_disponibles(command::Context& context, std::span<const base::Uuid> ids,
                                const std::optional<base::Uuid>& source, const std::optional<base::Uuid>& client,
                                const std::optional<base::Uuid>& pour);
/// The deposits of those rows, oldest first.
[[nodiscard]] std::vector<AcompteDisponible> acomptes_disponibles(const pg::Rows& rows);

}  // namespace ventes
