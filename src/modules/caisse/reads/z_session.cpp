#include "modules/caisse/champs.hpp"
#include "modules/caisse/cloture.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"
#include "modules/caisse/totaux.hpp"

namespace caisse {

namespace {

constexpr command::Field reponse[] = {
    command::uuid("sessionId", "Session."),
    command::integer("numero", 1, 2'000'000'000, "Numéro de la clôture (Z)."),
    command::date("jour", "Jour de vente."),
    command::montant("fondDeCaisse", "Espèces au départ."),
    command::montant("especesAttendues", "Espèces attendues.", moins),
    command::montant("especesComptees", "Espèces comptées."),
    command::montant("ecart", "Comptées moins attendues.", moins),
    command::text("motifEcart", 2'000, "Explication de l'écart."),
    command::Field{.name = "comptage", .kind = command::Kind::Json, .about = "Comptage par coupure et par moyen."},
    command::object("totaux", champs_totaux, "Totaux de la session."),
    command::montant("grandTotalPerpetuel", "Total perpétuel de la caisse.", moins),
    command::text("empreinte", 64, "Empreinte, chaînée à celle de la clôture précédente."),
    command::instant("ouverteAt", "Ouverture."),
    command::instant("clotureeAt", "Clôture."),
    command::uuid("registerId", "Caisse."),
    command::text("registerNom", 100, "Nom de la caisse."),
    command::text("registerCode", 20, "Code de la caisse."),
    command::text("storeNom", 200, "Magasin."),
    command::text("ouvertePar", 200, "Qui a ouvert."),
    command::text("clotureePar", 200, "Qui a clos."),
    command::object("passeOutre", champs_passe_outre, "Ce qui bloquait et fut passé outre ; vide sinon."),
};

void nombre(json::Writer& w, std::string_view name, const pg::Rows& r, int column) {
  w.member_raw(name, r.is_null(0, column) ? "null" : r.text(0, column));
}

/// The Z of a closed session. Refuses 404 introuvable, 409 session_ouverte.
base::Result<command::Answer> lire_z(command::Context& context, const command::Input&) {
  context.queue(sql::session_z, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const pg::Rows& r = loaded[0];
  if (r.empty()) return base::refuse(404, "introuvable", "Cette session n'existe pas.");
  if (r.text(0, 2) != "CLOTUREE")
    return base::refuse(409, "session_ouverte", "Cette session n'est pas close : voyez son X.");
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("sessionId", r.text(0, 0));
  nombre(w, "numero", r, 1);
  membre(w, "jour", r.optional_text(0, 3));
  nombre(w, "fondDeCaisse", r, 4), nombre(w, "especesAttendues", r, 5), nombre(w, "especesComptees", r, 6);
  nombre(w, "ecart", r, 7);
  membre(w, "motifEcart", r.optional_text(0, 8));
  w.member_raw("comptage", r.text(0, 9)), w.member_raw("totaux", r.text(0, 10));
  nombre(w, "grandTotalPerpetuel", r, 11);
  membre(w, "empreinte", r.optional_text(0, 12));
  w.member("ouverteAt", r.text(0, 13)), w.member("clotureeAt", r.text(0, 14));
  w.member("registerId", r.text(0, 15)), w.member("registerNom", r.text(0, 16)),
      w.member("registerCode", r.text(0, 17));
  w.member("storeNom", r.text(0, 18));
  membre(w, "ouvertePar", r.optional_text(0, 19)), membre(w, "clotureePar", r.optional_text(0, 20));
  const auto outre =
      lire_passe_outre(json::parse(r.text(0, 9)).value(), r.optional_text(0, 20).value_or(std::string()));
  if (outre) w.key("passeOutre"), ecrire_passe_outre(w, *outre);
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_lire_z{
    .method = "GET",
    .path = "/api/v1/RegisterSession/{id}/z",
    .right = "caisse:lire",
    .summary = "Donne la clôture (Z) d'une session.",
    .answer = reponse,
    .body = command::Body::None,
    .writes = false,
    .run = lire_z,
};

}  // namespace caisse
