#include "modules/caisse/cloture.hpp"

#include "modules/caisse/sql.hpp"

namespace caisse {

void queue_points(command::Context& context, const base::Uuid& registre) {
  context.queue(sql::a_regarder, pg::Params().uuid(registre));
}

std::vector<PointDeCloture> lire_points(const pg::Rows& rows, std::int64_t en_attente) {
  std::vector<PointDeCloture> points;
  const auto point = [&](const char* code, bool bloquant, std::int64_t nombre, const char* un, const char* plusieurs) {
    if (nombre > 0) points.push_back({code, bloquant, nombre, std::to_string(nombre) + (nombre == 1 ? un : plusieurs)});
  };
  point("tickets_non_envoyes", true, en_attente,
        " ticket est sur l'appareil et n'est pas arrivé : laissez-le l'envoyer.",
        " tickets sont sur l'appareil et ne sont pas arrivés : laissez-le les envoyer.");
  point("paiements_en_cours", true, rows.integer(0, 3),
        " paiement par carte est sans réponse : demandez au terminal ce qu'il en est.",
        " paiements par carte sont sans réponse : demandez au terminal ce qu'il en est.");
  point("tickets_en_attente", false, rows.integer(0, 0),
        " ticket est en attente dans le magasin : reprenez-le ou laissez-le à demain.",
        " tickets sont en attente dans le magasin : reprenez-les ou laissez-les à demain.");
  point("tickets_a_traiter", false, rows.integer(0, 1), " ticket remis n'a pu être enregistré : traitez-le.",
        " tickets remis n'ont pu être enregistrés : traitez-les.");
  point("anomalies", false, rows.integer(0, 2), " anomalie à regarder.", " anomalies à regarder.");
  return points;
}

std::optional<PasseOutre> lire_passe_outre(const json::Value& comptage, std::string_view par) {
  const json::Value* outre = comptage.find("passerOutre");
  if (outre == nullptr || outre->is_null()) return std::nullopt;
  // The first ones were kept as their reason alone.
  if (outre->kind == json::Kind::String) return PasseOutre{outre->text, std::string(par), {}};
  PasseOutre lu{outre->find("raison")->text, outre->find("par")->text, {}};
  for (const json::Value& point : outre->find("points")->items) lu.points.push_back(point.text);
  return lu;
}

void ecrire_passe_outre(json::Writer& w, const PasseOutre& outre) {
  w.begin_object();
  w.member("raison", outre.raison), w.member("par", outre.par);
  w.key("points"), w.begin_array();
  for (const std::string& point : outre.points) w.string(point);
  w.end_array();
  w.end_object();
}

}  // namespace caisse
