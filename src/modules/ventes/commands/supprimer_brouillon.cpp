#include "engine/command/context.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"
#include "modules/ventes/types.hpp"

namespace ventes {

namespace {

/// Deletes a draft that was never numbered. Refuses: 404 introuvable, 409 document_deja_valide.
base::Result<command::Answer> supprimer_brouillon(command::Context& context, const command::Input&) {
  context.queue(sql::verrouiller_document, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  if (loaded[0].text(0, 1) != to_text(StatutDocument::Brouillon) || loaded[0].boolean(0, 3)) {
    return base::refuse(409, "document_deja_valide",
                        "Ce document a reçu un numéro : il ne se supprime pas. Corrigez une facture par un avoir.");
  }
  context.queue(sql::rendre_devis, pg::Params().uuid(context.id()));
  context.queue(sql::supprimer_document, pg::Params().uuid(context.id()));
  context.audit({"supprimer", "Document", context.id(), R"({"statut":"BROUILLON"})", {}});
  context.apply();
  return command::Answer{.body = "", .status = 204};
}

}  // namespace

const command::Command commande_supprimer_brouillon{
    .path = "/api/v1/Document/{id}/supprimer",
    .right = "ventes:enregistrer",
    .summary = "Supprime un brouillon qui n'a jamais eu de numéro.",
    .success = 204,
    .run = supprimer_brouillon,
};

}  // namespace ventes
