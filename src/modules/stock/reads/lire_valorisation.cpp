#include <map>

#include "engine/csv/writer.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/reads/tableau.hpp"
#include "modules/stock/sql.hpp"

namespace stock {

namespace {

constexpr std::string_view formats[] = {"json", "csv"};
constexpr command::Field parametres[] = {
    command::date("au", "Fin du jour, passé, où le stock est estimé ; maintenant si absent."),
    command::uuid("storeId", "Magasin ; tous si absent."),
    command::uuid("categorieId", "Catégorie ; toutes si absente."),
    command::choice("format", formats, "Forme de la réponse, JSON par défaut."),
    champ_page,
    champ_taille};

constexpr Colonne colonnes[] = {{"storeId"},
                                {"magasin"},
                                {"categorieId"},
                                {"categorie"},
                                {"articleId"},
                                {"reference"},
                                {"nom"},
                                {"quantite", Forme::Brut},
                                {"coutMoyen", Forme::Brut},
                                {"valeur", Forme::Brut}};

constexpr command::Field champ_valeur = command::montant("valeur", "Valeur au coût moyen, en euros hors taxes.").must();
constexpr command::Field champs_ligne[] = {
    command::uuid("storeId", "Magasin ; vide pour ce qui est en transit."),
    command::text("magasin", 200, "Nom du magasin.").must(),
    command::uuid("categorieId", "Catégorie."),
    command::text("categorie", 200, "Nom de la catégorie."),
    command::uuid("articleId", "Article.").must(),
    command::text("reference", 100, "Référence.").must(),
    command::text("nom", 200, "Nom.").must(),
    unites("quantite", "Unités.").must(),
    command::decimal("coutMoyen", 6, 0, nombre_max, "Coût moyen pondéré ; vide s'il n'est pas connu."),
    champ_valeur};
constexpr command::Field champs_groupe[] = {
    command::uuid("id", "Magasin ou catégorie ; vide pour le transit ou sans catégorie."),
    command::text("nom", 200, "Nom.").must(), unites("quantite", "Unités.").must(), champ_valeur};
constexpr command::Field rendu[] = {
    command::date("au", "Jour demandé ; vide pour maintenant."),
    champ_valeur,
    unites("quantite", "Unités en tout.").must(),
    command::integer("sansCout", 0, nombre_max, "Lignes dont le coût n'est pas connu, comptées pour zéro.").must(),
    command::list("magasins", champs_groupe, 1'000, "Par magasin.").must(),
    command::list("categories", champs_groupe, 10'000, "Par catégorie.").must(),
    command::list("lignes", champs_ligne, 1'000, "Page du détail.").must(),
    command::integer("total", 0, nombre_max, "Lignes en tout.").must()};

struct Groupe {
  std::string nom;
  std::int64_t quantite = 0;
  base::Centimes valeur;
};
using Groupes = std::map<std::string, Groupe, std::less<>>;

void ajouter(Groupes& groupes, std::string_view id, std::string_view nom, const pg::Rows& rows, int row) {
  Groupe& groupe = groupes[std::string(id)];
  groupe.nom = nom;
  groupe.quantite += rows.integer(row, 7);
  groupe.valeur += rows.centimes(row, 9);
}

void ecrire_groupes(json::Writer& w, const Groupes& groupes) {
  w.begin_array();
  for (const auto& [id, groupe] : groupes) {
    w.begin_object();
    w.key("id");
    if (id.empty()) {
      w.null();
    } else {
      w.string(id);
    }
    w.member("nom", groupe.nom);
    w.key("quantite"), w.integer(groupe.quantite);
    w.member_raw("valeur", base::to_string(groupe.valeur));
    w.end_object();
  }
  w.end_array();
}

std::string en_json(const command::Context& context, const pg::Rows& rows, const command::Page& page) {
  Groupes magasins, categories;
  Groupe tout;
  std::int64_t sans_cout = 0;
  for (int row = 0; row < rows.size(); ++row) {
    ajouter(magasins, rows.text(row, 0), rows.text(row, 1), rows, row);
    ajouter(categories, rows.text(row, 2), rows.is_null(row, 3) ? "Sans catégorie" : rows.text(row, 3), rows, row);
    tout.quantite += rows.integer(row, 7);
    tout.valeur += rows.centimes(row, 9);
    if (rows.is_null(row, 8)) ++sans_cout;
  }
  std::string out;
  json::Writer w(out);
  w.begin_object();
  if (const auto au = context.query("au")) w.member("au", *au);
  w.member_raw("valeur", base::to_string(tout.valeur));
  w.key("quantite"), w.integer(tout.quantite);
  w.key("sansCout"), w.integer(sans_cout);
  w.key("magasins"), ecrire_groupes(w, magasins);
  w.key("categories"), ecrire_groupes(w, categories);
  w.key("lignes"), w.begin_array();
  const auto fin = std::min<std::int64_t>(rows.size(), page.before() + page.size);
  for (std::int64_t row = page.before(); row < fin; ++row) {
    w.begin_object();
    ecrire_membres(w, colonnes, rows, static_cast<int>(row));
    w.end_object();
  }
  w.end_array();
  w.key("total"), w.integer(rows.size());
  w.end_object();
  return out;
}

std::string virgule(std::string_view nombre) {
  std::string out(nombre);
  std::replace(out.begin(), out.end(), '.', ',');
  return out;
}

command::Answer en_csv(const pg::Rows& rows) {
  command::Answer answer{.body = std::string(csv::utf8_bom), .content_type = "text/csv; charset=utf-8"};
  const std::string_view titres[] = {"Magasin",  "Catégorie",     "Référence", "Nom",
                                     "Quantité", "Coût moyen HT", "Valeur HT"};
  csv::append_row(answer.body, std::span<const std::string_view>(titres));
  for (int row = 0; row < rows.size(); ++row) {
    const std::string cellules[] = {std::string(rows.text(row, 1)), std::string(rows.text(row, 3)),
                                    std::string(rows.text(row, 5)), std::string(rows.text(row, 6)),
                                    std::string(rows.text(row, 7)), virgule(rows.text(row, 8)),
                                    virgule(rows.text(row, 9))};
    csv::append_row(answer.body, std::span<const std::string>(cellules));
  }
  answer.headers.push_back({"Content-Disposition", R"(attachment; filename="valeur-du-stock.csv")"});
  return answer;
}

/// What the stock is worth at the weighted average cost. Refuses 403 droit_manquant (stock:lire), 422 entree_invalide.
base::Result<command::Answer> lire_valorisation(command::Context& context, const command::Input&) {
  if (!context.who().rights.may("stock:lire")) {
    return base::refuse(403, "droit_manquant", "Vos droits ne couvrent pas le stock.");
  }
  const command::Page page = TRY(command::read_page(context, par_page));
  const auto au = context.query("au");
  context.queue(sql::valorisation,
                pg::Params().text(au).uuid(lire_id(context, "storeId")).uuid(lire_id(context, "categorieId")));
  const auto lus = TRY(context.load());
  if (context.query("format") == "csv") return en_csv(lus[0]);
  return command::Answer{.body = en_json(context, lus[0], page)};
}

}  // namespace

const command::Command commande_lire_valorisation{
    .method = "GET",
    .path = "/api/v1/stock/valorisation",
    .right = "catalogue:voir_prix_achat",
    .summary =
        "Valeur du stock au coût moyen pondéré, maintenant ou à la fin d'un jour, par magasin et par catégorie ; en "
        "JSON ou CSV.",
    .query = parametres,
    .answer = rendu,
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .writes = false,
    .run = lire_valorisation,
};

}  // namespace stock
