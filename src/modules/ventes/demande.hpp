#pragma once

#include <span>
#include <vector>

#include "modules/ventes/brouillon.hpp"
#include "modules/ventes/saisie.hpp"

/// The content of a draft as people and programs send it: what it may say, and the draft that it makes.
namespace ventes {

/// What `Document/enregistrer` takes.
[[nodiscard]] std::span<const command::Field> champs_demande();

/// Queues what the contents of one company are made from, in two statements: its clients, stores and series, then the
/// articles of all lines.
void queue_demandes(command::Context& context, std::span<const command::Input> demandes);

/// The draft from `input`; faults go to the list. `loaded` begins with the rows of `queue_demandes`, of which `row` is
/// the place of this content; a draft that replaces another has its state and origins at the places 2 and 4.
[[nodiscard]] Brouillon lire_brouillon(const command::Context& context, const command::Input& input,
                                       const std::vector<command::Input>& lignes, std::span<const pg::Rows> loaded,
                                       int row, const Articles& articles, std::vector<base::Fault>& faults);

/// Would this content, without fault of form, make a draft? `loaded` are the rows of `queue_demandes` for it alone.
/// Refuses as `Document/enregistrer` does: 422 entree_invalide with every fault, the refusals of the rounding engine,
/// 403 remise_excessive.
base::Result<base::Done> verifier_demande(const command::Context& context, const command::Input& input,
                                          std::span<const pg::Rows> loaded);

}  // namespace ventes
