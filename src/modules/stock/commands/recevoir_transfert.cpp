#include "modules/stock/module.hpp"
#include "modules/stock/mouvements.hpp"
#include "modules/stock/sql.hpp"
#include "modules/stock/transferts.hpp"

namespace stock {

namespace {

constexpr std::int64_t unites_max = 1'000'000'000;
constexpr command::Field champs_arrivage[] = {
    command::uuid("articleId", "Article.").must(),
    command::integer("recue", 0, unites_max, "Unités reçues en bon état."),
    command::integer("endommagee", 0, unites_max, "Unités reçues abîmées."),
    command::integer("manquante", 0, unites_max, "Unités qui ne sont pas arrivées."),
    command::text("motif", 200, "Ce qui est arrivé ; obligatoire pour un écart."),
};
constexpr command::Field entree[] = {
    command::list("lignes", champs_arrivage, 1'000,
                  "Ce qui est arrivé ; tout le reste, en bon état, si la liste est absente."),
};

struct Reception {
  std::optional<std::vector<Arrivage>> arrivages;
  std::map<base::Uuid, std::string> motifs;
};

Reception lire_reception(const command::Input& input) {
  Reception reception;
  if (!input.has("lignes")) return reception;
  reception.arrivages.emplace();
  for (const command::Input& ligne : input.list("lignes")) {
    const auto motif = ligne.text("motif").value_or("");
    const base::Uuid article = *ligne.uuid("articleId");
    reception.arrivages->push_back({article, ligne.integer("recue").value_or(0),
                                    ligne.integer("endommagee").value_or(0), ligne.integer("manquante").value_or(0),
                                    !motif.empty()});
    reception.motifs[article] = motif;
  }
  return reception;
}

/// All that was sent enters the destination; what is damaged or missing leaves it again as a loss, so that the ledger
/// and its value say where the goods went.
std::vector<Mouvement> mouvements(const command::Context& context, const Transfert& transfert,
                                  std::span<const Arrivage> arrivages, const Reception& reception) {
  std::vector<Mouvement> faits;
  for (const Arrivage& a : arrivages) {
    faits.push_back({base::Uuid::v7(context.now()), transfert.destination, a.article, "TRANSFERT_ENTREE", a.total()});
    faits.back().transfert = transfert.id;
    if (a.endommagee + a.manquante == 0) continue;
    faits.push_back(
        {base::Uuid::v7(context.now()), transfert.destination, a.article, "PERTE", -(a.endommagee + a.manquante)});
    faits.back().transfert = transfert.id;
    faits.back().motif = reception.motifs.at(a.article);
  }
  return faits;
}

void queue_arrivages(command::Context& context, const Transfert& transfert, std::span<const Arrivage> arrivages,
                     const Reception& reception) {
  std::vector<std::optional<std::string>> articles, recues, endommagees, manquantes, motifs;
  for (const Arrivage& a : arrivages) {
    articles.emplace_back(a.article.text());
    recues.emplace_back(std::to_string(a.recue));
    endommagees.emplace_back(std::to_string(a.endommagee));
    manquantes.emplace_back(std::to_string(a.manquante));
    const auto motif = reception.motifs.find(a.article);
    motifs.emplace_back(motif == reception.motifs.end() || motif->second.empty() ? std::nullopt
                                                                                 : std::optional(motif->second));
  }
  context.queue(
      sql::noter_arrivages,
      pg::Params().uuid(transfert.id).array(articles).array(recues).array(endommagees).array(manquantes).array(motifs));
}

/// Receives a transfer, whole or in part, with what is damaged or missing; it closes once all that was sent is
/// explained. Refuses 404 introuvable, 409 transition_impossible, then as `recevoir`.
base::Result<command::Answer> recevoir_transfert(command::Context& context, const command::Input& input) {
  const Transfert transfert = TRY(charger_transfert(context));
  TRY(permettre(transfert.statut, "recevoir"));
  const Reception reception = lire_reception(input);
  const auto arrivages = TRY(recevoir(transfert.lignes, reception.arrivages));
  const StatutTransfert vers = apres_reception(transfert.lignes, arrivages);
  queue_mouvements(context, mouvements(context, transfert, arrivages, reception));
  queue_arrivages(context, transfert, arrivages, reception);
  const std::size_t place = queue_etape(context, transfert, "recevoir", vers);
  const auto written = context.apply();
  return rendre_transfert(transfert.id, vers, written[place]);
}

}  // namespace

const command::Command commande_recevoir_transfert{
    .path = "/api/v1/StockTransfer/{id}/recevoir",
    .right = "stock:recevoir",
    .summary = "Reçoit un transfert, en une ou plusieurs fois, avec ce qui est abîmé ou manquant.",
    .input = entree,
    .answer = champs_transfert,
    .run = recevoir_transfert,
};

}  // namespace stock
