#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field reponse[] = {
    command::integer("quarantaine", 0, 1'000'000'000, "Tickets remis qui n'ont pu être enregistrés."),
    command::integer("anomalies", 0, 1'000'000'000, "Anomalies que personne n'a regardées."),
};

base::Result<command::Answer> compter_a_traiter(command::Context& context, const command::Input&) {
  context.queue(sql::compter_a_traiter, pg::Params());
  const auto loaded = TRY(context.load());
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("quarantaine"), w.integer(loaded[0].integer(0, 0));
  w.key("anomalies"), w.integer(loaded[0].integer(0, 1));
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_compter_a_traiter{
    .method = "GET",
    .path = "/api/v1/caisse/a-traiter",
    .right = "caisse:lire",
    .summary = "Compte ce qui attend une personne : tickets non enregistrés et anomalies.",
    .answer = reponse,
    .body = command::Body::None,
    .writes = false,
    .run = compter_a_traiter,
};

}  // namespace caisse
