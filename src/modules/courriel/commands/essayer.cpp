#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/courriel/module.hpp"
#include "modules/courriel/reglage.hpp"
#include "modules/courriel/sql.hpp"

namespace courriel {

namespace {

constexpr command::Field entree[] = {
    command::text("a", 254, "Adresse du message d'essai.", 3).must(),
};
constexpr command::Field rendu[] = {
    command::boolean("pris", "Le serveur a pris le message.").must(),
    command::integer("code", 0, 999, "Code de sa réponse ; 0 sans réponse.").must(),
    command::text("reponse", 5'000, "Ce que le serveur a dit, ou ce qui est arrivé.").must(),
};

/// Sends a message of trial while the caller waits, and says what the server answered. Refuses 409 courriel_non_regle,
/// 409 secret_illisible, 422 entree_invalide with adresse_invalide.
base::Result<command::Answer> essayer(command::Context& context, const command::Input& input) {
  context.queue(sql::lire_reglage);
  const auto loaded = TRY(context.load());
  const auto reglage = lire_reglage(loaded[0]);
  if (!reglage) return sans_reglage();
  const std::string a = *input.text("a");
  if (!mail::valid_address(a)) {
    return base::Unexpected{command::invalid_input({{"adresse_invalide", "#/a", "Cette adresse n'est pas valable."}})};
  }
  const mail::Server server = TRY(serveur(*reglage, context.vault(), context.who().entreprise));
  mail::Message message;
  message.from = {reglage->expediteur, reglage->nom_expediteur};
  message.to = {{a}};
  message.subject = "Essai du courriel de MyProPartner";
  message.text = "Bonjour,\n\nCe message prouve que le serveur de courriel est bien réglé.\n";
  message.html = mail::html_of(message.text);
  message.date = context.now();
  message.id = base::Uuid::v7(context.now()).text();
  const auto report = mail::send(server, reglage->expediteur, {a}, TRY(mail::compose(message)));
  const mail::RecipientReport& r = report.recipients.front();
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("pris"), w.boolean(r.fate == mail::Fate::Accepted);
  w.key("code"), w.integer(r.code);
  w.member("reponse", r.words);
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_essayer{
    .path = "/api/v1/courriel/essayer",
    .right = "entreprise:modifier",
    .summary = "Envoie un message d'essai et dit ce que le serveur a répondu.",
    .input = entree,
    .answer = rendu,
    .lane = command::LaneKind::Reports,
    .waits_outside = true,
    .writes = false,
    .run = essayer,
};

}  // namespace courriel
