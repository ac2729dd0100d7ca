#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/reads/page_gardee.hpp"
#include "modules/ventes/sql.hpp"
#include "modules/ventes/vie.hpp"

namespace ventes {

namespace {

/// Makes a quote a draft again, version n+1 under the same number. What the client had in hands is kept: content,
/// fingerprint, and the page, rendered now if nobody had asked for it. Refuses: 404 introuvable, 409
/// transition_impossible.
base::Result<command::Answer> rouvrir_document(command::Context& context, const command::Input&) {
  queue_vie(context, context.id());
  context.queue(sql::pdf_garde, pg::Params().uuid(context.id()).null());
  const auto loaded = TRY(context.load());
  const DocumentEnVie devis = TRY(lire_vie(context.id(), loaded[0]));
  const StatutDocument vers = TRY(avancer(devis.type, devis.statut, "rouvrir"));
  if (loaded[1].is_null(0, 2)) queue_garder_page(context, devis.id, TRY(rendre_page(context, devis.id)));
  context.queue(sql::garder_version, pg::Params().uuid(devis.id));
  context.queue(sql::rouvrir_document, pg::Params().uuid(devis.id));
  const std::size_t place = context.queued() - 1;
  context.queue(sql::supprimer_tva, pg::Params().uuid(devis.id));
  context.audit({"rouvrir", "Document", devis.id, R"({"statut":")" + std::string(to_text(devis.statut)) + "\"}",
                 R"({"statut":"BROUILLON","numeroVersion":)" + std::to_string(devis.numero_version + 1) + "}"});
  const auto written = context.apply();
  DocumentEnVie rouvert = devis;
  rouvert.numero_version = written[place].integer(0, 1);
  rouvert.numero.clear();
  return command::Answer{.body = rendre_vie(rouvert, vers, written[place].integer(0, 0))};
}

}  // namespace

const command::Command commande_rouvrir_document{
    .path = "/api/v1/Document/{id}/rouvrir",
    .right = "ventes:rouvrir",
    .summary = "Rouvre un devis envoyé, refusé ou expiré : version suivante, même numéro ; l'ancienne reste lisible.",
    .answer = champs_vie,
    .run = rouvrir_document,
};

}  // namespace ventes
