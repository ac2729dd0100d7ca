#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/caisse/copie.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/recu.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field entree[] = {
    command::integer("largeur", 32, 42, "Caractères par ligne : 42 par défaut, 32 pour un rouleau de 58 mm."),
    command::boolean("tiroir", "Vrai pour ouvrir le tiroir."),
};
constexpr command::Field reponse[] = {
    command::integer("copie", 0, 1'000'000'000, "Rang du duplicata ; 0 pour la première impression."),
    command::text("mention", 40, "DUPLICATA et son rang, tel qu'imprimé ; vide pour la première impression."),
    command::text("octets", 10'000'000, "Octets ESC/POS de l'imprimante (page de code 858), en base64."),
};

/// Prints a ticket: the first time, when no device printed it already, as it is; then as a duplicate that is counted
/// and signed (conformite-fr 7.3). Refuses 422 entree_invalide (valeur_inconnue), 404 introuvable.
base::Result<command::Answer> imprimer_recu(command::Context& context, const command::Input& input) {
  Impression impression{.largeur = static_cast<int>(input.integer("largeur").value_or(42)),
                        .tiroir = input.boolean("tiroir").value_or(false)};
  if (impression.largeur != 42 && impression.largeur != 32) {
    return base::Unexpected{
        command::invalid_input({{"valeur_inconnue", "#/largeur", "Un rouleau a 42 ou 32 caractères par ligne."}})};
  }
  context.queue(sql::noter_impression, pg::Params().uuid(context.id()).instant(context.now()));
  context.queue(sql::recu, pg::Params().uuid(context.id()).text(context.time_zone()));
  context.queue(sql::maison_du_ticket, pg::Params().uuid(context.id()));
  context.queue(sql::ticket_a_dupliquer, pg::Params().uuid(context.id()));
  const auto lus = TRY(context.load());
  if (lus[1].empty()) return base::refuse(404, "introuvable", "Ce ticket n'a pas été fait par une caisse.");
  if (lus[0].empty()) impression.copie = TRY(queue_duplicata(context, context.id(), lus[3])).copie;
  context.audit(
      {"imprimer_recu", "Document", context.id(), {}, R"({"copie":)" + std::to_string(impression.copie) + "}"});
  context.apply();
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("copie"), w.integer(impression.copie);
  membre(w, "mention",
         impression.copie == 0 ? std::nullopt : std::optional("DUPLICATA " + std::to_string(impression.copie)));
  w.member("octets", crypto::base64_encode(octets_recu(json::parse(lus[1].text(0, 1)).value(), lus[2], impression)));
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_imprimer_recu{
    .path = "/api/v1/Document/{id}/imprimer-recu",
    .right = "caisse:vendre",
    .summary = "Donne à imprimer un ticket, en octets ESC/POS ; compte et signe un duplicata dès la deuxième fois.",
    .input = entree,
    .answer = reponse,
    .run = imprimer_recu,
};

}  // namespace caisse
