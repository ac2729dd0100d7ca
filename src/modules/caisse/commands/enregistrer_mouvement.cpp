#include "base/french_amounts.hpp"
#include "modules/caisse/anomalies.hpp"
#include "modules/caisse/champs.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"
#include "modules/caisse/totaux.hpp"

namespace caisse {

namespace {

constexpr std::string_view natures[] = {"APPORT", "RETRAIT", "POURBOIRE", "TIROIR"};

constexpr command::Field entree[] = {
    command::choice("nature", natures, "APPORT, RETRAIT, POURBOIRE versé au personnel, TIROIR ouvert sans vente.")
        .must(),
    command::montant("montant", "Montant en euros, sans signe ; inutile pour TIROIR."),
    command::text("motif", 500, "Raison.", 1).must(),
};
constexpr command::Field reponse[] = {
    command::uuid("id", "Mouvement."),
    command::montant("montant", "Montant signé : positif pour un apport.", moins),
};

/// More than the drawer should hold went out: a fact, or sales that the till did not send yet. A person looks
/// (`retrait_superieur`).
std::vector<Anomalie> anomalies_du_retrait(command::Context& context, const Session& session, base::Centimes montant) {
  if (montant.value >= 0) return {};
  queue_totaux(context, session.id);
  const base::Centimes tiroir = session.fond + lire_totaux(context.read()[0]).especes;
  if (tiroir + montant >= base::Centimes{}) return {};
  return {{context.id(), session.id, std::nullopt, "retrait_superieur",
           base::french_euros(-montant) + " sont sortis du tiroir, qui devait contenir " + base::french_euros(tiroir) +
               "."}};
}

/// Cash in or out of the drawer beside the sales, with its reason. Refuses 422 entree_invalide (champ_obligatoire,
/// hors_limites), 404 introuvable, 409 session_fermee.
base::Result<command::Answer> enregistrer_mouvement(command::Context& context, const command::Input& input) {
  const std::string nature = *input.text("nature");
  base::Centimes montant{input.decimal("montant", 2).value_or(0)};
  if ((nature == "TIROIR") != (montant.value == 0)) {
    return base::Unexpected{command::invalid_input(
        {nature == "TIROIR" ? base::Fault{"hors_limites", "#/montant",
                                          "Ouvrir le tiroir ne déplace pas d'argent : ne donnez pas de montant."}
                            : base::Fault{"champ_obligatoire", "#/montant", "Donnez le montant, supérieur à zéro."}})};
  }
  if (nature != "APPORT") montant = -montant;
  queue_registre(context, context.id());
  const auto loaded = TRY(context.load());
  const Session session = TRY(session_en_cours(TRY(lire_registre(loaded[1]))));
  const std::vector<Anomalie> anomalies = anomalies_du_retrait(context, session, montant);
  const base::Uuid id = base::Uuid::v7(context.now());
  context.queue(sql::inserer_mouvement, pg::Params()
                                            .uuid(context.who().entreprise)
                                            .uuid(id)
                                            .uuid(session.id)
                                            .text(nature)
                                            .centimes(montant)
                                            .text(*input.text("motif"))
                                            .uuid(context.who().author())
                                            .instant(context.now()));
  queue_anomalies(context, anomalies);
  context.audit({"mouvementer",
                 "RegisterSession",
                 session.id,
                 {},
                 R"({"nature":")" + nature + R"(","montant":)" + base::to_string(montant) + "}"});
  context.apply();
  return command::Answer{.body = R"({"id":")" + id.text() + R"(","montant":)" + base::to_string(montant) + "}"};
}

}  // namespace

const command::Command commande_enregistrer_mouvement{
    .path = "/api/v1/Register/{id}/mouvement",
    .right = "caisse:mouvementer",
    .summary = "Note de l'argent mis dans le tiroir ou retiré, ou une ouverture du tiroir, avec sa raison.",
    .input = entree,
    .answer = reponse,
    .success = 201,
    .run = enregistrer_mouvement,
};

}  // namespace caisse
