#include <array>

#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/entreprise/core/plans.hpp"
#include "modules/entreprise/module.hpp"
#include "modules/entreprise/sql.hpp"

namespace entreprise {

namespace {

constexpr std::int64_t compte_max = 1'000'000'000;

constexpr command::Field limites[] = {
    command::integer("documents", 0, compte_max, "Documents émis dans le mois ; null : sans limite."),
    command::integer("questions", 0, compte_max, "Questions à l'assistant dans le mois ; null : sans limite."),
    command::integer("utilisateurs", 0, compte_max, "Personnes de l'équipe ; null : sans limite."),
    command::integer("magasins", 0, compte_max, "Magasins ouverts ; null : sans limite."),
    command::integer("clients", 0, compte_max, "Clients ; null : sans limite."),
    command::integer("articles", 0, compte_max, "Articles ; null : sans limite."),
};
constexpr command::Field usage[] = {
    command::integer("documents", 0, compte_max, "Documents émis dans le mois.").must(),
    command::integer("questions", 0, compte_max, "Questions posées dans le mois.").must(),
    command::integer("courriels", 0, compte_max, "Courriels envoyés dans le mois.").must(),
    command::integer("sms", 0, compte_max, "SMS envoyés dans le mois.").must(),
    command::integer("utilisateurs", 0, compte_max, "Personnes qui ne sont pas suspendues.").must(),
    command::integer("magasins", 0, compte_max, "Magasins ouverts.").must(),
    command::integer("clients", 0, compte_max, "Clients.").must(),
    command::integer("articles", 0, compte_max, "Articles.").must(),
};
constexpr command::Field formule[] = {
    command::text("plan", 20, "Formule.").must(),
    command::object("limites", limites, "Ce qu'elle permet.").must(),
};
constexpr command::Field reponse[] = {
    command::text("plan", 20, "Formule de l'entreprise.").must(),
    command::date("remiseAZero", "Jour où les comptes du mois repartent de zéro.").must(),
    command::object("usage", usage, "Ce qui est consommé.").must(),
    command::list("formules", formule, 20, "Toutes les formules, de la plus petite à la plus grande.").must(),
};

void ecrire_formule(json::Writer& w, const Plan& plan) {
  const std::array<std::optional<std::int64_t>, 6> values{plan.documents, plan.questions, plan.utilisateurs,
                                                          plan.magasins,  plan.clients,   plan.articles};
  w.begin_object();
  w.member("plan", plan.nom);
  w.key("limites"), w.begin_object();
  for (std::size_t i = 0; i < values.size(); ++i) {
    w.key(limites[i].name);
    values[i] ? w.integer(*values[i]) : w.null();
  }
  w.end_object();
  w.end_object();
}

/// The plan, what it allows, what is used of it, and what the other plans allow.
base::Result<command::Answer> lire_formule(command::Context& context, const command::Input&) {
  const base::Date today = context.today();
  context.queue(sql::lire_consommation, pg::Params().date(base::Date::of(today.year(), today.month(), 1)));
  const auto loaded = TRY(context.load());
  const pg::Rows& row = loaded[0];
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("plan", row.text(0, 0));
  w.member("remiseAZero", today.end_of_month().plus_days(1).iso());
  w.key("usage"), w.begin_object();
  int column = 1;
  for (const command::Field& field : usage) w.key(field.name), w.integer(row.integer(0, column++));
  w.end_object();
  w.key("formules"), w.begin_array();
  for (const Plan& plan : plans()) ecrire_formule(w, plan);
  w.end_array();
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_lire_formule{
    .method = "GET",
    .path = "/api/v1/Entreprise/formule",
    .right = "entreprise:lire",
    .summary = "Dit la formule de l'entreprise, ce qu'elle en consomme, et ce que les autres permettent.",
    .answer = reponse,
    .body = command::Body::None,
    .writes = false,
    .run = lire_formule,
};

}  // namespace entreprise
