#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"
#include "modules/ventes/vie.hpp"

namespace ventes {

namespace {

/// Where a document stands and what may be asked of it now, from the table of transitions. Refuses 404 introuvable.
base::Result<command::Answer> lire_actions(command::Context& context, const command::Input&) {
  context.queue(sql::etat_du_document, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const DocumentEnVie document = TRY(lire_vie(context.id(), loaded[0]));
  return command::Answer{.body = rendre_vie(document, document.statut, document.version)};
}

}  // namespace

const command::Command commande_lire_actions{
    .method = "GET",
    .path = "/api/v1/Document/{id}/actions",
    .right = "ventes:lire",
    .summary = "Dit où en est un document et les verbes possibles maintenant.",
    .answer = champs_vie,
    .body = command::Body::None,
    .writes = false,
    .run = lire_actions,
};

}  // namespace ventes
