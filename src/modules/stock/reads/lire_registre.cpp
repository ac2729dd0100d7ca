#include "modules/stock/module.hpp"
#include "modules/stock/reads/tableau.hpp"
#include "modules/stock/sql.hpp"

namespace stock {

namespace {

constexpr command::Field parametres[] = {command::uuid("articleId", "Article.").must(),
                                         command::uuid("storeId", "Magasin ; tous si absent."), champ_page,
                                         champ_taille};

constexpr Colonne colonnes_article[] = {{"id"}, {"reference"}, {"nom"}, {"stock_actuel", Forme::Brut}};
constexpr Colonne colonnes_magasin[] = {{"storeId"},
                                        {"magasin"},
                                        {"quantite", Forme::Brut},
                                        {"quantite_reservee", Forme::Brut},
                                        {"registre", Forme::Brut},
                                        {"mouvements", Forme::Brut},
                                        {"ruptures", Forme::Brut},
                                        {"juste", Forme::Brut}};
constexpr Colonne colonnes_reservation[] = {
    {"storeId"}, {"documentId"}, {"numero"}, {"transferId"}, {"quantite", Forme::Brut}, {"expireAt"}};
constexpr Colonne colonnes_mouvement[] = {{"id"},
                                          {"rang", Forme::Brut},
                                          {"createdAt"},
                                          {"type"},
                                          {"storeId"},
                                          {"magasin"},
                                          {"quantite", Forme::Brut},
                                          {"stock_avant", Forme::Brut},
                                          {"stock_apres", Forme::Brut},
                                          {"motif"},
                                          {"par"},
                                          {"documentId"},
                                          {"documentType"},
                                          {"documentNumero"},
                                          {"transferId"},
                                          {"transfertNumero"},
                                          {"inventaireId"},
                                          {"inventaireNumero"},
                                          {"inverseDeId"},
                                          {"inverseParId"},
                                          {"coutUnitaire", Forme::Brut},
                                          {"coutMoyen", Forme::Brut}};

constexpr command::Field champs_article[] = {
    command::uuid("id", "Article.").must(), command::text("reference", 100, "Référence.").must(),
    command::text("nom", 200, "Nom.").must(), unites("stock_actuel", "Stock de tous les magasins.").must(),
    command::decimal("coutMoyen", 6, 0, nombre_max, "Coût moyen pondéré, selon les droits.")};
constexpr command::Field champs_magasin[] = {
    command::uuid("storeId", "Magasin.").must(),
    command::text("magasin", 200, "Nom du magasin.").must(),
    unites("quantite", "Ce que le magasin dit avoir.").must(),
    unites("quantite_reservee", "Ce qu'il a promis.").must(),
    unites("registre", "Somme de ses mouvements.").must(),
    command::integer("mouvements", 0, nombre_max, "Nombre de mouvements rejoués.").must(),
    command::integer("ruptures", 0, nombre_max, "Mouvements qui ne partent pas d'où le précédent s'arrête.").must(),
    command::boolean("juste", "Vrai si le stock est celui que le registre donne.").must()};
constexpr command::Field champs_reservation[] = {command::uuid("storeId", "Magasin.").must(),
                                                 command::uuid("documentId", "Commande."),
                                                 command::text("numero", 35, "Numéro de la commande ou du transfert."),
                                                 command::uuid("transferId", "Transfert."),
                                                 unites("quantite", "Unités promises.").must(),
                                                 command::instant("expireAt", "Fin de la réservation.")};
constexpr command::Field champs_mouvement[] = {
    command::uuid("id", "Mouvement.").must(),
    command::integer("rang", 1, nombre_max, "Place dans le registre de l'article."),
    command::instant("createdAt", "Date et heure.").must(),
    command::text("type", 40, "Nature.").must(),
    command::uuid("storeId", "Magasin.").must(),
    command::text("magasin", 200, "Nom du magasin.").must(),
    unites("quantite", "Quantité signée.").must(),
    unites("stock_avant", "Stock du magasin avant.").must(),
    unites("stock_apres", "Stock du magasin après.").must(),
    command::text("motif", 500, "Motif."),
    command::text("par", 300, "Qui l'a fait."),
    command::uuid("documentId", "Document."),
    command::text("documentType", 40, "Nature du document."),
    command::text("documentNumero", 35, "Numéro du document."),
    command::uuid("transferId", "Transfert."),
    command::text("transfertNumero", 35, "Numéro du transfert."),
    command::uuid("inventaireId", "Inventaire."),
    command::text("inventaireNumero", 35, "Numéro de l'inventaire."),
    command::uuid("inverseDeId", "Mouvement qu'il annule."),
    command::uuid("inverseParId", "Mouvement qui l'annule."),
    command::decimal("coutUnitaire", 6, 0, nombre_max, "Coût unitaire, selon les droits."),
    command::decimal("coutMoyen", 6, 0, nombre_max, "Coût moyen après, selon les droits.")};
constexpr command::Field rendu[] = {
    command::object("article", champs_article, "Article.").must(),
    command::list("magasins", champs_magasin, 1'000, "Stock de chaque magasin et registre rejoué.").must(),
    command::list("reservations", champs_reservation, 10'000, "Ce qui est promis.").must(),
    command::list("mouvements", champs_mouvement, 1'000, "Page du registre, le dernier mouvement d'abord.").must(),
    command::integer("total", 0, nombre_max, "Mouvements en tout.").must()};

/// "Why is stock 7?": every movement of an article, what is behind it, and whether they add up to what the stores say.
/// Costs only for whom may see them (R-EQU-1). Refuses 422 entree_invalide, 404 introuvable.
base::Result<command::Answer> lire_registre(command::Context& context, const command::Input&) {
  const command::Page page = TRY(command::read_page(context, par_page));
  const auto article = lire_id(context, "articleId");
  const auto store = lire_id(context, "storeId");
  context.queue(sql::registre_article, pg::Params().uuid(article));
  context.queue(sql::registre_controle, pg::Params().uuid(article).uuid(store));
  context.queue(sql::reservations_article, pg::Params().uuid(article).uuid(store));
  context.queue(sql::registre_page, pg::Params().uuid(article).uuid(store).integer(page.size).integer(page.before()));
  const auto lus = TRY(context.load());
  if (lus[0].empty()) return base::refuse(404, "introuvable", "Cet article n'existe pas.");
  const bool couts = context.who().rights.may("catalogue:voir_prix_achat");
  std::int64_t total = 0;
  for (int row = 0; row < lus[1].size(); ++row) total += lus[1].integer(row, 5);

  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("article"), w.begin_object();
  ecrire_membres(w, colonnes_article, lus[0], 0);
  if (couts && !lus[0].is_null(0, 4)) w.member_raw("coutMoyen", lus[0].text(0, 4));
  w.end_object();
  w.key("magasins"), ecrire_lignes(w, colonnes_magasin, lus[1]);
  w.key("reservations"), ecrire_lignes(w, colonnes_reservation, lus[2]);
  w.key("mouvements");
  const std::span<const Colonne> colonnes(colonnes_mouvement);
  ecrire_lignes(w, couts ? colonnes : colonnes.first(colonnes.size() - 2), lus[3]);
  w.key("total"), w.integer(total);
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

}  // namespace

const command::Command commande_lire_registre{
    .method = "GET",
    .path = "/api/v1/stock/registre",
    .right = "stock:lire",
    .summary =
        "Rejoue le registre du stock d'un article : chaque mouvement, ce qui l'a causé, et s'ils donnent le stock "
        "affiché.",
    .query = parametres,
    .answer = rendu,
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .writes = false,
    .run = lire_registre,
};

}  // namespace stock
