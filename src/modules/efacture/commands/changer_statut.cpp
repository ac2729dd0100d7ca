#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/efacture/module.hpp"
#include "modules/efacture/sql.hpp"
#include "modules/efacture/statuts_poses.hpp"

namespace efacture {

namespace {

constexpr command::Field avec_motif[] = {
    command::text("motif", 100, "Code du motif, de la liste de la norme pour ce statut."),
    command::text("texte", 2'000, "Explication pour le fournisseur."),
};
constexpr command::Field sans_motif[] = {command::text("texte", 2'000, "Mot pour le fournisseur.")};

constexpr command::Field reponse[] = {
    command::uuid("id", "Facture reçue."),
    command::integer("statut", 200, 299, "Statut posé."),
    command::uuid("statutId", "Ligne de l'histoire."),
    command::boolean("transmis", "Vrai si un message part vers la plateforme."),
    command::text_list("actions", 20, "Verbes possibles maintenant."),
};

MessageStatut message(command::Context& context, const pg::Rows& facture, const pg::Rows& moi, const Changement& c) {
  MessageStatut m;
  m.code = c.vers;
  m.instant = context.now();
  m.numero = facture.text(0, 1);
  m.id = identifiant_message(m.numero, c.vers, m.instant);
  m.code_type = facture.text(0, 2);
  m.date = facture.date(0, 3);
  m.vendeur_siren = facture.text(0, 4);
  m.recue = base::Instant(std::chrono::microseconds(facture.integer(0, 8)));
  m.devise = facture.text(0, 7);
  m.emetteur = {std::string(moi.text(0, 0)), std::string(moi.text(0, 1)), "BY", ""};
  m.destinataire = {m.vendeur_siren, std::string(facture.text(0, 5)), "SE", std::string(facture.text(0, 6))};
  m.motif = c.motif;
  m.texte = c.texte.empty() ? std::string(libelle_motif(c.vers, c.motif)) : c.texte;
  return m;
}

/// Sets a status of the buyer on a received invoice: history, CDAR message, sending. Refuses: 404 introuvable, then as
/// `decider_statut`, then 409 `siren_manquant` (the message could not name us).
base::Result<command::Answer> changer_statut(command::Context& context, const command::Input& input, int code) {
  context.queue(sql::facture_a_statuer, pg::Params().uuid(context.id()));
  context.queue(sql::moi);
  const auto loaded = TRY(context.load());
  const pg::Rows& facture = loaded[0];
  const pg::Rows& moi = loaded[1];
  if (facture.empty()) return base::refuse(404, "introuvable", "Cette facture reçue n'existe pas.");
  const Changement changement{code, code == 204 || code == 205 || code == 211 ? "" : input.text("motif").value_or(""),
                              input.text("texte").value_or("")};
  const int courant = static_cast<int>(facture.integer(0, 0));
  TRY(decider_statut(courant, changement));
  if (moi.empty() || moi.is_null(0, 0)) {
    return base::refuse(409, "siren_manquant", "Renseignez d'abord le SIREN de votre entreprise dans ses paramètres.");
  }

  const Queue queue = [&](const pg::Statement& s, const pg::Params& p) { context.queue(s, p); };
  const base::Uuid statut_id = base::Uuid::v7(context.now());
  StatutPose pose{
      context.who().entreprise, context.id(), {}, {}, context.who().user, message(context, facture, moi, changement),
      !moi.is_null(0, 2)};
  // A supplier without SIREN is no party of the French life cycle: nobody could be told.
  if (pose.message.vendeur_siren.empty()) pose.transmettre = false;
  queue_statut(queue, pose, statut_id, context.now());
  if (pose.transmettre) context.leaves_effect();
  queue(sql::statuer_facture, pg::Params().uuid(context.id()).integer(code).instant(context.now()));
  context.audit({statut(code)->verbe, "FactureRecue", context.id(), R"({"statut":)" + std::to_string(courant) + "}",
                 R"({"statut":)" + std::to_string(code) + "}"});
  context.apply();
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("id", context.id().text());
  w.key("statut"), w.integer(code);
  w.member("statutId", statut_id.text());
  w.key("transmis"), w.boolean(pose.transmettre);
  w.key("actions");
  w.begin_array();
  for (const auto verbe : verbes_possibles(code)) w.string(verbe);
  w.end_array();
  w.end_object();
  return answer;
}

template <int code>
base::Result<command::Answer> verbe(command::Context& context, const command::Input& input) {
  return changer_statut(context, input, code);
}

constexpr command::Command commande(std::string_view path, std::string_view summary,
                                    std::span<const command::Field> entree, command::Run run) {
  command::Command c;
  c.path = path;
  c.right = "efacture:statuer";
  c.summary = summary;
  c.input = entree;
  c.answer = reponse;
  c.run = run;
  return c;
}

}  // namespace

const command::Command commandes_statut[7] = {
    commande("/api/v1/facture-recue/{id}/prendre-en-charge",
             "Dit au fournisseur que sa facture est prise en charge (204).", sans_motif, verbe<204>),
    commande("/api/v1/facture-recue/{id}/approuver", "Approuve une facture reçue (205).", sans_motif, verbe<205>),
    commande("/api/v1/facture-recue/{id}/approuver-partiellement",
             "Approuve une partie d'une facture reçue, avec un motif et une explication (206).", avec_motif,
             verbe<206>),
    commande("/api/v1/facture-recue/{id}/litige", "Met une facture reçue en litige, avec un motif (207).", avec_motif,
             verbe<207>),
    commande("/api/v1/facture-recue/{id}/suspendre", "Suspend une facture reçue en attente d'un complément (208).",
             avec_motif, verbe<208>),
    commande("/api/v1/facture-recue/{id}/refuser", "Refuse une facture reçue, avec un motif de la liste (210).",
             avec_motif, verbe<210>),
    commande("/api/v1/facture-recue/{id}/transmettre-paiement", "Dit au fournisseur que son paiement est parti (211).",
             sans_motif, verbe<211>),
};

}  // namespace efacture
