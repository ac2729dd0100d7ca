#include "base/french_amounts.hpp"
#include "modules/caisse/champs.hpp"
#include "modules/caisse/cloture.hpp"
#include "modules/caisse/comptage.hpp"
#include "modules/caisse/evenements.hpp"
#include "modules/caisse/fiscal.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/sql.hpp"
#include "modules/caisse/totaux.hpp"
#include "modules/equipe/equipe.hpp"
#include "modules/ventes/types.hpp"

namespace caisse {

namespace {

constexpr command::Field champs_outre[] = {
    command::text("raison", 500, "Pourquoi on clôt quand même.", 1).must(),
    command::uuid("parId", "Qui le décide à la caisse ; l'appelant si elle est absente."),
};
constexpr command::Field entree[] = {
    command::Field{.name = "comptage",
                   .kind = command::Kind::Json,
                   .about = "Espèces comptées : nombre de pièces ou de billets par valeur.",
                   .required = true},
    command::Field{
        .name = "autresMoyens", .kind = command::Kind::Json, .about = "Montant compté par autre moyen de paiement."},
    command::text("motifEcart", 2'000, "Explication d'un écart."),
    command::object("passerOutre", champs_outre, "Clore malgré ce qui bloque, avec une raison."),
};
constexpr command::Field reponse[] = {
    command::uuid("sessionId", "Session close."),
    command::integer("numero", 1, 2'000'000'000, "Numéro de la clôture (Z)."),
    command::montant("especesAttendues", "Espèces attendues.", moins),
    command::montant("especesComptees", "Espèces comptées."),
    command::montant("ecart", "Comptées moins attendues.", moins),
    command::montant("grandTotalPerpetuel", "Total perpétuel de la caisse.", moins),
    command::text("empreinte", 64, "Empreinte de la clôture, chaînée à la précédente."),
    command::object("totaux", champs_totaux, "Totaux de la session."),
    command::object("passeOutre", champs_passe_outre, "Ce qui bloquait et fut passé outre ; vide sinon."),
};

/// {"CARTE":120.5} as typed, checked; "{}" when absent.
std::string autres_moyens(const json::Value* value, std::vector<base::Fault>& faults) {
  std::string out = "{";
  if (value == nullptr || value->is_null()) return "{}";
  if (value->kind != json::Kind::Object) {
    faults.push_back({"type_invalide", "#/autresMoyens", "Donnez un objet : {\"CARTE\": 120.50}."});
    return "{}";
  }
  for (const auto& [moyen, montant] : value->members) {
    const auto lu = base::parse_decimal(montant.text, 2, base::centimes_max.value);
    if (!ventes::from_text<ventes::MoyenPaiement>(moyen) || moyen == "ESPECES") {
      faults.push_back(
          {"valeur_inconnue", json::pointer_append("#/autresMoyens", moyen), "Ce moyen de paiement n'existe pas."});
    } else if (montant.kind != json::Kind::Number || lu.error) {
      faults.push_back(
          {"nombre_invalide", json::pointer_append("#/autresMoyens", moyen), "Donnez un montant en euros."});
    } else {
      out += (out.size() > 1 ? ",\"" : "\"") + moyen + "\":" + base::to_string(base::Centimes{lu.units});
    }
  }
  return out + "}";
}

base::Uuid auteur_du_passe_outre(const command::Context& context, const command::Input& input) {
  const auto outre = input.object("passerOutre");
  return outre ? outre->uuid("parId").value_or(context.who().user) : context.who().user;
}

/// What blocks is overridden by name, or stops the closing.
base::Result<std::optional<PasseOutre>> verifier_points(const std::vector<PointDeCloture>& points,
                                                        const command::Input& input, const pg::Rows& personnes) {
  PasseOutre outre;
  for (const PointDeCloture& point : points) {
    if (!point.bloquant) continue;
    if (!input.has("passerOutre")) {
      return base::refuse(409, "cloture_bloquee", point.detail + " Vous pouvez passer outre en disant pourquoi.");
    }
    outre.points.push_back(point.detail);
  }
  if (outre.points.empty()) return std::optional<PasseOutre>();
  const auto connues = equipe::lire_caissiers(personnes);
  if (connues.empty()) {
    return base::Unexpected{command::invalid_input(
        {{"reference_inconnue", "#/passerOutre/parId", "Cette personne n'est pas de l'équipe."}})};
  }
  outre.raison = *input.object("passerOutre")->text("raison");
  outre.par = connues.front().nom_complet();
  return std::optional(std::move(outre));
}

base::Result<base::Done> verifier_ecart(const Registre& registre, base::Centimes ecart, const command::Input& input) {
  // Who counts blind does not know of a difference.
  if (ecart.value == 0 || registre.comptage_aveugle || input.has("motifEcart")) return base::Done{};
  return base::refuse(422, "motif_ecart_manquant",
                      "Il y a un écart de " + base::french_euros(ecart) + " : dites pourquoi.",
                      {{"motif_ecart_manquant", "#/motifEcart", "Expliquez l'écart de caisse."}});
}

std::string comptage_garde(const Comptage& comptage, const std::string& autres,
                           const std::optional<PasseOutre>& outre) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member_raw("cloture", comptage.json());
  w.member_raw("autresMoyens", autres);
  if (outre) w.key("passerOutre"), ecrire_passe_outre(w, *outre);
  w.end_object();
  return out;
}

std::string rendre(const Session& session, base::Centimes attendues, base::Centimes comptees, const Totaux& totaux,
                   const std::optional<PasseOutre>& outre, const pg::Rows& clos) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("sessionId", session.id.text());
  w.key("numero"), w.integer(session.numero);
  w.member_raw("especesAttendues", base::to_string(attendues));
  w.member_raw("especesComptees", base::to_string(comptees));
  w.member_raw("ecart", base::to_string(comptees - attendues));
  w.member_raw("grandTotalPerpetuel", clos.text(0, 0));
  w.member("empreinte", clos.text(0, 1));
  w.member_raw("totaux", totaux.json);
  if (outre) w.key("passeOutre"), ecrire_passe_outre(w, *outre);
  w.end_object();
  return out;
}

/// Closes the register: its Z is counted, chained to the one before, and never changes again (R-CAI-2). Refuses 422
/// entree_invalide (coupure_inconnue, nombre_invalide, valeur_inconnue), 404 introuvable, 409 session_fermee,
/// comptage_non_prepare, cloture_bloquee, 422 entree_invalide (reference_inconnue), motif_ecart_manquant.
base::Result<command::Answer> cloturer_session(command::Context& context, const command::Input& input) {
  std::vector<base::Fault> faults;
  const auto comptage = lire_comptage(input.json("comptage"), "#/comptage", faults);
  const std::string autres = autres_moyens(input.json("autresMoyens"), faults);
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  const base::Uuid id = context.id();
  queue_registre(context, id);
  queue_points(context, id);
  const std::size_t tetes = queue_tetes(context, {&id, 1});
  const std::size_t somme = queue_somme_jour(context, id);
  const auto loaded = TRY(context.load());
  const Registre registre = TRY(lire_registre(loaded[1]));
  const Session session = TRY(session_en_cours(registre));
  if (session.statut != StatutSession::Comptage) {
    return base::refuse(409, "comptage_non_prepare", "Préparez d'abord la clôture : la caisse vend encore.");
  }
  queue_totaux(context, session.id);
  context.queue(sql::comptage_prepare, pg::Params().uuid(session.id));
  const base::Uuid decide = auteur_du_passe_outre(context, input);
  equipe::queue_caissiers(context, {&decide, 1});
  const auto lu = context.read();
  const Totaux totaux = lire_totaux(lu[0]);
  const auto outre = TRY(verifier_points(lire_points(loaded[2], lu[1].integer(0, 0)), input, lu[2]));
  const base::Centimes attendues = session.fond + totaux.especes;
  const base::Centimes comptees = comptage ? comptage->total() : base::Centimes{};
  TRY(verifier_ecart(registre, comptees - attendues, input));
  const std::string qui = context.who().user.text();
  Scelleur scelleur(context, loaded, tetes);
  const std::string force = outre ? ", clôture forcée par " + outre->par + " : " + outre->raison : "";
  scelleur.journal(id, {evenement::comptage, "Comptage, écart " + base::to_string(comptees - attendues) + force, qui});
  scelleur.total(id, Nature::Jour, {.at = context.now(), .jour = session.jour, .operateur = qui, .session = session.id},
                 loaded[somme]);
  const std::size_t place = context.queued();
  context.queue(sql::cloturer_session, pg::Params()
                                           .uuid(session.id)
                                           .uuid(context.who().author())
                                           .centimes(attendues)
                                           .centimes(comptees)
                                           .text(comptage_garde(comptage.value_or(Comptage{}), autres, outre))
                                           .text(input.text("motifEcart"))
                                           .text(totaux.json)
                                           .centimes(totaux.net)
                                           .instant(context.now()));
  scelleur.queue(context);
  context.audit(
      {"cloturer",
       "RegisterSession",
       session.id,
       {},
       R"({"net_ttc":)" + base::to_string(totaux.net) + R"(,"ecart":)" + base::to_string(comptees - attendues) + "}"});
  const auto written = context.apply();
  return command::Answer{.body = rendre(session, attendues, comptees, totaux, outre, written[place])};
}

}  // namespace

const command::Command commande_cloturer_session{
    .path = "/api/v1/Register/{id}/cloturer",
    .right = "caisse:cloturer",
    .summary = "Clôt une caisse : compte les espèces, constate l'écart et fige le Z.",
    .input = entree,
    .answer = reponse,
    .run = cloturer_session,
};

}  // namespace caisse
