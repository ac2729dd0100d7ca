#include "base/faults.hpp"
#include "modules/stock/core/saisie.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/mouvements.hpp"
#include "modules/stock/stock.hpp"

namespace stock {

namespace {

constexpr std::int64_t unites_max = 1'000'000'000;

constexpr command::Field champs_ligne[] = {
    command::uuid("articleId", "Article.").must(),
    command::integer("quantite", 0, unites_max, "Unités qui bougent ; pour un ajustement, ce qui est compté.").must(),
    command::decimal("coutUnitaire", 6, 0, 999'999'999'000'000,
                     "Coût d'achat hors taxes d'une unité, pour une entrée."),
    command::text("motif", 500, "Motif de la ligne, si ce n'est pas celui de tous."),
};

constexpr command::Field entree[] = {
    command::choice("type", saisies, "ENTREE, SORTIE, PERTE ou AJUSTEMENT.").must(),
    command::uuid("storeId", "Magasin.").must(),
    command::text("motif", 500, "Pourquoi ; obligatoire sauf pour une entrée."),
    command::list("lignes", champs_ligne, 1'000, "Articles, chacun une fois.").must(),
};

constexpr auto nombre = std::numeric_limits<std::int64_t>::max();
constexpr command::Field champs_mouvement[] = {
    command::uuid("id", "Mouvement.").must(),
    command::uuid("articleId", "Article.").must(),
    command::integer("quantite", -nombre, nombre, "Quantité signée.").must(),
    command::integer("stock_avant", -nombre, nombre, "Stock du magasin avant.").must(),
    command::integer("stock_apres", -nombre, nombre, "Stock du magasin après.").must(),
};
constexpr command::Field rendu[] = {
    command::list("mouvements", champs_mouvement, 1'000, "Mouvements écrits ; un ajustement juste n'en écrit pas.")
        .must(),
};

SaisieMouvements lire(const command::Context& context, const command::Input& input, std::vector<base::Uuid>& articles) {
  SaisieMouvements saisie{.type = saisie_de(*input.text("type")),
                          .magasin = {},
                          .motif = !input.text("motif").value_or("").empty(),
                          .voit_prix_achat = context.who().rights.may("catalogue:voir_prix_achat"),
                          .lignes = {}};
  for (const command::Input& ligne : input.list("lignes")) {
    articles.push_back(*ligne.uuid("articleId"));
    saisie.lignes.push_back({articles.back(), *ligne.integer("quantite"), ligne.decimal("coutUnitaire", 6)});
  }
  return saisie;
}

std::vector<Mouvement> mouvements(const command::Context& context, const command::Input& input,
                                  const SaisieMouvements& saisie, const Articles& articles) {
  std::vector<Mouvement> faits;
  const auto lignes = input.list("lignes");
  for (std::size_t i = 0; i < saisie.lignes.size(); ++i) {
    const LigneSaisie& ligne = saisie.lignes[i];
    const std::int64_t quantite = variation(saisie.type, ligne, articles.at(ligne.article));
    if (quantite == 0) continue;
    Mouvement m{base::Uuid::v7(context.now()), saisie.magasin->id, ligne.article,
                saisies[static_cast<std::size_t>(saisie.type)], quantite};
    if (saisie.type == Saisie::Sortie) m.garde = Garde::Disponible;
    if (saisie.type == Saisie::Perte) m.garde = Garde::Present;
    if (ligne.cout) m.cout = base::format_decimal(*ligne.cout, 6);
    m.motif = lignes[i].text("motif");
    if (!m.motif || m.motif->empty()) m.motif = input.text("motif");
    faits.push_back(std::move(m));
  }
  return faits;
}

command::Answer rendre(const pg::Rows* rows) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("mouvements"), w.begin_array();
  for (int row = 0; rows != nullptr && row < rows->size(); ++row) {
    w.begin_object();
    w.member("id", rows->text(row, 0));
    w.member("articleId", rows->text(row, 1));
    w.member_raw("quantite", rows->text(row, 3));
    w.member_raw("stock_avant", rows->text(row, 4));
    w.member_raw("stock_apres", rows->text(row, 5));
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return {.body = std::move(out)};
}

/// Movements by hand: goods that come in, go out, are lost, or are found to be so many. An adjustment is decided on the
/// stock read under the lock of its articles, so that what is sold meanwhile counts. Refuses 422 as `fautes_saisie`.
base::Result<command::Answer> enregistrer_mouvements(command::Context& context, const command::Input& input) {
  std::vector<base::Uuid> articles;
  SaisieMouvements saisie = lire(context, input, articles);
  queue_verrous(context, articles);
  queue_magasin(context, *input.uuid("storeId"));
  queue_articles(context, *input.uuid("storeId"), articles);
  const auto lus = TRY(context.load());
  saisie.magasin = lire_magasin(lus[1]);
  const Articles connus = lire_articles(lus[2]);
  if (auto faults = fautes_saisie(saisie, connus); !faults.empty()) return base::refuse_all(std::move(faults));

  const auto faits = mouvements(context, input, saisie, connus);
  if (faits.empty()) {
    context.apply();
    return rendre(nullptr);
  }
  queue_mouvements(context, faits);
  context.audit(
      {"enregistrer",
       "MouvementStock",
       faits.front().id,
       {},
       R"({"type":")" + std::string(faits.front().type) + R"(","mouvements":)" + std::to_string(faits.size()) + "}"});
  const auto written = context.apply();
  return rendre(&written[0]);
}

}  // namespace

const command::Command commande_enregistrer_mouvements{
    .path = "/api/v1/MouvementStock/enregistrer",
    .right = "stock:enregistrer",
    .summary = "Enregistre à la main des entrées, des sorties, des pertes ou des ajustements de stock.",
    .input = entree,
    .answer = rendu,
    .run = enregistrer_mouvements,
};

}  // namespace stock
