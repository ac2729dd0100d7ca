#include "engine/json/writer.hpp"
#include "modules/caisse/vente.hpp"

namespace caisse {

namespace {

void ecrire_anomalies(json::Writer& w, const std::vector<Anomalie>& anomalies) {
  w.key("anomalies"), w.begin_array();
  for (const Anomalie& a : anomalies) {
    w.begin_object();
    w.member("code", a.code), w.member("detail", a.detail);
    w.end_object();
  }
  w.end_array();
}

void ecrire_points(json::Writer& w, std::optional<std::int64_t> gagnes, std::optional<std::int64_t> solde) {
  if (gagnes) w.key("points"), w.integer(*gagnes);
  if (solde) w.key("pointsSolde"), w.integer(*solde);
}

}  // namespace

std::string rendre_vente(const Vente& vente, std::string_view numero) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("documentId", vente.id->text());
  const bool ecole = vente.etape == Etape::Ecole;
  membre(w, "numero", ecole ? std::nullopt : std::optional(std::string(numero)));
  w.key("ecole"), w.boolean(ecole);
  const ventes::Montants& montants = vente.emission ? vente.emission->decision.montants : vente.montants;
  if (vente.avoir) {
    w.member("avoirId", vente.avoir->id.text());
    w.member("avoirNumero", vente.avoir->numero);
  }
  if (vente.signee) {
    w.key("seq"), w.integer(vente.signee->seq);
    w.member("signature", vente.signee->signature);
    w.member("extrait", vente.signee->extrait);
  }
  w.member_raw("montant_ttc", base::to_string(montants.total.ttc));
  w.key("tva"), w.begin_array();
  for (const ventes::GroupeTva& groupe : montants.groupes) {
    w.begin_object();
    w.member_raw("taux", base::to_string(groupe.taux));
    w.member_raw("ht", base::to_string(groupe.total.ht));
    w.member_raw("tva", base::to_string(groupe.total.tva));
    w.member_raw("ttc", base::to_string(groupe.total.ttc));
    w.end_object();
  }
  w.end_array();
  w.member_raw("rendu", base::to_string(rendu(vente.encaissements)));
  ecrire_points(w, vente.points_gagnes, vente.points_solde);
  ecrire_anomalies(w, vente.anomalies);
  w.key("rejoue"), w.boolean(false);
  w.end_object();
  return out;
}

std::string rendre_rejouee(const Vente& vente, const pg::Rows& rows) {
  int row = 0;
  while (rows.uuid(row, 0) != *vente.id) ++row;
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("documentId", vente.id->text());
  w.member("numero", rows.text(row, 1));
  w.key("ecole"), w.boolean(false);
  membre(w, "avoirId", rows.optional_text(row, 6));
  membre(w, "avoirNumero", rows.optional_text(row, 7));
  if (!rows.is_null(row, 8)) {
    w.key("seq"), w.integer(rows.integer(row, 8));
    w.member("signature", rows.text(row, 9));
    w.member("extrait", extrait(rows.text(row, 9)));
  }
  w.member_raw("montant_ttc", rows.text(row, 2));
  w.member_raw("tva", rows.is_null(row, 3) ? "[]" : rows.text(row, 3));
  w.member_raw("rendu", rows.text(row, 4));
  const auto entier = [&](int colonne) {
    return rows.is_null(row, colonne) ? std::nullopt : std::optional(rows.integer(row, colonne));
  };
  ecrire_points(w, entier(10), entier(11));
  w.member_raw("anomalies", rows.is_null(row, 5) ? "[]" : rows.text(row, 5));
  w.key("rejoue"), w.boolean(true);
  w.end_object();
  return out;
}

command::Answer rendre_gardee(const Vente& vente, std::string_view etat) {
  command::Answer answer{.body = {}, .status = 202};
  json::Writer w(answer.body);
  w.begin_object();
  w.member("etat", etat);
  w.key("motifs"), ecrire_motifs(w, vente.motifs);
  w.end_object();
  return answer;
}

}  // namespace caisse
