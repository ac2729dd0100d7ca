#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

/// One transaction holds the chain of the company; more than that many wait for the next call.
constexpr std::int64_t lot = 500;

constexpr command::Field champs_expires[] = {
    command::integer("expires", 0, lot, "Nombre de devis passés à EXPIRE."),
    command::boolean("encore", "Vrai s'il peut en rester : appelez de nouveau."),
};

/// Passes to EXPIRE the quotes sent whose validity ended before today on the wall of the company, each with its audit
/// line. The periodic task calls it; so may a person. Refuses nothing.
base::Result<command::Answer> expirer_devis(command::Context& context, const command::Input&) {
  context.queue(sql::devis_a_expirer, pg::Params().date(context.today()).integer(lot));
  const auto loaded = TRY(context.load());
  std::vector<std::optional<std::string>> ids;
  for (int row = 0; row < loaded[0].size(); ++row) {
    ids.emplace_back(loaded[0].text(row, 0));
    context.audit({"expirer", "Document", loaded[0].uuid(row, 0), R"({"statut":"ENVOYE"})", R"({"statut":"EXPIRE"})"});
  }
  if (!ids.empty()) context.queue(sql::expirer_devis, pg::Params().array(ids));
  context.apply();
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("expires"), w.integer(static_cast<std::int64_t>(ids.size()));
  w.key("encore"), w.boolean(static_cast<std::int64_t>(ids.size()) == lot);
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

}  // namespace

const command::Command commande_expirer_devis{
    .path = "/api/v1/Document/expirer",
    .right = "ventes:expirer",
    .summary = "Passe à l'état EXPIRE les devis envoyés dont la validité est passée.",
    .answer = champs_expires,
    .run = expirer_devis,
};

}  // namespace ventes
