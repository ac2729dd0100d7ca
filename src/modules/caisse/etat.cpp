#include "engine/crypto/crypto.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"
#include "modules/equipe/equipe.hpp"

namespace caisse {

namespace {

/// With the account that asks, a person grants what both may.
void ecrire_caissier(json::Writer& w, const equipe::Caissier& c, const auth::Identity& compte) {
  std::optional<std::int64_t> remise_max = c.remise_max;
  const auto borne = compte.bounds.find("ventes:remise");
  if (borne != compte.bounds.end() && borne->second < remise_max.value_or(INT64_MAX)) remise_max = borne->second;
  w.begin_object();
  w.member("id", c.id.text());
  w.member("prenom", c.prenom);
  w.member("nom", c.nom);
  w.member("role", c.role);
  w.key("remiseMax");
  if (remise_max) {
    w.raw(base::format_decimal_short(*remise_max, 2));
  } else {
    w.null();
  }
  w.key("peutApprouver"), w.boolean(c.peut("caisse:approuver"));
  w.key("retourSansAccord"), w.boolean(c.peut("caisse:approuver") && compte.rights.may("caisse:approuver"));
  w.key("pin");
  if (c.preuve && !c.pin.empty()) {
    w.begin_object();
    w.member("sel", crypto::base64_encode(c.preuve->sel));
    w.key("iterations"), w.integer(c.preuve->iterations);
    w.member("preuve", crypto::base64_encode(c.preuve->preuve));
    w.end_object();
  } else {
    w.null();
  }
  w.end_object();
}

std::optional<std::string> texte(const std::optional<base::Uuid>& id) {
  return id ? std::optional(id->text()) : std::nullopt;
}

}  // namespace

void ecrire_maison(json::Writer& w, const pg::Rows& rows) {
  constexpr std::string_view noms[] = {"raisonSociale", "adresse", "codePostal", "ville",     "siret",
                                       "numeroTva",     "codeNaf", "telephone",  "piedDePage"};
  w.key("entreprise"), w.begin_object();
  for (int i = 0; i < static_cast<int>(std::size(noms)); ++i) {
    membre(w, noms[i], rows.empty() ? std::nullopt : rows.optional_text(0, i));
  }
  w.end_object();
}

void queue_etat(command::Context& context, const base::Uuid& registre) {
  context.queue(sql::maison, pg::Params().uuid(registre));
  equipe::queue_caissiers(context, {});
}

void ecrire_session(json::Writer& w, const Session& s) {
  w.begin_object();
  w.member("id", s.id.text());
  w.key("numero"), w.integer(s.numero);
  w.member("statut", to_text(s.statut));
  w.member("ouverteAt", base::iso(s.ouverte_at));
  w.member("jour", s.jour.iso());
  w.member_raw("fondDeCaisse", base::to_string(s.fond));
  w.end_object();
}

command::Answer rendre_session(const Session& session) {
  command::Answer answer;
  json::Writer w(answer.body);
  ecrire_session(w, session);
  return answer;
}

void ecrire_etat(json::Writer& w, const command::Context& context, const Registre& r, const pg::Rows& maison,
                 const pg::Rows& equipe) {
  w.begin_object();
  w.key("register"), w.begin_object();
  w.member("id", r.id.text()), w.member("nom", r.nom), w.member("code", r.code);
  w.member("status", r.active ? "ACTIVE" : "INACTIVE");
  w.member("storeId", r.store.text()), w.member("storeNom", r.magasin);
  w.end_object();
  ecrire_maison(w, maison);
  w.key("reglages"), w.begin_object();
  w.key("arrondiEspeces"), w.integer(r.pas_arrondi);
  w.member_raw("fondHabituel", base::to_string(r.fond_habituel));
  w.key("comptageAveugle"), w.boolean(r.comptage_aveugle);
  w.key("carteParTerminal"), w.boolean(r.carte_par_terminal);
  w.key("retourApprouve"), w.boolean(r.retour_approuve);
  w.end_object();
  membre(w, "appareilId", texte(r.appareil));
  w.key("sequence"), w.integer(r.sequence);
  w.member("empreinte", r.empreinte);
  w.key("session");
  if (r.session) {
    ecrire_session(w, *r.session);
  } else {
    w.null();
  }
  w.key("caissiers"), w.begin_array();
  for (const equipe::Caissier& c : equipe::lire_caissiers(equipe)) {
    if (c.peut("caisse:vendre")) ecrire_caissier(w, c, context.who());
  }
  w.end_array();
  w.member_raw("terminaux", maison.empty() ? "[]" : maison.text(0, 9));
  w.key("ecole"), w.boolean(r.ecole);
  w.member("serveurAt", base::iso(context.now()));
  w.end_object();
}

}  // namespace caisse
