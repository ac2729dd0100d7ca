#include "modules/caisse/champs.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"
#include "modules/equipe/equipe.hpp"

namespace caisse {

namespace {

constexpr std::string_view objets[] = {"REMISE", "RETOUR", "PRIX", "TIROIR", "ECART", "AUTRE"};

constexpr command::Field entree[] = {
    command::uuid("userId", "Responsable qui approuve.").must(),
    command::text("pin", 8, "Son code de caisse.", 1).must(),
    command::choice("objet", objets, "Ce qui est approuvé.").must(),
    command::montant("valeur", "Jusqu'où : pour cent d'une remise, euros d'un retour ; sans limite si absente."),
    command::text("motif", 500, "Raison."),
};
constexpr command::Field reponse[] = {
    command::uuid("approbationId", "À joindre à la vente : elle sert une fois, dans les dix minutes."),
    command::instant("expireAt", "Fin de validité."),
};

/// The PIN of a manager approves one action at the till; both people are recorded, and the session's user stays
/// (R-EQU-3). Refuses 429 trop_de_tentatives, 404 introuvable, 422 pin_inexact, 403 approbation_interdite.
base::Result<command::Answer> approuver_operation(command::Context& context, const command::Input& input) {
  const base::Uuid responsable = *input.uuid("userId");
  TRY(equipe::compter_essai_pin(context, responsable));
  queue_lecture(context, context.id());
  equipe::queue_caissiers(context, {&responsable, 1});
  const auto loaded = TRY(context.load());
  const Registre registre = TRY(lire_registre(loaded[0]));
  const auto caissiers = equipe::lire_caissiers(loaded[1]);
  const equipe::Caissier* qui = caissiers.empty() ? nullptr : &caissiers.front();
  TRY(equipe::verifier_pin(context, qui, *input.verbatim("pin")));
  if (!qui->peut("caisse:approuver")) {
    return base::refuse(403, "approbation_interdite",
                        qui->nom_complet() + " ne peut pas approuver : demandez à un responsable.");
  }
  const base::Uuid id = base::Uuid::v7(context.now());
  const auto valeur = input.decimal("valeur", 2);
  context.queue(sql::inserer_approbation,
                pg::Params()
                    .uuid(context.who().entreprise)
                    .uuid(id)
                    .uuid(registre.id)
                    .uuid(responsable)
                    .uuid(context.who().author())
                    .text(*input.text("objet"))
                    .text(valeur ? std::optional(base::to_string(base::Centimes{*valeur})) : std::nullopt)
                    .text(input.text("motif"))
                    .instant(context.now()));
  context.audit({"approuver",
                 "Register",
                 registre.id,
                 {},
                 R"({"approbationId":")" + id.text() + R"(","userId":")" + responsable.text() + R"(","objet":")" +
                     *input.text("objet") + "\"}"});
  context.apply();
  return command::Answer{.body = R"({"approbationId":")" + id.text() + R"(","expireAt":")" +
                                 base::iso(context.now() + std::chrono::minutes(10)) + "\"}"};
}

}  // namespace

const command::Command commande_approuver_operation{
    .path = "/api/v1/Register/{id}/approuver",
    .right = "caisse:vendre",
    .summary = "Enregistre l'accord d'un responsable, donné à la caisse par son code, pour une action.",
    .input = entree,
    .answer = reponse,
    .success = 201,
    .secret = true,
    .lane = command::LaneKind::Secrets,
    .run = approuver_operation,
};

}  // namespace caisse
