#pragma once

#include <string>
#include <vector>

#include "engine/command/context.hpp"
#include "modules/stock/core/transferts.hpp"

/// What the commands of transfers have in common.
namespace stock {

struct Transfert {
  base::Uuid id;
  std::string numero;
  base::Uuid source, destination;
  StatutTransfert statut = StatutTransfert::Brouillon;
  std::int64_t version = 1;
  std::vector<LigneTransfert> lignes;

  [[nodiscard]] std::vector<base::Uuid> articles() const;
};

/// Opens the transaction on the transfer of the path, locked. Refuses 404 introuvable.
base::Result<Transfert> charger_transfert(command::Context& context);
/// Locks the articles of the transfer and reads them in its source, then the two stores.
struct Rayon {
  Articles articles;
  Magasin source, destination;
};
Rayon lire_rayon(command::Context& context, const Transfert& transfert);

/// Queues the step and its audit line; gives the place of its row (version, numero).
std::size_t queue_etape(command::Context& context, const Transfert& transfert, std::string_view verbe,
                        StatutTransfert vers);
/// Promises the goods at the source (1), or gives them back (-1).
void queue_tenue(command::Context& context, const base::Uuid& transfert, int sens);

/// The answer of a step: see `champs_transfert`.
[[nodiscard]] command::Answer rendre_transfert(const base::Uuid& id, StatutTransfert statut, const pg::Rows& etape);

inline constexpr command::Field champs_transfert[] = {
    command::uuid("id", "Transfert.").must(),
    command::text("numero", 35, "Numéro ; vide pour un brouillon."),
    command::choice("statut", statuts_transfert, "État.").must(),
    command::integer("version", 1, std::numeric_limits<std::int64_t>::max(), "Numéro de modification.").must(),
    command::text_list("actions", 10, "Verbes possibles maintenant.").must(),
};

}  // namespace stock
