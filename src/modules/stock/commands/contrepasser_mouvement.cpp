#include "modules/stock/core/saisie.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/mouvements.hpp"
#include "modules/stock/sql.hpp"
#include "modules/stock/stock.hpp"

namespace stock {

namespace {

constexpr command::Field entree[] = {command::text("motif", 500, "Pourquoi le mouvement est annulé.", 1).must()};

constexpr command::Field rendu[] = {
    command::uuid("id", "Mouvement inverse.").must(),
    command::integer("quantite", -std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::max(),
                     "Quantité signée.")
        .must(),
};

/// Reverses a movement that was made by hand (R-STK-2): the same kind with the opposite quantity, at the cost it was
/// made at, so that an entry that was a mistake leaves the average cost as if it had not been. Refuses 404
/// introuvable, then as `verifier_contrepassation`, 422 magasin_ferme.
base::Result<command::Answer> contrepasser_mouvement(command::Context& context, const command::Input& input) {
  context.queue(sql::mouvement_a_contrepasser, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce mouvement n'existe pas.");
  const base::Uuid article = loaded[0].uuid(0, 0);
  const base::Uuid store = loaded[0].uuid(0, 1);
  const std::string type(loaded[0].text(0, 2));
  queue_verrous(context, std::span(&article, 1));
  context.queue(sql::mouvement_a_contrepasser, pg::Params().uuid(context.id()));
  queue_magasin(context, store);
  queue_articles(context, store, std::span(&article, 1));
  const auto lus = context.read();
  const pg::Rows& m = lus[1];
  const auto magasin = lire_magasin(lus[2]);
  TRY(verifier_contrepassation({.par_document = m.boolean(0, 5),
                                .par_transfert = m.boolean(0, 6),
                                .par_inventaire = m.boolean(0, 7),
                                .est_contrepassation = m.boolean(0, 8),
                                .deja_contrepasse = m.boolean(0, 9),
                                .quantite = m.integer(0, 3)},
                               lire_articles(lus[3]).at(article), *magasin));
  if (!magasin->ouvert) {
    return base::refuse(422, "magasin_ferme", "« " + magasin->nom + " » est fermé : rouvrez-le d'abord.");
  }
  Mouvement inverse{base::Uuid::v7(context.now()), store, article, type, -m.integer(0, 3), Garde::Present};
  inverse.cout = m.optional_text(0, 4);
  inverse.motif = input.text("motif");
  inverse.inverse = context.id();
  queue_mouvements(context, std::span(&inverse, 1));
  context.audit({"contrepasser", "MouvementStock", context.id(), {}, R"({"inverse":")" + inverse.id.text() + "\"}"});
  context.apply();
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("id", inverse.id.text());
  w.key("quantite"), w.integer(inverse.quantite);
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

}  // namespace

const command::Command commande_contrepasser_mouvement{
    .path = "/api/v1/MouvementStock/{id}/contrepasser",
    .right = "stock:enregistrer",
    .summary = "Annule un mouvement saisi à la main par le mouvement inverse.",
    .input = entree,
    .answer = rendu,
    .run = contrepasser_mouvement,
};

}  // namespace stock
