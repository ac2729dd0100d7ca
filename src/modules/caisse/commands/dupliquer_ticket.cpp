#include "engine/json/writer.hpp"
#include "modules/caisse/copie.hpp"
#include "modules/caisse/loi.hpp"

namespace caisse {

namespace {

constexpr command::Field reponse[] = {
    command::integer("copie", 1, 1'000'000'000, "Rang de ce duplicata."),
    command::text("mention", 40, "À imprimer : DUPLICATA et son rang."),
    command::integer("seq", 1, 1'000'000'000'000, "Numéro du ticket dans sa chaîne."),
    command::text("extrait", 4, "Extrait de la signature du ticket."),
};

/// Counts a reprint. Refuses as `queue_duplicata`.
base::Result<command::Answer> dupliquer_ticket(command::Context& context, const command::Input&) {
  const Duplicata duplicata = TRY(queue_duplicata(context, context.id()));
  context.audit(
      {"dupliquer_ticket", "Document", context.id(), {}, R"({"copie":)" + std::to_string(duplicata.copie) + "}"});
  context.apply();
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("copie"), w.integer(duplicata.copie);
  w.member("mention", "DUPLICATA " + std::to_string(duplicata.copie));
  w.key("seq"), w.integer(duplicata.ticket_seq);
  w.member("extrait", duplicata.extrait);
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_dupliquer_ticket{
    .path = "/api/v1/Document/{id}/dupliquer-ticket",
    .right = "caisse:vendre",
    .summary = "Compte et signe une réimpression d'un ticket : DUPLICATA n.",
    .answer = reponse,
    .run = dupliquer_ticket,
};

}  // namespace caisse
