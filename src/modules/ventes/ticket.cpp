#include "modules/ventes/ticket.hpp"

#include "modules/stock/stock.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

void queue_serie(command::Context& context, const base::Uuid& id, std::string_view nom, std::string_view prefixe) {
  context.queue(sql::creer_serie_caisse, pg::Params().uuid(context.who().entreprise).uuid(id).text(nom).text(prefixe));
}

void queue_saisie(command::Context& context, std::span<const std::optional<base::Uuid>> clients,
                  std::span<const base::Uuid> articles) {
  using Texts = std::vector<std::optional<std::string>>;
  Texts ids, known;
  for (const auto& client : clients) ids.push_back(client ? std::optional(client->text()) : std::nullopt);
  for (const base::Uuid& article : articles) known.emplace_back(article.text());
  const Texts none(ids.size());
  context.queue(sql::contexte_brouillon, pg::Params().array(ids).array(none).array(none));
  context.queue(sql::articles_vendus, pg::Params().array(known));
}

bool client_connu(const pg::Rows& contexte, int row) { return contexte.boolean(row, 0); }

void queue_verrous(command::Context& context, const Emission& first, const Emission& second) {
  std::vector<base::Uuid> articles;
  for (const Emission* emission : {&first, &second}) {
    for (const DemandeStock& demande : emission->decision.stock) articles.push_back(demande.article);
  }
  if (!articles.empty()) stock::queue_verrous(context, articles);
}

std::string_view numero_emis(const pg::Rows& emis, const base::Uuid& id) {
  int row = 0;
  while (emis.uuid(row, 0) != id) ++row;
  return emis.text(row, 1);
}

void queue_verrou_client(command::Context& context, const std::optional<base::Uuid>& client) {
  context.queue(sql::verrouiller_client, pg::Params().uuid(client));
}

base::Result<DepenseDePoints> decider_points(const Emission& emission, const pg::Rows& points, base::Centimes montant) {
  DepenseDePoints depense{lire_points_du_document(points), montant};
  depense.points = TRY(decider_depense(du_de(emission), depense.vente, montant));
  // What the draft will have earned once it is issued.
  const Triple& total = emission.decision.montants.total;
  depense.vente.montants.total = total.ttc;
  depense.vente.points.gagnes = fidelite::points_gagnes(depense.vente.programme, total.ht, total.ttc);
  return depense;
}

void queue_points(command::Context& context, const DepenseDePoints& depense) {
  queue_depense(context, depense.vente, depense.montant, depense.points);
}

void queue_abandon(command::Context& context, std::span<const base::Uuid> brouillons) {
  if (brouillons.empty()) return;
  std::vector<std::optional<std::string>> ids;
  for (const base::Uuid& id : brouillons) ids.emplace_back(id.text());
  context.queue(sql::supprimer_brouillons, pg::Params().array(ids));
}

}  // namespace ventes
