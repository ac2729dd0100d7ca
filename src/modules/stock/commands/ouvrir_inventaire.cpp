#include "base/faults.hpp"
#include "modules/stock/inventaires.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/mouvements.hpp"
#include "modules/stock/sql.hpp"

namespace stock {

namespace {

constexpr std::int64_t noms_max = 10'000;

constexpr command::Field entree[] = {
    command::uuid("storeId", "Magasin à compter.").must(),
    command::choice("portee", portees, "COMPLET, CATEGORIES ou LISTE ; COMPLET par défaut."),
    command::text_list("categorieIds", noms_max, "Catégories à compter, avec leurs sous-catégories."),
    command::text_list("articleIds", noms_max, "Articles à compter."),
    command::text("libelle", 200, "Nom de l'inventaire."),
    command::boolean("aveugle", "Cacher le stock attendu à ceux qui comptent."),
    command::integer("tolerance", 0, 1'000'000'000,
                     "Écart en unités au-delà duquel un article est à recompter ; jamais si absent."),
};

base::Result<std::vector<base::Uuid>> lire_noms(const command::Input& input, Portee portee) {
  std::vector<base::Uuid> noms;
  if (portee == Portee::Complet) return noms;
  const std::string_view champ = portee == Portee::Categories ? "categorieIds" : "articleIds";
  std::vector<base::Fault> fautes;
  const auto liste = input.text_list(champ);
  for (std::size_t i = 0; i < liste.size(); ++i) {
    if (const auto id = base::Uuid::parse(liste[i])) {
      noms.push_back(*id);
    } else {
      fautes.push_back(
          {"uuid_invalide", base::pointer_to(champ, i, ""), "« " + liste[i] + " » n'est pas un identifiant."});
    }
  }
  if (!fautes.empty()) return base::Unexpected{command::invalid_input(std::move(fautes))};
  std::sort(noms.begin(), noms.end());
  noms.erase(std::unique(noms.begin(), noms.end()), noms.end());
  return noms;
}

/// Opens the count of a store, or of a part of it. Refuses 422 entree_invalide, then as `fautes_ouverture`.
base::Result<command::Answer> ouvrir_inventaire(command::Context& context, const command::Input& input) {
  const base::Uuid store = *input.uuid("storeId");
  const std::string portee = input.text("portee").value_or("COMPLET");
  const auto noms = TRY(lire_noms(input, portee_de(portee)));
  context.queue(sql::reserver_comptage, pg::Params().uuid(store));
  context.queue(sql::inventaire_portee, pg::Params().uuid(store).text(portee).array(textes(noms)));
  queue_magasin(context, store);
  const auto lus = TRY(context.load());
  const Ouverture ouverture{.magasin = lire_magasin(lus[2]),
                            .portee = portee_de(portee),
                            .nommes = std::ssize(noms),
                            .connus = lus[1].integer(0, 0),
                            .articles = lus[1].integer(0, 1),
                            .occupes = lus[1].integer(0, 2),
                            .autre = std::string(lus[1].text(0, 3))};
  if (auto faults = fautes_ouverture(ouverture); !faults.empty()) return base::refuse_all(std::move(faults));

  const base::Uuid id = base::Uuid::v7(context.now());
  pg::Params params;
  params.uuid(context.who().entreprise).uuid(id).uuid(store).text(input.text("libelle")).text(portee);
  params.boolean(input.boolean("aveugle").value_or(false));
  const auto tolerance = input.integer("tolerance");
  params.text(tolerance ? std::optional(std::to_string(*tolerance)) : std::nullopt);
  params.uuid(context.who().author()).integer(context.today().year());
  context.queue(sql::inserer_inventaire, params);
  context.queue(sql::inserer_inventaire_articles,
                pg::Params().uuid(context.who().entreprise).uuid(id).uuid(store).text(portee).array(textes(noms)));
  context.audit({"ouvrir",
                 "Inventaire",
                 id,
                 {},
                 R"({"portee":")" + portee + R"(","articles":)" + std::to_string(ouverture.articles) + "}"});
  const auto written = context.apply();
  return rendre_inventaire(id, written[0].text(0, 0), "OUVERT");
}

}  // namespace

const command::Command commande_ouvrir_inventaire{
    .path = "/api/v1/inventaire/ouvrir",
    .right = "stock:inventorier",
    .summary = "Ouvre l'inventaire d'un magasin, entier, par catégories ou d'une liste d'articles.",
    .input = entree,
    .answer = champs_inventaire,
    .run = ouvrir_inventaire,
};

}  // namespace stock
