#include "base/faults.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/mouvements.hpp"
#include "modules/stock/sql.hpp"
#include "modules/stock/transferts.hpp"

namespace stock {

namespace {

constexpr command::Field champs_ligne[] = {
    command::uuid("articleId", "Article.").must(),
    command::integer("quantite", 0, 1'000'000'000, "Unités à envoyer.").must(),
};
constexpr command::Field entree[] = {
    command::uuid("id", "Brouillon à remplacer ; absent pour un nouveau transfert."),
    command::integer("version", 1, std::numeric_limits<std::int64_t>::max(), "Version lue du brouillon à remplacer."),
    command::uuid("storeSourceId", "Magasin qui envoie.").must(),
    command::uuid("storeDestinationId", "Magasin qui reçoit.").must(),
    command::text("note", 10'000, "Note libre."),
    command::list("lignes", champs_ligne, 1'000, "Articles, chacun une fois.").must(),
};

base::Result<base::Done> verifier_brouillon(const pg::Rows& rows, const command::Input& input) {
  if (rows.empty()) return base::refuse(404, "introuvable", "Ce transfert n'existe pas.");
  if (rows.text(0, 3) != "BROUILLON") {
    return base::refuse(409, "transfert_deja_valide", "Ce transfert est validé : il ne se modifie plus.");
  }
  if (const auto version = input.integer("version"); version && *version != rows.integer(0, 4)) {
    return base::refuse(412, "version_perimee",
                        "Ce transfert a été modifié entre-temps : relisez-le avant d'enregistrer.");
  }
  return base::Done{};
}

void queue_lignes(command::Context& context, const base::Uuid& id, const BrouillonTransfert& brouillon) {
  std::vector<std::optional<std::string>> ids, articles, quantites;
  for (const auto& ligne : brouillon.lignes) {
    ids.emplace_back(base::Uuid::v7(context.now()).text());
    articles.emplace_back(ligne.article.text());
    quantites.emplace_back(std::to_string(ligne.quantite));
  }
  context.queue(sql::inserer_lignes_transfert,
                pg::Params().uuid(context.who().entreprise).uuid(id).array(ids).array(articles).array(quantites));
}

/// Saves a draft, new or in the place of one. Refuses 404 introuvable, 409 transfert_deja_valide, 412
/// version_perimee, then 422 as `fautes_brouillon`.
base::Result<command::Answer> enregistrer_transfert(command::Context& context, const command::Input& input) {
  BrouillonTransfert brouillon{*input.uuid("storeSourceId"), *input.uuid("storeDestinationId"), {}, {}, {}};
  std::vector<base::Uuid> articles;
  for (const command::Input& ligne : input.list("lignes")) {
    articles.push_back(*ligne.uuid("articleId"));
    brouillon.lignes.push_back({articles.back(), *ligne.integer("quantite")});
  }
  const auto ancien = input.uuid("id");
  queue_magasin(context, brouillon.source_id);
  queue_magasin(context, brouillon.destination_id);
  queue_articles(context, brouillon.source_id, articles);
  if (ancien) context.queue(sql::transfert_lu, pg::Params().uuid(*ancien));
  const auto lus = TRY(context.load());
  if (ancien) TRY(verifier_brouillon(lus[3], input));
  brouillon.source = lire_magasin(lus[0]);
  brouillon.destination = lire_magasin(lus[1]);
  if (auto faults = fautes_brouillon(brouillon, lire_articles(lus[2])); !faults.empty())
    return base::refuse_all(std::move(faults));

  const base::Uuid id = ancien.value_or(base::Uuid::v7(context.now()));
  const auto note = input.text("note");
  if (ancien) {
    context.queue(sql::modifier_transfert,
                  pg::Params().uuid(id).uuid(brouillon.source_id).uuid(brouillon.destination_id).text(note));
    context.queue(sql::supprimer_lignes_transfert, pg::Params().uuid(id));
  } else {
    context.queue(sql::inserer_transfert, pg::Params()
                                              .uuid(id)
                                              .uuid(context.who().entreprise)
                                              .uuid(brouillon.source_id)
                                              .uuid(brouillon.destination_id)
                                              .uuid(context.who().author())
                                              .text(note));
  }
  queue_lignes(context, id, brouillon);
  context.audit({"enregistrer", "StockTransfer", id, {}, R"({"lignes":)" + std::to_string(articles.size()) + "}"});
  const auto written = context.apply();
  return rendre_transfert(id, StatutTransfert::Brouillon, written[0]);
}

}  // namespace

const command::Command commande_enregistrer_transfert{
    .path = "/api/v1/StockTransfer/enregistrer",
    .right = "stock:transferer",
    .summary = "Enregistre le brouillon d'un transfert entre deux magasins.",
    .input = entree,
    .answer = champs_transfert,
    .run = enregistrer_transfert,
};

}  // namespace stock
