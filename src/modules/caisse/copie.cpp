#include "modules/caisse/copie.hpp"

#include "modules/caisse/evenements.hpp"
#include "modules/caisse/fiscal.hpp"
#include "modules/caisse/loi.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

base::Result<Duplicata> queue_duplicata(command::Context& context, const base::Uuid& document) {
  context.queue(sql::ticket_a_dupliquer, pg::Params().uuid(document));
  const auto lus = TRY(context.load());
  return queue_duplicata(context, document, lus[0]);
}

base::Result<Duplicata> queue_duplicata(command::Context& context, const base::Uuid& document, const pg::Rows& connu) {
  if (connu.empty()) {
    return base::refuse(404, "introuvable", "Ce ticket n'existe pas, ou n'est pas celui d'une caisse.");
  }
  const base::Uuid caisse = connu.uuid(0, 0);
  const std::size_t tetes = queue_tetes(context, {&caisse, 1});
  // Counted under the lock: two reprints at once have two numbers.
  context.queue(sql::ticket_a_dupliquer, pg::Params().uuid(document));
  const auto lus = context.read();
  const pg::Rows& ticket = lus[tetes + 1];
  Duplicata duplicata{ticket.integer(0, 4) + 1, ticket.integer(0, 1), extrait(ticket.text(0, 5))};
  Scelleur scelleur(context, lus, tetes);
  const std::string operateur = operateur_de(context);
  if (scelleur.signe_avec(caisse, ticket.uuid(0, 2))) {
    scelleur.copie(caisse, {document, duplicata.ticket_seq, duplicata.copie, operateur});
  } else {
    // An archive holds the records of one key: a copy whose ticket lies in another archive is told as an event.
    scelleur.journal(caisse, {evenement::duplicata_ancien,
                              "Duplicata " + std::to_string(duplicata.copie) + " du ticket " +
                                  std::to_string(duplicata.ticket_seq) + " signé par une clé précédente",
                              operateur, document});
  }
  scelleur.queue(context);
  return duplicata;
}

}  // namespace caisse
