#include "modules/caisse/anomalies.hpp"
#include "modules/caisse/champs.hpp"
#include "modules/caisse/evenements.hpp"
#include "modules/caisse/fiscal.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field entree[] = {
    command::uuid("appareilId", "Identifiant que l'appareil s'est donné.").must(),
    command::text("nom", 100, "Nom de l'appareil.", 1).must(),
};

/// A device takes the register, in the place of another if there was one, and gets all that it needs to sell: the local
/// chain goes on from where the register stands. Refuses 404 introuvable, 409 caisse_inactive.
base::Result<command::Answer> associer_appareil(command::Context& context, const command::Input& input) {
  const base::Uuid id = context.id();
  queue_registre(context, id);
  queue_etat(context, id);
  const std::size_t tetes = queue_tetes(context, {&id, 1});
  const auto loaded = TRY(context.load());
  Registre registre = TRY(lire_registre(loaded[1]));
  if (!registre.active) return base::refuse(409, "caisse_inactive", "Cette caisse n'est pas en service : activez-la.");
  const base::Uuid appareil = *input.uuid("appareilId");
  const std::string nom = *input.text("nom");
  if (registre.appareil != appareil) {
    Scelleur scelleur(context, loaded, tetes);
    const std::string qui = context.who().user.text();
    if (registre.appareil) scelleur.journal(id, {evenement::appareil_retire, registre.appareil->text(), qui});
    scelleur.journal(id, {evenement::appareil_ajoute, nom + " " + appareil.text(), qui});
    scelleur.queue(context);
    // Tickets that the old device still holds would come late, or never.
    if (registre.appareil && registre.session && registre.dernier_emis >= registre.session->ouverte_at) {
      const Anomalie remplace{registre.id, registre.session->id, std::nullopt, "appareil_remplace",
                              "L'appareil « " + nom +
                                  " » a pris la caisse pendant la journée : vérifiez que l'ancien "
                                  "n'a plus de ticket à envoyer."};
      queue_anomalies(context, {&remplace, 1});
    }
    context.queue(sql::remplacer_appareil, pg::Params()
                                               .uuid(context.who().entreprise)
                                               .uuid(registre.id)
                                               .uuid(appareil)
                                               .text(nom)
                                               .uuid(context.who().author())
                                               .instant(context.now()));
    registre.appareil = appareil;
  }
  context.audit({"associer", "Register", registre.id, {}, R"({"appareilId":")" + appareil.text() + "\"}"});
  context.apply();
  command::Answer answer;
  json::Writer w(answer.body);
  ecrire_etat(w, context, registre, loaded[2], loaded[3]);
  return answer;
}

}  // namespace

const command::Command commande_associer_appareil{
    .path = "/api/v1/Register/{id}/associer",
    .right = "caisse:associer",
    .summary = "Confie une caisse à un appareil et rend tout ce qu'il lui faut pour vendre.",
    .input = entree,
    .answer = champs_etat,
    .secret = true,
    .run = associer_appareil,
};

}  // namespace caisse
