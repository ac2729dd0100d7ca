#include "base/faults.hpp"
#include "modules/stock/inventaires.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/mouvements.hpp"
#include "modules/stock/reads/tableau.hpp"
#include "modules/stock/sql.hpp"

namespace stock {

namespace {

constexpr std::int64_t saisies_max = 500;

constexpr command::Field champs_saisie[] = {
    command::uuid("articleId", "Article ; sinon son code."),
    command::text("code", 100, "Code-barres ou référence."),
    command::integer("quantite", 0, 1'000'000'000, "Unités comptées ici ; zéro s'il n'y en a plus."),
    command::text("emplacement", 100, "Où elles ont été comptées."),
};
constexpr command::Field entree[] = {
    command::list("saisies", champs_saisie, saisies_max,
                  "Ce qui a été compté ; plusieurs saisies d'un article s'ajoutent.")
        .must(),
    command::boolean("recompter", "Recommencer le comptage de ces articles : ce qui en était compté ne vaut plus."),
};

constexpr Colonne colonnes[] = {{"articleId"},
                                {"reference"},
                                {"nom"},
                                {"passage", Forme::Brut},
                                {"saisies", Forme::Brut},
                                {"compte", Forme::Brut},
                                {"attendu", Forme::Brut},
                                {"ecart", Forme::Brut}};
constexpr command::Field champs_article[] = {
    command::uuid("articleId", "Article.").must(),
    command::text("reference", 100, "Référence.").must(),
    command::text("nom", 200, "Nom.").must(),
    command::integer("passage", 1, 100, "Comptage en vigueur.").must(),
    command::integer("saisies", 0, nombre_max, "Saisies de ce comptage.").must(),
    unites("compte", "Unités comptées."),
    unites("attendu", "Stock du registre à la dernière saisie ; absent d'un inventaire en aveugle."),
    unites("ecart", "compte − attendu ; absent d'un inventaire en aveugle."),
};
constexpr command::Field rendu[] = {
    command::list("articles", champs_article, saisies_max, "Où en sont les articles saisis.").must()};

std::vector<Saisi> lire_saisis(const std::vector<command::Input>& lignes, const pg::Rows& rows) {
  std::vector<Saisi> saisis;
  for (std::size_t i = 0; i < lignes.size(); ++i) {
    const int row = static_cast<int>(i);
    saisis.push_back({.par_code = !lignes[i].uuid("articleId").has_value(),
                      .code = lignes[i].uuid("articleId") ? std::string() : lignes[i].text("code").value_or(""),
                      .trouves = rows.integer(row, 1),
                      .nom = std::string(rows.text(row, 3)),
                      .suivi = rows.boolean(row, 4),
                      .dans_portee = rows.boolean(row, 5),
                      .quantite = lignes[i].integer("quantite").has_value(),
                      .autre = rows.optional_text(row, 6).value_or("")});
  }
  return saisis;
}

void queue_saisies(command::Context& context, const std::vector<command::Input>& lignes,
                   std::span<const base::Uuid> articles) {
  std::vector<std::optional<std::string>> ids, quantites, emplacements;
  for (const command::Input& ligne : lignes) {
    ids.emplace_back(base::Uuid::v7(context.now()).text());
    quantites.emplace_back(std::to_string(*ligne.integer("quantite")));
    emplacements.push_back(ligne.text("emplacement"));
  }
  context.queue(sql::inserer_saisies, pg::Params()
                                          .uuid(context.who().entreprise)
                                          .uuid(context.id())
                                          .uuid(context.who().author())
                                          .array(ids)
                                          .array(textes(articles))
                                          .array(quantites)
                                          .array(emplacements));
}

/// Writes what somebody counted, each entry anchored to the ledger. Several people count at once. Refuses 404
/// introuvable, 409 inventaire_clos, then 422 as `fautes_comptage`.
base::Result<command::Answer> compter_inventaire(command::Context& context, const command::Input& input) {
  const auto lignes = input.list("saisies");
  std::vector<std::optional<std::string>> ids, codes;
  for (const command::Input& ligne : lignes) {
    const auto id = ligne.uuid("articleId");
    ids.push_back(id ? std::optional(id->text()) : std::nullopt);
    codes.push_back(ligne.text("code"));
  }
  context.queue(sql::inventaire_partage, pg::Params().uuid(context.id()));
  context.queue(sql::inventaire_saisis, pg::Params().uuid(context.id()).array(ids).array(codes));
  const auto lus = TRY(context.load());
  const Inventaire inventaire = TRY(lire_inventaire(context.id(), lus[0]));
  TRY(verifier_ouvert(inventaire.statut, inventaire.numero));
  if (auto faults = fautes_comptage(lire_saisis(lignes, lus[1]), inventaire.portee); !faults.empty()) {
    return base::refuse_all(std::move(faults));
  }
  std::vector<base::Uuid> articles;
  for (int row = 0; row < lus[1].size(); ++row) articles.push_back(lus[1].uuid(row, 2));
  const auto noms = textes(articles);
  context.queue(sql::ajouter_inventaire_articles,
                pg::Params().uuid(context.who().entreprise).uuid(inventaire.id).array(noms));
  if (input.boolean("recompter").value_or(false)) {
    context.queue(sql::verrouiller_comptes, pg::Params().uuid(inventaire.id).array(noms));
    context.queue(sql::recompter_articles, pg::Params().uuid(inventaire.id).array(noms));
  }
  queue_saisies(context, lignes, articles);
  const std::size_t place = context.queued();
  context.queue(sql::inventaire_articles_lus, pg::Params().uuid(inventaire.id).array(noms));
  const auto written = context.apply();
  std::string out;
  json::Writer w(out);
  w.begin_object();
  const std::span<const Colonne> visibles(colonnes);
  w.key("articles");
  ecrire_lignes(w, inventaire.aveugle ? visibles.first(6) : visibles, written[place]);
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

}  // namespace

const command::Command commande_compter_inventaire{
    .path = "/api/v1/inventaire/{id}/compter",
    .right = "stock:compter",
    .summary = "Note ce qui a été compté, par article ou par code ; la vente continue pendant l'inventaire.",
    .input = entree,
    .answer = rendu,
    .run = compter_inventaire,
};

}  // namespace stock
