#include "modules/caisse/anomalies.hpp"

#include "engine/json/writer.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

void queue_anomalies(command::Context& context, std::span<const Anomalie> anomalies) {
  if (anomalies.empty()) return;
  std::string lignes;
  json::Writer w(lignes);
  w.begin_array();
  for (const Anomalie& a : anomalies) {
    w.begin_object();
    w.member("id", base::Uuid::v7(context.now()).text());
    w.member("registerId", a.registre.text());
    if (a.session) w.member("sessionId", a.session->text());
    if (a.document) w.member("documentId", a.document->text());
    w.member("code", a.code);
    w.member("detail", a.detail);
    w.end_object();
  }
  w.end_array();
  context.queue(sql::inserer_anomalies,
                pg::Params().uuid(context.who().entreprise).instant(context.now()).text(lignes));
}

}  // namespace caisse
