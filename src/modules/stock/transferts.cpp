#include "modules/stock/transferts.hpp"

#include "engine/json/writer.hpp"
#include "modules/stock/mouvements.hpp"
#include "modules/stock/sql.hpp"
#include "modules/stock/stock.hpp"

namespace stock {

std::vector<base::Uuid> Transfert::articles() const {
  std::vector<base::Uuid> ids;
  for (const LigneTransfert& l : lignes) ids.push_back(l.article);
  return ids;
}

base::Result<Transfert> charger_transfert(command::Context& context) {
  context.queue(sql::transfert_lu, pg::Params().uuid(context.id()));
  context.queue(sql::transfert_lignes, pg::Params().uuid(context.id()));
  const auto lus = TRY(context.load());
  if (lus[0].empty()) return base::refuse(404, "introuvable", "Ce transfert n'existe pas.");
  Transfert t{.id = context.id(),
              .numero = std::string(lus[0].text(0, 0)),
              .source = lus[0].uuid(0, 1),
              .destination = lus[0].uuid(0, 2),
              .statut = statut_transfert(lus[0].text(0, 3)),
              .version = lus[0].integer(0, 4),
              .lignes = {}};
  for (int row = 0; row < lus[1].size(); ++row) {
    const pg::Rows& r = lus[1];
    t.lignes.push_back({r.uuid(row, 0), std::string(r.text(row, 1)), r.integer(row, 2), r.integer(row, 3),
                        r.integer(row, 4), r.integer(row, 5), r.integer(row, 6)});
  }
  return t;
}

Rayon lire_rayon(command::Context& context, const Transfert& transfert) {
  const auto ids = transfert.articles();
  queue_verrous(context, ids);
  queue_articles(context, transfert.source, ids);
  queue_magasin(context, transfert.source);
  queue_magasin(context, transfert.destination);
  const auto lus = context.read();
  return {lire_articles(lus[1]), *lire_magasin(lus[2]), *lire_magasin(lus[3])};
}

std::size_t queue_etape(command::Context& context, const Transfert& transfert, std::string_view verbe,
                        StatutTransfert vers) {
  const std::size_t place = context.queued();
  context.queue(sql::avancer_transfert,
                pg::Params().uuid(transfert.id).text(to_text(vers)).integer(context.today().year()));
  context.audit({verbe, "StockTransfer", transfert.id,
                 R"({"statut":")" + std::string(to_text(transfert.statut)) + "\"}",
                 R"({"statut":")" + std::string(to_text(vers)) + "\"}"});
  return place;
}

void queue_tenue(command::Context& context, const base::Uuid& transfert, int sens) {
  context.queue(sql::tenir_transfert, pg::Params().uuid(context.who().entreprise).uuid(transfert).integer(sens));
}

command::Answer rendre_transfert(const base::Uuid& id, StatutTransfert statut, const pg::Rows& etape) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("id", id.text());
  if (etape.columns() > 1 && !etape.is_null(0, 1)) w.member("numero", etape.text(0, 1));
  w.member("statut", to_text(statut));
  w.member_raw("version", etape.text(0, 0));
  w.key("actions"), w.begin_array();
  for (const auto verbe : verbes_transfert(statut)) w.string(verbe);
  w.end_array();
  w.end_object();
  return {.body = std::move(out)};
}

}  // namespace stock
