#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/fidelite/core/ajustement.hpp"
#include "modules/fidelite/fidelite.hpp"
#include "modules/fidelite/module.hpp"
#include "modules/fidelite/sql.hpp"

namespace fidelite {

namespace {

constexpr std::string_view natures[] = {"AJUSTEMENT", "BONUS"};

constexpr command::Field entree[] = {
    command::integer("points", -points_max, points_max, "Points donnés ; retirés avec un signe moins.").must(),
    command::text("raison", 500, "Pourquoi, gardé avec le mouvement.", 1).must(),
    command::choice("nature", natures, "AJUSTEMENT corrige (par défaut), BONUS offre."),
    command::date("jusquAu", "Dernier jour des points donnés ; selon les réglages de fidélité par défaut."),
};
constexpr command::Field reponse[] = {
    command::integer("solde", 0, solde_max, "Points du client après l'ajustement.").must(),
};

void audit(command::Context& context, const DemandeAjustement& d, std::string_view raison) {
  std::string before, after;
  json::Writer b(before);
  b.begin_object(), b.key("points_solde"), b.integer(d.solde), b.end_object();
  json::Writer w(after);
  w.begin_object();
  w.key("points_solde"), w.integer(d.solde + d.points);
  w.key("points"), w.integer(d.points);
  w.member("raison", raison);
  w.end_object();
  context.audit({"ajuster_points", "Client", context.id(), std::move(before), std::move(after)});
}

/// Gives points to a client or takes some away, with the reason (R-FID-1). Refuses: 404 introuvable, then 422 as
/// `fautes_de_l_ajustement`.
base::Result<command::Answer> ajuster_points(command::Context& context, const command::Input& input) {
  context.queue(sql::client_et_points, pg::Params().uuid(context.id()).instant(context.now()));
  context.queue(sql::lire_programme);
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce client n'existe pas.");
  DemandeAjustement d;
  d.points = *input.integer("points");
  d.bonus = input.text("nature") == "BONUS";
  d.jusqu_au = input.date("jusquAu");
  d.solde = loaded[0].integer(0, 1);
  d.disponibles = loaded[0].integer(0, 2);
  d.aujourdhui = context.today();
  if (auto faults = fautes_de_l_ajustement(d); !faults.empty()) {
    return base::Unexpected{command::invalid_input(std::move(faults))};
  }
  const std::string raison = *input.text("raison");
  if (d.points > 0) {
    const Programme programme =
        lire_programme(loaded[1].text(0, 0), loaded[1].text(0, 1), loaded[1].text(0, 2), loaded[1].text(0, 3));
    const auto end = d.jusqu_au ? d.jusqu_au : valides_jusqu_au(programme, d.aujourdhui);
    const Gain gain{context.id(), std::nullopt, d.points, end, raison};
    queue_gains(context, {&gain, 1}, d.bonus ? Entree::Bonus : Entree::Ajustement);
  } else {
    queue_retrait(context, {context.id(), std::nullopt, -d.points, raison});
  }
  audit(context, d, raison);
  context.apply();
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object(), w.key("solde"), w.integer(d.solde + d.points), w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_ajuster_points{
    .path = "/api/v1/Client/{id}/ajuster-points",
    .right = "fidelite:ajuster_points",
    .summary = "Donne des points à un client, ou lui en retire, avec la raison.",
    .input = entree,
    .answer = reponse,
    .run = ajuster_points,
};

}  // namespace fidelite
