#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/efacture/champs.hpp"
#include "modules/efacture/echanges.hpp"
#include "modules/efacture/module.hpp"
#include "modules/efacture/sql.hpp"
#include "modules/efacture/statuts_poses.hpp"
#include "modules/ventes/ventes.hpp"

namespace efacture {

namespace {

constexpr command::Field reponse_transmettre[] = {
    command::uuid("documentId", "Document."),
    command::uuid("suivi", "Identifiant de suivi, le même à chaque essai."),
    command::text("etat", 20, "EN_ATTENTE, ENVOYE, ACCEPTE, REJETE."),
    command::boolean("nouveau", "Faux si le document était déjà transmis ou en attente."),
};

base::Result<base::Done> transmissible(const pg::Rows& d, const pg::Rows& moi) {
  const std::string_view type = d.text(0, 0);
  if (d.text(0, 1) == "BROUILLON") {
    return base::refuse(409, "document_non_emis", "Un brouillon ne se transmet pas : validez-le d'abord.");
  }
  if (type != "FACTURE" && type != "FACTURE_ACOMPTE" && type != "AVOIR") {
    return base::refuse(409, "document_non_transmissible",
                        "Seuls les factures et les avoirs passent par la plateforme.");
  }
  if (d.text(0, 3) != "PROFESSIONNEL" || d.text(0, 4) != "FR" || d.is_null(0, 5)) {
    return base::refuse(
        409, "document_non_transmissible",
        "La plateforme ne porte que les factures à des entreprises françaises dont le SIREN est connu : "
        "pour les autres, faites une déclaration (e-reporting).");
  }
  if (moi.empty() || moi.is_null(0, 2)) {
    return base::refuse(409, "plateforme_absente", "Choisissez d'abord votre plateforme agréée dans les paramètres.");
  }
  if (!plateforme_connue(moi.text(0, 2))) {
    return base::refuse(
        409, "plateforme_inconnue",
        "La plateforme « " + std::string(moi.text(0, 2)) + " » n'est pas de celles que ce programme connaît.");
  }
  if (moi.is_null(0, 0)) {
    return base::refuse(409, "siren_manquant", "Renseignez d'abord le SIREN de votre entreprise dans ses paramètres.");
  }
  return base::Done{};
}

command::Answer rendre(const base::Uuid& document, const base::Uuid& suivi, std::string_view etat, bool nouveau) {
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("documentId", document.text());
  w.member("suivi", suivi.text());
  w.member("etat", etat);
  w.key("nouveau"), w.boolean(nouveau);
  w.end_object();
  return answer;
}

/// Hands an issued invoice to the platform: the exchange and its effect in one transaction; sent once, whatever
/// happens. Asked again while it waits, it tries again at once. Refuses: 404 introuvable, 409 document_non_emis,
/// document_non_transmissible, plateforme_absente, plateforme_inconnue, siren_manquant, then as
/// `ventes::facture_a_transmettre`.
base::Result<command::Answer> transmettre_document(command::Context& context, const command::Input&) {
  context.queue(sql::envoi_du_document, pg::Params().uuid(context.id()));
  context.queue(sql::moi);
  const auto loaded = TRY(context.load());
  const pg::Rows& d = loaded[0];
  if (d.empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  if (const auto suivi = d.optional_uuid(0, 7)) {
    if (d.text(0, 8) == "EN_ATTENTE") {
      context.queue(sql::reessayer_envois, pg::Params().instant(context.now()));
      context.apply();
    }
    return rendre(context.id(), *suivi, d.text(0, 8), false);
  }
  TRY(transmissible(d, loaded[1]));
  const std::string sha256 = TRY(ventes::facture_a_transmettre(context, context.id()));
  const base::Uuid suivi = base::Uuid::v7(context.now());
  const Queue queue = [&](const pg::Statement& s, const pg::Params& p) { context.queue(s, p); };
  queue_envoi(queue,
              {context.who().entreprise,
               suivi,
               "FACTURE",
               context.id(),
               {},
               std::string(d.text(0, 2)) + ".xml",
               std::string(d.text(0, 6)),
               sha256},
              context.now());
  context.leaves_effect();
  context.audit({"transmettre", "Document", context.id(), "", R"({"suivi":")" + suivi.text() + R"("})"});
  context.apply();
  return rendre(context.id(), suivi, "EN_ATTENTE", true);
}

/// What became of it. Refuses 404 introuvable.
base::Result<command::Answer> lire_transmission(command::Context& context, const command::Input&) {
  context.queue(sql::transmission, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  const int courant = static_cast<int>(loaded[0].integer(0, 0));
  return command::Answer{.body = avec_actions(loaded[0].text(0, 1), verbes_possibles(courant, Auteur::Vendeur))};
}

/// Asks the platform for news at once instead of at its next turn.
base::Result<command::Answer> relever(command::Context& context, const command::Input&) {
  context.queue(sql::moi);
  const auto loaded = TRY(context.load());
  if (loaded[0].empty() || loaded[0].is_null(0, 2)) {
    return base::refuse(409, "plateforme_absente", "Choisissez d'abord votre plateforme agréée dans les paramètres.");
  }
  context.effect("efacture.relever", "{}");
  context.apply();
  return command::Answer{.body = R"({"demande":true})"};
}

constexpr command::Field reponse_relever[] = {command::boolean("demande", "La relève est en cours.")};

}  // namespace

const command::Command commande_transmettre_document{
    .path = "/api/v1/Document/{id}/transmettre",
    .right = "efacture:transmettre",
    .summary = "Remet une facture ou un avoir émis à la plateforme agréée, une seule fois.",
    .answer = reponse_transmettre,
    .run = transmettre_document,
};

const command::Command commande_lire_transmission{
    .method = "GET",
    .path = "/api/v1/Document/{id}/transmission",
    .right = "efacture:lire",
    .summary = "Rend l'état de la transmission d'un document et ses statuts.",
    .answer = champs_transmission,
    .body = command::Body::None,
    .writes = false,
    .run = lire_transmission,
};

const command::Command commande_relever{
    .path = "/api/v1/facture-recue/relever",
    .right = "efacture:relever",
    .summary = "Demande tout de suite à la plateforme ce qu'elle a reçu.",
    .answer = reponse_relever,
    .run = relever,
};

}  // namespace efacture
