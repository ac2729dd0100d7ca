#include "engine/command/context.hpp"
#include "modules/efacture/module.hpp"
#include "modules/efacture/sql.hpp"

namespace efacture {

namespace {

/// The CDAR message of a status that we set, to the byte. Refuses 404 introuvable, for a status of others too: what
/// came is with the exchange that brought it.
base::Result<command::Answer> lire_message_statut(command::Context& context, const command::Input&) {
  context.queue(sql::fichier_garde, pg::Params().text("StatutFacture").uuid(context.id()).integer(1));
  const auto loaded = TRY(context.load());
  const pg::Rows& file = loaded[0];
  if (file.empty()) return base::refuse(404, "introuvable", "Ce statut n'a pas de message de votre part.");
  command::Answer answer;
  answer.body = file.bytes(0, 0);
  answer.content_type = "application/xml";
  answer.headers.push_back({"Content-Disposition", "attachment; filename=\"CDAR-" + context.id().text() + ".xml\""});
  answer.headers.push_back({"ETag", "\"" + std::string(file.text(0, 2)) + "\""});
  return answer;
}

}  // namespace

const command::Command commande_lire_message_statut{
    .method = "GET",
    .path = "/api/v1/statut-facture/{id}/message",
    .right = "efacture:lire",
    .summary = "Rend le message CDAR d'un statut posé par l'entreprise, à l'octet.",
    .answer_type = "application/xml",
    .body = command::Body::None,
    .writes = false,
    .run = lire_message_statut,
};

}  // namespace efacture
