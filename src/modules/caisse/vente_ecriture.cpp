#include <algorithm>

#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/caisse/sql.hpp"
#include "modules/caisse/vente.hpp"

namespace caisse {

namespace {

using Texts = std::vector<std::optional<std::string>>;

std::string octets(std::string_view bytes) { return "\\x" + crypto::hex(bytes); }

/// What both rows of an exchange say alike.
void ecrire_origine(json::Writer& w, const Vente& v, const base::Uuid& document, std::string_view nature) {
  w.member("documentId", document.text());
  w.member("registerId", v.registre.text());
  if (v.brouillon.session) w.member("sessionId", v.brouillon.session->text());
  w.member("nature", nature);
  if (v.suite) w.member("appareilId", v.suite->appareil.text());
  w.member("emisAt", base::iso(*v.emis));
  w.member("caissierId", v.caissier.text());
  w.key("remis"), w.boolean(v.remis);
  w.key("horsLigne"), w.boolean(v.hors_ligne);
  if (v.approbation) w.member("approbationId", v.approbation->text());
}

void ecrire_ticket(json::Writer& w, const Vente& v) {
  w.begin_object();
  ecrire_origine(w, v, *v.id, v.lignes.empty() ? "RETOUR" : "VENTE");
  if (v.suite) {
    w.key("sequenceLocale"), w.integer(v.suite->sequence);
    w.member("empreinteLocale", v.suite->empreinte);
  }
  w.key("encaissements"), ecrire_encaissements(w, v.encaissements);
  w.member_raw("pourboire", base::to_string(v.pourboire));
  w.member_raw("arrondi", base::to_string(v.arrondi));
  w.member("contenuSha256", octets(v.contenu));
  w.end_object();
}

/// The credit note of an exchange; it follows its ticket.
void ecrire_avoir(json::Writer& w, const Vente& v) {
  if (!v.avoir || v.avoir->id == *v.id) return;
  w.begin_object();
  ecrire_origine(w, v, v.avoir->id, "RETOUR");
  w.key("encaissements"), ecrire_encaissements(w, v.avoir->encaissements);
  w.member_raw("pourboire", "0"), w.member_raw("arrondi", "0");
  w.member("echangeId", v.id->text());
  w.end_object();
}

void queue_tickets(command::Context& context, const std::vector<Vente>& ventes) {
  std::string lignes;
  json::Writer w(lignes);
  w.begin_array();
  bool any = false;
  for (const Vente& v : ventes) {
    if (v.en_cours()) ecrire_ticket(w, v), ecrire_avoir(w, v), any = true;
  }
  w.end_array();
  if (any) {
    context.queue(sql::inserer_tickets,
                  pg::Params().uuid(context.who().entreprise).instant(context.now()).text(lignes));
  }
}

void ecrire_gardee(json::Writer& w, const Vente& v) {
  w.begin_object();
  w.member("id", base::Uuid::v7(v.context().now()).text());
  w.member("registerId", v.registre.text());
  if (v.id) w.member("ticketId", v.id->text());
  if (v.suite) w.key("sequenceLocale"), w.integer(v.suite->sequence);
  w.member("corps", v.context().request().body);
  w.member("contenuSha256", octets(v.contenu));
  w.key("motifs"), ecrire_motifs(w, v.motifs);
  w.end_object();
}

void queue_gardees(command::Context& context, const std::vector<Vente>& ventes) {
  std::string lignes;
  json::Writer w(lignes);
  w.begin_array();
  bool any = false;
  for (const Vente& v : ventes) {
    if (v.etape == Etape::Gardee && v.gardee_deja.empty()) ecrire_gardee(w, v), any = true;
  }
  w.end_array();
  if (any) {
    context.queue(sql::garder_quarantaine,
                  pg::Params().uuid(context.who().entreprise).instant(context.now()).text(lignes));
  }
}

/// A ticket that is kept took its place in the local chain all the same.
void queue_suites(command::Context& context, const std::vector<Vente>& ventes, Connu& connu) {
  Texts registres, rangs, empreintes, heures;
  for (const Vente& v : ventes) {
    Registre* r = connu.registre(v.registre);
    if (!v.suite || r == nullptr || (!v.en_cours() && v.etape != Etape::Gardee)) continue;
    if (v.etape == Etape::Gardee && !v.contredit && v.suite->sequence == r->sequence + 1) {
      r->sequence = v.suite->sequence;
      r->empreinte = v.suite->empreinte;
      if (v.emis) r->dernier_emis = v.emis;
    }
  }
  for (const Registre& r : connu.registres) {
    const bool touche =
        std::any_of(ventes.begin(), ventes.end(), [&](const Vente& v) { return v.suite && v.registre == r.id; });
    if (!touche) continue;
    registres.emplace_back(r.id.text());
    rangs.emplace_back(std::to_string(r.sequence));
    empreintes.emplace_back(r.empreinte);
    heures.push_back(r.dernier_emis ? std::optional(base::iso(*r.dernier_emis)) : std::nullopt);
  }
  if (registres.empty()) return;
  context.queue(sql::avancer_suites, pg::Params().array(registres).array(rangs).array(empreintes).array(heures));
}

}  // namespace

void ecrire_encaissements(json::Writer& w, const std::vector<Encaissement>& encaissements) {
  w.begin_array();
  for (const Encaissement& e : encaissements) {
    w.begin_object();
    w.member("moyen", ventes::to_text(e.moyen));
    w.member_raw("montant", base::to_string(e.montant));
    if (e.reference) w.member("reference", *e.reference);
    if (e.donne) w.member_raw("donne", base::to_string(*e.donne));
    if (e.rendu) w.member_raw("rendu", base::to_string(*e.rendu));
    if (e.manuel) w.key("manuel"), w.boolean(true);
    w.end_object();
  }
  w.end_array();
}

void ecrire_motifs(json::Writer& w, const std::vector<base::Fault>& motifs) {
  w.begin_array();
  for (const base::Fault& motif : motifs) {
    w.begin_object();
    w.member("code", motif.code), w.member("pointer", motif.pointer), w.member("detail", motif.detail);
    w.end_object();
  }
  w.end_array();
}

void queue_garde(command::Context& context, std::vector<Vente>& ventes, Connu& connu) {
  queue_tickets(context, ventes);
  queue_gardees(context, ventes);
  queue_suites(context, ventes, connu);
  std::vector<Anomalie> anomalies;
  Texts approbations, attentes;
  for (const Vente& v : ventes) {
    if (!v.en_cours()) continue;
    anomalies.insert(anomalies.end(), v.anomalies.begin(), v.anomalies.end());
    if (v.approbation) approbations.emplace_back(v.approbation->text());
    if (v.attente) attentes.emplace_back(v.attente->text());
  }
  queue_anomalies(context, anomalies);
  if (!approbations.empty()) {
    context.queue(sql::consommer_approbations, pg::Params().array(approbations).instant(context.now()));
  }
  if (!attentes.empty()) context.queue(sql::oublier_attentes, pg::Params().array(attentes));
}

}  // namespace caisse
