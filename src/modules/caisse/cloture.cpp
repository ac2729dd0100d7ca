#include "modules/caisse/cloture.hpp"

#include "modules/caisse/sql.hpp"

namespace caisse {

void queue_points(command::Context& context, const base::Uuid& registre) {
  context.queue(sql::a_regarder, pg::Params().uuid(registre));
}

std::vector<PointDeCloture> lire_points(const pg::Rows& rows, std::int64_t en_attente) {
  std::vector<PointDeCloture> points;
  const auto point = [&](const char* code, bool bloquant, std::int64_t nombre, const char* detail) {
    if (nombre > 0) points.push_back({code, bloquant, nombre, std::to_string(nombre) + " " + detail});
  };
  point("tickets_non_envoyes", true, en_attente,
        "ticket(s) sont sur l'appareil et ne sont pas arrivés : laissez-le les envoyer.");
  point("paiements_en_cours", true, rows.integer(0, 3),
        "paiement(s) par carte sans réponse : demandez au terminal ce qu'il en est.");
  point("tickets_en_attente", false, rows.integer(0, 0),
        "ticket(s) en attente dans le magasin : reprenez-les ou laissez-les à demain.");
  point("tickets_a_traiter", false, rows.integer(0, 1), "ticket(s) remis n'ont pu être enregistrés : traitez-les.");
  point("anomalies", false, rows.integer(0, 2), "anomalie(s) à regarder.");
  return points;
}

}  // namespace caisse
