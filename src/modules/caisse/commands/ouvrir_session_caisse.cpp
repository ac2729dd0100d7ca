#include "base/french_amounts.hpp"
#include "engine/json/value.hpp"
#include "modules/caisse/champs.hpp"
#include "modules/caisse/comptage.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"
#include "modules/ventes/ticket.hpp"

namespace caisse {

namespace {

constexpr command::Field entree[] = {
    command::montant("fondDeCaisse", "Espèces au départ ; le fond habituel par défaut."),
    command::Field{.name = "comptage",
                   .kind = command::Kind::Json,
                   .about = "Comptage du fond : nombre de pièces ou de billets par valeur."},
};

/// Each register numbers its own documents, so that tills do not wait for each other. The series are made once.
void queue_series(command::Context& context, Registre& registre) {
  if (registre.serie_ticket && registre.serie_avoir) return;
  registre.serie_ticket = base::Uuid::v7(context.now());
  registre.serie_avoir = base::Uuid::v7(context.now());
  const std::string lieu = " de la caisse " + registre.code;
  ventes::queue_serie(context, *registre.serie_ticket, "Tickets" + lieu, "T" + registre.code.substr(0, 10));
  ventes::queue_serie(context, *registre.serie_avoir, "Avoirs" + lieu, "R" + registre.code.substr(0, 10));
  context.queue(sql::noter_series,
                pg::Params().uuid(registre.id).uuid(*registre.serie_ticket).uuid(*registre.serie_avoir));
}

/// Opens a register for the day. Refuses 422 entree_invalide (comptage), 404 introuvable, 409 caisse_inactive,
/// magasin_ferme, session_ouverte, 422 comptage_different.
base::Result<command::Answer> ouvrir_session_caisse(command::Context& context, const command::Input& input) {
  std::vector<base::Fault> faults;
  const auto comptage = lire_comptage(input.json("comptage"), "#/comptage", faults);
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  context.queue(sql::verrouiller_magasin, pg::Params().uuid(context.id()));
  queue_registre(context, context.id());
  const auto loaded = TRY(context.load());
  Registre registre = TRY(lire_registre(loaded[2]));
  if (!registre.active) return base::refuse(409, "caisse_inactive", "Cette caisse n'est pas en service : activez-la.");
  if (!registre.magasin_ouvert) {
    return base::refuse(409, "magasin_ferme", "« " + registre.magasin + " » est fermé : rouvrez le magasin d'abord.");
  }
  if (registre.session) {
    return base::refuse(
        409, "session_ouverte",
        "La caisse « " + registre.nom + " » est déjà ouverte depuis le " + registre.session->jour.french() + ".");
  }
  const auto dit = input.decimal("fondDeCaisse", 2);
  const base::Centimes fond = dit ? base::Centimes{*dit} : comptage ? comptage->total() : registre.fond_habituel;
  if (comptage && comptage->total() != fond) {
    return base::refuse(
        422, "comptage_different",
        "Le comptage fait " + base::french_euros(comptage->total()) + " et non " + base::french_euros(fond) + ".",
        {{"comptage_different", "#/comptage", "Le comptage n'est pas égal au fond de caisse."}});
  }
  queue_series(context, registre);
  // The dates of a series never go back, even when the clock does.
  const base::Date jour = std::max(context.today(), registre.derniere_date.value_or(context.today()));
  const Session session{
      base::Uuid::v7(context.now()), registre.dernier_z + 1, StatutSession::Ouverte, jour, context.now(), fond};
  context.queue(sql::ouvrir_session,
                pg::Params()
                    .uuid(context.who().entreprise)
                    .uuid(session.id)
                    .uuid(registre.id)
                    .integer(session.numero)
                    .uuid(context.who().author())
                    .centimes(fond)
                    .text(comptage ? R"({"ouverture":)" + comptage->json() + "}" : std::string("{}"))
                    .date(jour)
                    .instant(context.now()));
  context.queue(sql::prendre_tardifs, pg::Params().uuid(registre.id).uuid(session.id));
  context.audit({"ouvrir", "RegisterSession", session.id, {}, R"({"fondDeCaisse":)" + base::to_string(fond) + "}"});
  context.apply();
  return rendre_session(session);
}

}  // namespace

const command::Command commande_ouvrir_session_caisse{
    .path = "/api/v1/Register/{id}/ouvrir",
    .right = "caisse:ouvrir",
    .summary = "Ouvre une caisse avec son fond ; les tickets tardifs de la session précédente y sont comptés.",
    .input = entree,
    .answer = champs_session,
    .success = 201,
    .run = ouvrir_session_caisse,
};

}  // namespace caisse
