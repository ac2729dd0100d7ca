#include "modules/stock/inventaires.hpp"

#include "engine/json/writer.hpp"

namespace stock {

base::Result<Inventaire> lire_inventaire(const base::Uuid& id, const pg::Rows& rows) {
  if (rows.empty()) return base::refuse(404, "introuvable", "Cet inventaire n'existe pas.");
  return Inventaire{id,
                    std::string(rows.text(0, 0)),
                    std::string(rows.text(0, 1)),
                    portee_de(rows.text(0, 2)),
                    rows.boolean(0, 3),
                    rows.uuid(0, 4)};
}

bool voit_attendu(const command::Context& context, bool aveugle, std::string_view statut) {
  return !aveugle || statut != "OUVERT" || context.who().rights.may("stock:inventorier");
}

command::Answer rendre_inventaire(const base::Uuid& id, std::string_view numero, std::string_view statut) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("id", id.text());
  w.member("numero", numero);
  w.member("statut", statut);
  w.end_object();
  return {.body = std::move(out)};
}

}  // namespace stock
