#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/paiements/core/terminal.hpp"
#include "modules/paiements/module.hpp"
#include "modules/paiements/sql.hpp"

namespace paiements {

namespace {

constexpr command::Field reponse[] = {
    command::boolean("repond", "Vrai si le terminal a répondu.").must(),
    command::text("status", 20, "Son état, noté : EN_LIGNE ou HORS_LIGNE.").must(),
};

/// Asks a terminal whether it is there, and notes it; nothing is paid. Refuses 404 introuvable, 409 terminal_desactive.
base::Result<command::Answer> essayer_terminal(command::Context& context, const command::Input&) {
  context.queue(sql::terminal, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const pg::Rows& r = loaded[0];
  if (r.empty()) return base::refuse(404, "introuvable", "Ce terminal n'existe pas.");
  if (r.text(0, 0) == "DESACTIVE") return base::refuse(409, "terminal_desactive", "Ce terminal est désactivé.");
  const bool repond = simulateur(r.text(0, 1))->joindre();
  const std::string_view status = repond ? "EN_LIGNE" : "HORS_LIGNE";
  context.queue(sql::noter_etat_terminal, pg::Params().uuid(context.id()).text(status));
  context.audit({"essayer", "Terminal", context.id(), {}, R"({"status":")" + std::string(status) + "\"}"});
  context.apply();
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("repond"), w.boolean(repond);
  w.member("status", status);
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_essayer_terminal{
    .path = "/api/v1/Terminal/{id}/essayer",
    .right = "paiements:modifier",
    .summary = "Demande à un terminal s'il est là, et note son état ; rien n'est payé.",
    .answer = reponse,
    .run = essayer_terminal,
};

}  // namespace paiements
