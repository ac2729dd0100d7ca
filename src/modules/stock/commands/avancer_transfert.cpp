#include "base/faults.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/mouvements.hpp"
#include "modules/stock/sql.hpp"
#include "modules/stock/transferts.hpp"

namespace stock {

namespace {

constexpr command::Field champs_envoi[] = {
    command::uuid("articleId", "Article.").must(),
    command::integer("quantite", 0, 1'000'000'000, "Unités qui partent, au plus ce qui était demandé.").must(),
};
constexpr command::Field entree_envoi[] = {
    command::list("lignes", champs_envoi, 1'000,
                  "Ce qui part ; tout si la liste est absente, rien des articles qu'elle tait."),
};

/// Numbers a draft and promises its goods at the source. Refuses 404 introuvable, 409 transition_impossible, 422
/// stock_insuffisant with every line that lacks, magasin_ferme.
base::Result<command::Answer> valider_transfert(command::Context& context, const command::Input&) {
  const Transfert transfert = TRY(charger_transfert(context));
  TRY(permettre(transfert.statut, "valider"));
  const Rayon rayon = lire_rayon(context, transfert);
  auto faults = fautes_magasin(rayon.source, "storeSourceId");
  for (auto& faute : fautes_magasin(rayon.destination, "storeDestinationId")) faults.push_back(std::move(faute));
  for (auto& faute : fautes_validation(transfert.lignes, rayon.articles, rayon.source))
    faults.push_back(std::move(faute));
  if (!faults.empty()) return base::refuse_all(std::move(faults));
  queue_tenue(context, transfert.id, 1);
  const std::size_t place = queue_etape(context, transfert, "valider", StatutTransfert::Valide);
  const auto written = context.apply();
  return rendre_transfert(transfert.id, StatutTransfert::Valide, written[place]);
}

std::optional<std::vector<Envoi>> lire_envois(const command::Input& input) {
  if (!input.has("lignes")) return std::nullopt;
  std::vector<Envoi> envois;
  for (const command::Input& ligne : input.list("lignes"))
    envois.push_back({*ligne.uuid("articleId"), *ligne.integer("quantite")});
  return envois;
}

/// Sends a transfer, whole or in part: its goods leave the source, what stays there is free again. Refuses 404
/// introuvable, 409 transition_impossible, then as `expedier`.
base::Result<command::Answer> expedier_transfert(command::Context& context, const command::Input& input) {
  const Transfert transfert = TRY(charger_transfert(context));
  TRY(permettre(transfert.statut, "expedier"));
  const Rayon rayon = lire_rayon(context, transfert);
  const auto lignes = TRY(expedier(transfert.lignes, lire_envois(input), rayon.articles, rayon.source));
  queue_tenue(context, transfert.id, -1);
  std::vector<std::optional<std::string>> articles, quantites;
  std::vector<Mouvement> sorties;
  for (const LigneTransfert& l : lignes) {
    articles.emplace_back(l.article.text());
    quantites.emplace_back(std::to_string(l.expediee));
    if (l.expediee == 0) continue;
    sorties.push_back(
        {base::Uuid::v7(context.now()), transfert.source, l.article, "TRANSFERT_SORTIE", -l.expediee, Garde::Present});
    sorties.back().transfert = transfert.id;
  }
  queue_mouvements(context, sorties);
  context.queue(sql::noter_envois, pg::Params().uuid(transfert.id).array(articles).array(quantites));
  const std::size_t place = queue_etape(context, transfert, "expedier", StatutTransfert::Expedie);
  const auto written = context.apply();
  return rendre_transfert(transfert.id, StatutTransfert::Expedie, written[place]);
}

/// Ends a transfer that has not left; its promise ends with it. Refuses 404 introuvable, 409 transition_impossible.
base::Result<command::Answer> annuler_transfert(command::Context& context, const command::Input&) {
  const Transfert transfert = TRY(charger_transfert(context));
  TRY(permettre(transfert.statut, "annuler"));
  if (transfert.statut == StatutTransfert::Valide) {
    lire_rayon(context, transfert);
    queue_tenue(context, transfert.id, -1);
  }
  const std::size_t place = queue_etape(context, transfert, "annuler", StatutTransfert::Annule);
  const auto written = context.apply();
  return rendre_transfert(transfert.id, StatutTransfert::Annule, written[place]);
}

}  // namespace

const command::Command commande_valider_transfert{
    .path = "/api/v1/StockTransfer/{id}/valider",
    .right = "stock:transferer",
    .summary = "Valide un transfert : il prend son numéro et sa marchandise est réservée au magasin source.",
    .answer = champs_transfert,
    .run = valider_transfert,
};

const command::Command commande_expedier_transfert{
    .path = "/api/v1/StockTransfer/{id}/expedier",
    .right = "stock:transferer",
    .summary = "Expédie un transfert, en tout ou en partie : la marchandise quitte le magasin source.",
    .input = entree_envoi,
    .answer = champs_transfert,
    .run = expedier_transfert,
};

const command::Command commande_annuler_transfert{
    .path = "/api/v1/StockTransfer/{id}/annuler",
    .right = "stock:transferer",
    .summary = "Annule un transfert qui n'est pas parti et libère ce qu'il réservait.",
    .answer = champs_transfert,
    .run = annuler_transfert,
};

}  // namespace stock
