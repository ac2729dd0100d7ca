#include "engine/command/context.hpp"
#include "modules/entreprise/module.hpp"
#include "modules/entreprise/sql.hpp"

namespace entreprise {

namespace {

constexpr command::Field entree[] = {
    command::date("jusquAu", "Dernier jour à clore, passé. On ne revient pas en arrière.").must(),
};
constexpr command::Field champs[] = {
    command::date("jusquAu", "Dernier jour clos."),
};

/// Closes the books up to a day: no invoice, credit note, ticket or payment is dated in them any more (R-DOC-7). Only
/// forward, never today or later. Refuses: 422 periode_non_terminee, 409 periode_deja_close.
base::Result<command::Answer> cloturer_periode(command::Context& context, const command::Input& input) {
  context.queue(sql::derniere_periode_close);
  const auto loaded = TRY(context.load());
  const base::Date until = *input.date("jusquAu");
  if (until >= context.today()) {
    return base::Unexpected{
        command::invalid_input({base::Fault{"periode_non_terminee", "#/jusquAu",
                                            "Une période se clôt quand elle est finie : choisissez au plus tard le " +
                                                context.today().plus_days(-1).french() + "."}})};
  }
  const auto closed = loaded[0].optional_date(0, 0);
  if (closed && until <= *closed) {
    return base::refuse(
        409, "periode_deja_close",
        "La période est déjà close jusqu'au " + closed->french() + " : choisissez une date postérieure.");
  }
  context.queue(
      sql::clore_periode,
      pg::Params().uuid(context.who().entreprise).date(until).uuid(context.who().user).instant(context.now()));
  context.audit({"cloturer_periode", "Entreprise", context.who().entreprise,
                 closed ? R"({"jusquAu":")" + closed->iso() + "\"}" : std::string(),
                 R"({"jusquAu":")" + until.iso() + "\"}"});
  context.apply();
  return command::Answer{.body = R"({"jusquAu":")" + until.iso() + "\"}"};
}

}  // namespace

const command::Command commande_cloturer_periode{
    .path = "/api/v1/Entreprise/cloturer-periode",
    .right = "entreprise:cloturer_periode",
    .summary = "Clôt les périodes jusqu'à un jour : plus rien ne s'y date, ni document ni paiement.",
    .input = entree,
    .answer = champs,
    .run = cloturer_periode,
};

}  // namespace entreprise
